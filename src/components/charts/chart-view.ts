import {
  drawLevels,
  foundationProjects,
  levelsAtEnd,
  STEPS,
  yearsToGraduation,
} from '../../charts/cncf-levels.ts';
import { drawEscapes, escapes, type PARTS } from '../../charts/escapes.ts';
import { drawEventsByLane, eventsByLane, eventsIn, yearsOf } from '../../charts/events-by-lane.ts';
import { drawSources, sourceWeights } from '../../charts/heaviest-sources.ts';
import { drawLifeSpans, lifeSpans } from '../../charts/life-spans.ts';
import type { ChartDrawing } from '../../charts/marks.ts';
import { chronology } from '../../domain/chronology.ts';
import type { History } from '../../record/history.ts';
import type { Subject } from '../../schemas/subject.ts';
import { recordHref } from '../../site/href.ts';
import { say, wordsIn } from '../../site/words.ts';
import type { ChartId } from '../../terms/charts.ts';
import { parseDate } from '../../terms/dates.ts';
import { formatDate } from '../../terms/format-date.ts';
import type { Language } from '../../terms/languages.ts';
import { TRACKS } from '../../terms/tracks.ts';

/** A cell of the table of a chart. */
export interface Cell {
  readonly text: string;
  /** The page of what it names. */
  readonly href?: string;
  /** The language that it is in, where that is not the page's. */
  readonly language?: string;
}

