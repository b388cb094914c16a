import { parseDate } from '../terms/dates.ts';
import { fill } from '../terms/fill.ts';
import { fold } from '../terms/fold.ts';
import { formatDate } from '../terms/format-date.ts';
import type { Language } from '../terms/languages.ts';
import type { TimelineState } from './state.ts';
import type { TimelineWords } from './words.ts';

/** What the parts of a view are called. */
export interface ViewNames {
  readonly words: Pick<TimelineWords, 'tracks' | 'levels' | 'tour' | 'comma' | 'since' | 'until'>;
  readonly language: Language;
  /** Title of the open event, and of the tour that is walked. */
  readonly event: string | undefined;
  readonly tour: string | undefined;
  /** Name of a subject by its id. */
  subject(id: string): string;
}

/** What a view shows, in a few words: "Orchestration, 2013–2016"; empty for the view that chooses nothing. */
export function viewName(state: TimelineState, names: ViewNames): string {
  const { words, event, tour } = names;
  const title = tour ? fill(words.tour, { title: tour }) : event;
  return title ?? filterName(state, names);
}

/** What the filters leave, whatever is open. */
export function filterName(
  state: TimelineState,
  { words, language, subject }: Omit<ViewNames, 'event' | 'tour'>,
): string {
  const parts = [
    state.q && `“${state.q}”`,
    ...state.tracks.map((track) => words.tracks[track] ?? track),
    ...state.subjects.map(subject),
    state.level && words.levels[state.level],
    rangeName(state, words, language),
  ];
  return withCapital(parts.filter(Boolean).join(words.comma));
}

function rangeName(
  { from, to }: TimelineState,
  { since, until }: ViewNames['words'],
  language: Language,
): string {
  const inWords = (date: string) => formatDate(parseDate(date), language);
  // Either end may be a period of its own, of which the outer end counts.
  if (from && to) return inWords(`${from.split('/')[0]}/${to.split('/').at(-1)}`);
  if (from) return fill(since, { since: inWords(from) });
  return to ? fill(until, { until: inWords(to) }) : '';
}

function withCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The longest name of a file, without its ending: some systems take no more than 255 bytes. */
const LONGEST = 80;

/** What a file of a view is called: `container-history-events-orchestration-2013-to-2016.csv`. */
export function fileName(state: TimelineState, format: 'svg' | 'json' | 'csv'): string {
  const { from, to, tracks, subjects, q, level, tour } = state;
  const parts = [
    `container-history-${format === 'svg' ? 'drawing' : 'events'}`,
    tour,
    ...tracks,
    ...subjects,
    fold(q),
    level && level < 3 ? `level-${level}` : '',
    from && to ? `${from}-to-${to}` : from ? `from-${from}` : to ? `to-${to}` : '',
  ];
  const name = parts
    .filter(Boolean)
    .join('-')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST)
    .replace(/-$/, '');
  return `${name}.${format}`;
}
