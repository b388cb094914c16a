import { treeIn } from '../../components/lineage/family-words.ts';
import { chronology } from '../../domain/chronology.ts';
import { groupsIn } from '../../domain/contents.ts';
import { yearAfterAll } from '../../domain/family-tree.ts';
import { perHistory } from '../../domain/per-history.ts';
import type { SharedPage } from '../../domain/shared-pages.ts';
import { CARD, type Card, type CardMark, FOOT, footOfMarks } from '../../exports/pictures/card.ts';
import { familiesOf } from '../../lineage/families.ts';
import { drawingOf } from '../../lineage/layout.ts';
import { SIGNS } from '../../lineage/signs.ts';
import { ofTypes } from '../../lineage/tree.ts';
import { currentHistory } from '../../site/current-history.ts';
import { say, wordsIn } from '../../site/words.ts';
import { formatDate } from '../../terms/format-date.ts';
import type { Language } from '../../terms/languages.ts';
import { DESCENT } from '../../terms/lineage.ts';
import { TRACKS } from '../../terms/tracks.ts';
import { LANES_TOP, PANORAMA, panoramaMarks, panoramaX } from '../../timeline/panorama.ts';
import { PAPER_COLOURS } from '../paper-colours.ts';

const WIDTH = CARD.width - 2 * CARD.margin;
const ACCENT = '#a8361b';
const PALE = '#cfc6b3';

/** What the picture of a page says and shows. */
export function cardOf({ section, id }: SharedPage, language: Language): Card {
  const site = wordsIn(language)['cite.site'];
  if (section === 'events') return { site, ...eventCard(id, language) };
  if (section === 'lineage') return { site, ...lineageCard(language) };
  return { site, ...proseCard(section, id, language) };
}

function eventCard(id: string, language: Language): Omit<Card, 'site'> {
  const event = chronology(currentHistory()).find((one) => one.id === id);
  if (!event) throw new Error(`no event "${id}"`);
  return {
    kicker: wordsIn(language)[`track.${event.track}`],
    sign: SIGNS[event.track],
    colour: PAPER_COLOURS[event.track],
    date: formatDate(event.when, language),
    title: event.title[language],
    foot: footWith([id], 11),
  };
}

function proseCard(section: 'history' | 'concepts', id: string, language: Language): Omit<Card, 'site'> {
  const history = currentHistory();
  const shown = groupsIn(history, section, language)
    .flatMap(({ pages }) => pages)
    .find((page) => page.id === id);
  if (!shown) throw new Error(`no page "${section}/${id}"`);
  const page = history.pages.find((one) => one.language === language && one.slug === shown.slug);
  const named = (page?.mentions ?? []).filter(({ component }) => /^Event/.test(component));
  return {
    kicker: wordsIn(language)[`kicker.${section}`],
    colour: ACCENT,
    title: shown.title,
    lead: shown.description,
    foot: footWith(
      named.map((mention) => mention.id),
      6,
    ),
  };
}

/** All events as marks, paler than those that a page tells of. */
function footWith(ids: readonly string[], radius: number): string {
  const { marks, years } = wholeFoot(currentHistory());
  const lit = new Set(ids);
  return footOfMarks(
    marks
      .filter(({ id }) => !lit.has(id))
      .map((mark): CardMark => ({ ...mark, radius: mark.radius * 0.85, colour: PALE })),
    marks
      .filter(({ id }) => lit.has(id))
      .map((mark): CardMark => ({ ...mark, radius, colour: PAPER_COLOURS[mark.track] })),
    years,
  );
}

/** The events and the beginnings of the eras at their places, in the units of the foot. */
const wholeFoot = perHistory((history) => {
  const events = chronology(history);
  const from = Number(events[0]?.when.earliest.slice(0, 4));
  const to = yearAfterAll(history);
  const atFoot = (x: number) =>
    ((x - PANORAMA.left) / (PANORAMA.width - PANORAMA.left - PANORAMA.right)) * WIDTH;
  const scale = FOOT.height / (TRACKS.length * PANORAMA.lane);
  const years = [from, ...history.eras.slice(1).map((era) => Number(era.from)), to - 1];
  return {
    marks: panoramaMarks(events, from, to).map((mark) => ({
      ...mark,
      x: atFoot(mark.x),
      y: (mark.y - LANES_TOP) * scale,
    })),
    years: years.map((year) => ({ text: String(year), x: atFoot(panoramaX(year, from, to)) })),
  };
});

function lineageCard(language: Language): Omit<Card, 'site'> {
  const words = wordsIn(language);
  const tree = ofTypes(treeIn(language), DESCENT);
  const from = Math.floor(Math.min(...[...tree.members.values()].map(({ start }) => start)));
  const counts = { from, members: tree.members.size, count: tree.kinships.length };
  return {
    kicker: words['nav.lineage'],
    colour: ACCENT,
    title: words['lineage.title'],
    lead: say(language, 'lineage.description', counts),
    foot: treeFoot(language, from),
  };
}

/** Bars and lines of the largest family, without names. */
function treeFoot(language: Language, from: number): string {
  const families = familiesOf(ofTypes(treeIn(language), DESCENT));
  const largest = families.toSorted((a, b) => b.tree.members.size - a.tree.members.size).slice(0, 1);
  const drawing = drawingOf(largest, {
    width: WIDTH,
    from,
    to: yearAfterAll(currentHistory()),
    hasBands: false,
  });
  const scale = FOOT.height / drawing.height;
  const bars = drawing.members.map(
    ({ member, x1, x2, y }) =>
      `<rect x="${x1}" y="${y - 7}" width="${x2 - x1}" height="14" fill="${PAPER_COLOURS[member.track]}"/>`,
  );
  const lines = drawing.lines.map(
    ({ d }) => `<path d="${d}" fill="none" stroke="#8b8475" stroke-width="3"/>`,
  );
  return `<g transform="scale(1 ${scale})">${lines.join('')}${bars.join('')}</g>`;
}