/** A chart with its words: what one sees in it, and the same as a table. */
export interface ChartView {
  readonly title: string;
  readonly sentence: string;
  readonly drawing: ChartDrawing;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The chart of events is folded before this year, in which the first of the busy eras begins. */
const BUSY_FROM = 1997;
/** So many sources are drawn. */
const SOURCES = 12;

/** A chart of the record in a language. */
export function chartView(id: ChartId, history: History, language: Language): ChartView {
  return VIEWS[id](history, language);
}

const VIEWS: { readonly [id in ChartId]: (history: History, language: Language) => ChartView } = {
  events: eventsView,
  'cncf-projects': projectsView,
  orchestrators: (history, language) => lives(history, language, 'orchestrator', 'orchestrators'),
  runtimes: (history, language) => lives(history, language, 'runtime', 'runtimes'),
  'container-escapes': escapesView,
  sources: sourcesView,
};

function eventsView(history: History, language: Language): ChartView {
  const words = wordsIn(language);
  const events = chronology(history);
  const lanes = eventsByLane(events);
  const years = yearsOf(lanes);
  const fullest = years.reduce((a, b) => (eventsIn(lanes, b) > eventsIn(lanes, a) ? b : a));
  const [heaviest] = [...lanes].sort((a, b) => b.count - a.count);
  const late = years.filter((year) => year >= 2013).reduce((sum, year) => sum + eventsIn(lanes, year), 0);
  const cells = (year: number) => lanes.map(({ byYear }) => ({ text: String(byYear.get(year) ?? 0) }));
  return {
    title: words['chart.events.title'],
    sentence: say(language, 'chart.events.sentence', {
      ...{ total: events.length, share: percent(late, events.length), year: fullest },
      ...{ most: eventsIn(lanes, fullest), lane: words[`track.${heaviest?.track ?? 'isolation'}`] },
      laneCount: heaviest?.count,
    }),
    drawing: drawEventsByLane(lanes, BUSY_FROM, {
      track: (track) => words[`track.${track}`],
      before: (count) => say(language, 'chart.events.before', { count, year: BUSY_FROM }),
    }),
    head: [words['chart.year'], ...TRACKS.map((track) => words[`track.${track}`])],
    rows: years.map((year) => [{ text: String(year) }, ...cells(year)]),
  };
}

function projectsView(history: History, language: Language): ChartView {
  const words = wordsIn(language);
  const events = chronology(history);
  const projects = foundationProjects(events);
  const first = Number(
    Object.values(projects[0]?.steps ?? {})
      .sort()[0]
      ?.slice(0, 4),
  );
  const years = Array.from({ length: lastYear(history) - first + 1 }, (_, index) => first + index);
  const day = (date: string | undefined) => ({ text: date ? formatDate(parseDate(date), language) : '' });
  return {
    title: words['chart.cncf.title'],
    sentence: say(language, 'chart.cncf.sentence', {
      ...{ total: projects.length, years: yearsToGraduation(projects).toFixed(1) },
      graduated: levelsAtEnd(projects, lastYear(history)).graduated,
      archived: levelsAtEnd(projects, lastYear(history)).archived,
    }),
    drawing: drawLevels(projects, years, (step) => words[`chart.cncf.${step}`]),
    head: [words['chart.cncf.project'], ...STEPS.map((step) => words[`chart.cncf.${step}`])],
    rows: projects.map(({ id, steps }) => [
      subjectCell(history, language, id),
      ...STEPS.map((step) => day(steps[step])),
    ]),
  };
}

function lives(
  history: History,
  language: Language,
  kind: Subject['kind'],
  name: 'orchestrators' | 'runtimes',
): ChartView {
  const words = wordsIn(language);
  const spans = lifeSpans(
    [...history.subjects.values()].map(({ data }) => data),
    kind,
  );
  const ended = spans.filter(({ to }) => to !== undefined);
  const length = ({ from, to = 0 }: (typeof spans)[number]) => to - from;
  const [longest] = [...ended].sort((a, b) => length(b) - length(a));
  const nameOf = (id: string) =>
    history.subjects.get(id)?.data.name[language].replace(/\s*[（(].*$/, '') ?? id;
  const written = (date: string | undefined) => ({
    text: date ? formatDate(parseDate(date), language) : '',
  });
  return {
    title: words[`chart.${name}.title`],
    sentence: say(language, `chart.${name}.sentence`, {
      ...{ total: spans.length, ended: ended.length, longest: nameOf(longest?.id ?? '') },
      years: longest && Math.floor(length(longest)),
    }),
    drawing: drawLifeSpans(spans, lastYear(history), nameOf),
    head: [words['chart.name'], words['chart.from'], words['chart.to']],
    rows: spans.map(({ id }) => {
      const active = history.subjects.get(id)?.data.active;
      return [subjectCell(history, language, id), written(active?.from), written(active?.to)];
    }),
  };
}

function escapesView(history: History, language: Language): ChartView {
  const words = wordsIn(language);
  const all = escapes(chronology(history), (id) => history.subjects.get(id)?.data.kind);
  const of = (part: (typeof PARTS)[number]) => all.filter((one) => one.part === part).length;
  const since = 2022;
  const late = all.filter(({ event }) => event.when.parts[0].year >= since).length;
  return {
    title: words['chart.escapes.title'],
    sentence: say(language, 'chart.escapes.sentence', {
      ...{ total: all.length, late, since },
      ...{ kernel: of('kernel'), runtime: of('runtime'), around: of('around') },
    }),
    drawing: drawEscapes(all, lastYear(history), (part) => words[`chart.escapes.${part}`]),
    head: [words['chart.date'], words['chart.event'], words['chart.escapes.part']],
    rows: all.map(({ event, part }) => [
      { text: formatDate(event.when, language) },
      { text: event.title[language], href: recordHref(language, 'events', event.id) },
      { text: words[`chart.escapes.${part}`] },
    ]),
  };
}

function sourcesView(history: History, language: Language): ChartView {
  const words = wordsIn(language);
  const weights = sourceWeights(history);
  const drawn = weights.slice(0, SOURCES);
  const sum = (some: typeof weights) => some.reduce((all, { records }) => all + records, 0);
  const once = weights.filter(({ records }) => records === 1).length;
  return {
    title: words['chart.sources.title'],
    sentence: say(language, 'chart.sources.sentence', {
      ...{ total: weights.length, once: percent(once, weights.length), drawn: drawn.length },
      share: percent(sum(drawn), sum(weights)),
    }),
    drawing: drawSources(drawn, (kind) => words[`source.${kind}`]),
    head: [words['chart.source'], words['chart.sources.kind'], words['chart.sources.records']],
    rows: drawn.map(({ source, records }) => [
      { text: source.title, href: recordHref(language, 'sources', source.id), language: source.language },
      { text: words[`source.${source.kind}`] },
      { text: String(records) },
    ]),
  };
}

function subjectCell(history: History, language: Language, id: string): Cell {
  const name = history.subjects.get(id)?.data.name[language] ?? id;
  return { text: name, href: recordHref(language, 'subjects', id) };
}

function lastYear(history: History): number {
  return Math.max(...chronology(history).map(({ when }) => when.parts[0].year));
}

function percent(part: number, whole: number): number {
  return Math.round((100 * part) / whole);
}
