import { escapeXml } from '../terms/escape.ts';
import { type Drawing, type PlacedMember, SIZES } from './layout.ts';
import type { PlacedLine } from './lines.ts';
import { SIGNS } from './signs.ts';

/** What a drawing has to be told besides where things stand. */
export interface SvgWords {
  readonly hrefOf: (id: string) => string;
  /** What is said of a member in a few words. */
  readonly titleOf: (id: string) => string;
  readonly trackName: (track: Drawing['bands'][number]['track']) => string;
}

/** Name of the part of a drawing that a line belongs to, by its two ends. */
function keyOf({ from, to, type }: PlacedLine['kinship']): string {
  return `${from} ${type} ${to}`;
}

/** What stands within the `svg` element of a drawing; its colours and strokes come from the style sheet. */
export function svgOf(drawing: Drawing, words: SvgWords): string {
  const { members, lines, bands, axis, height } = drawing;
  return [
    gridOf(drawing),
    ...bands.map(
      ({ track, y }) =>
        `<g data-track="${track}"><path class="kin-band" d="M0 ${y + 12}H${drawing.width}"/><text class="kin-track" x="4" y="${y + SIZES.band - 6}">${escapeXml(words.trackName(track))}</text></g>`,
    ),
    // Bars lie below the lines and names above: a line can be followed over the bars that it crosses.
    ...members.map((place) => barMarkup(place, axis.today)),
    ...lines.map((line) => lineMarkup(line, trackOf(members, line))),
    ...members.map((place, index) => memberMarkup(place, words, index === 0)),
    `<path class="kin-day" data-axis="${axis.made.join(' ')}" d="M0 ${SIZES.axis}V${height}" visibility="hidden"/>`,
  ].join('');
}

/** The years alone, for a strip that stays in sight. */
export function axisSvg({ axis }: Pick<Drawing, 'axis'>): string {
  return axis.ticks.map(({ year, x }) => `<text class="kin-year" x="${x}" y="17">${year}</text>`).join('');
}

function gridOf({ axis, height }: Drawing): string {
  const d = axis.ticks.map(({ x }) => `M${x} ${SIZES.axis}V${height}`).join('');
  return `<path class="kin-grid" d="${d}"/>`;
}

function trackOf(members: readonly PlacedMember[], { kinship }: PlacedLine): string {
  return members.find(({ member }) => member.id === kinship.from)?.member.track ?? '';
}

function lineMarkup({ kinship, d, head }: PlacedLine, track: string): string {
  const path = `<path class="kin-line" data-type="${kinship.type}" d="${d}"/>`;
  // A stroke cannot be double: the second one lies in the first, in the colour of the page.
  const inner = kinship.type === 'renamed-to' ? `<path class="kin-inner" d="${d}"/>` : '';
  return `<g data-track="${track}" data-edge="${keyOf(kinship)}">${path}${inner}<path class="kin-head" d="${head}"/></g>`;
}

function barMarkup(place: PlacedMember, today: number): string {
  const { member, x1, x2, y } = place;
  const top = y - SIZES.bar / 2;
  const bar = `<path class="kin-bar" d="M${x1} ${top}H${x2}v${SIZES.bar}H${x1}z"/>`;
  return `<g data-track="${member.track}" data-bar="${member.id}">${bar}${endOf(place, top, today)}</g>`;
}

function memberMarkup(place: PlacedMember, words: SvgWords, isFirst: boolean): string {
  const { member, x1, x2, y, label } = place;
  const top = y - SIZES.bar / 2;
  const right = Math.max(x2, label.x + label.width);
  const left = Math.min(x1, label.x);
  const link = `<a href="${escapeXml(words.hrefOf(member.id))}" data-kin="${member.id}" data-track="${member.track}" tabindex="${isFirst ? 0 : -1}">`;
  const title = `<title>${escapeXml(words.titleOf(member.id))}</title>`;
  // All of the row can be pointed at, and shows the focus.
  const area = `<path class="kin-area" d="M${left} ${top}H${right}v${SIZES.bar}H${left}z"/>`;
  return `${link}${title}${area}${startOf(place, top)}${signOf(place)}<text x="${label.x}" y="${y + 4.3}">${escapeXml(member.name)}</text></a>`;
}

/** A firm edge where the beginning is recorded, three fading strokes where it is not, a notch for a new name. */
function startOf({ member, x1, isRenamed }: PlacedMember, top: number): string {
  if (isRenamed) return `<path class="kin-notch" d="M${x1} ${top}l4 ${SIZES.bar / 2}l-4 ${SIZES.bar / 2}"/>`;
  if (!member.isSoft) return `<path class="kin-edge" d="M${x1} ${top}v${SIZES.bar}"/>`;
  return `<path class="kin-soft" d="M${x1} ${top}v${SIZES.bar}M${x1 - 4} ${top + 2}v${SIZES.bar - 4}M${x1 - 8} ${top + 4}v${SIZES.bar - 8}"/>`;
}

function endOf({ member, x2 }: PlacedMember, top: number, today: number): string {
  return member.end === undefined || x2 >= today
    ? ''
    : `<path class="kin-end" d="M${x2} ${top}v${SIZES.bar}"/>`;
}

function signOf({ member, x1, y }: PlacedMember): string {
  return `<path class="kin-sign" transform="translate(${x1 + 5} ${y - 5}) scale(.625)" d="${SIGNS[member.track]}"/>`;
}
