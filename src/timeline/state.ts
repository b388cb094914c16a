import { TRACKS, type Track } from '../terms/tracks.ts';
import { typedDate } from '../terms/typed-date.ts';
import { drawnDate, type Stretch } from './drawn-date.ts';

/** What a reader has chosen on the timeline: the whole of a view. Its address is this and nothing else. */
export interface TimelineState {
  /** First and last date of the range, EDTF; the drawing's window and the filter in one. */
  readonly from?: string;
  readonly to?: string;
  /** Tracks to show, in their order; none means all. */
  readonly tracks: readonly Track[];
  /** Ids of subjects, of which an event has to be about one; none means all. */
  readonly subjects: readonly string[];
  /** Words that an event has to hold. */
  readonly q: string;
  /** Id of the open event. */
  readonly event?: string;
  /** The least important level to show; undefined leaves it to the zoom. */
  readonly level?: Level;
  /** Id of the tour that is being walked; its place is the open event. */
  readonly tour?: string;
}

/** 1 landmark, 2 important, 3 detail. */
export type Level = 1 | 2 | 3;

/** What exists, so that an address that names something else can be told so. */
export interface Known {
  readonly events: { has(id: string): boolean };
  readonly subjects: { has(id: string): boolean };
  readonly tours: { has(id: string): boolean };
}

/** A value of an address that was left out, and why. */
export interface Ignored {
  readonly name: string;
  readonly value: string;
  readonly reason: 'malformed' | 'unknown' | 'backward';
}

export const EMPTY: TimelineState = { tracks: [], subjects: [], q: '' };

/** The longest text that is searched for; more is no question. */
const LONGEST_QUERY = 200;

/**
 * What others put behind names of ours when a link is passed on: WeChat writes `from=groupmessage`, others
 * `weibo_123` or a long number. No date begins with a letter and holds no year, or is a number of nine digits,
 * so nobody has to be told that it was left out; what may be a date that somebody mistyped is told.
 */
const FOREIGN_DATE = /^(?:\p{L}(?!.*(?:19|20)\d\d)[\p{L}\d_.-]*|\d{9,})$/u;

/**
 * Reads the state out of a query string. Never throws: what is malformed or unknown is left out and
 * reported; what is not ours is passed over in silence. Of a name that is repeated the first sound value
 * counts, and where several may be chosen all of them; an empty value is none.
 */
export function parseState(query: string, known: Known): { state: TimelineState; ignored: Ignored[] } {
  const values = new URLSearchParams(query);
  const ignored: Ignored[] = [];
  const ignore = (name: string, value: string, reason: Ignored['reason']) => {
    ignored.push({ name, value, reason });
    return undefined;
  };
  const one = (name: string, read: (value: string) => string | undefined, reason: Ignored['reason']) => {
    const given = values.getAll(name).map((text) => text.trim());
    for (const value of given.filter(Boolean)) {
      const sound = read(value);
      if (sound) return sound;
      if (!(read === rangeEnd && FOREIGN_DATE.test(value))) ignore(name, value, reason);
    }
    return undefined;
  };
  const many = (name: string, isKnown: (value: string) => boolean) => {
    const parts = new Set(values.getAll(name).flatMap((value) => value.split(',').filter(Boolean)));
    for (const part of parts) if (!isKnown(part)) ignore(name, part, 'unknown');
    return [...parts].filter(isKnown);
  };
  const when = (isSound: (value: string) => boolean) => (value: string) =>
    isSound(value) ? value : undefined;

  const from = one('from', rangeEnd, 'malformed');
  let to = one('to', rangeEnd, 'malformed');
  if (from && to && !isForward(from, to)) to = ignore('to', to, 'backward');
  const chosen = many('track', (id) => (TRACKS as readonly string[]).includes(id));
  const tracks = TRACKS.filter((track) => chosen.includes(track));
  const subjects = many('subject', (id) => known.subjects.has(id)).sort();
  const level = one(
    'level',
    when((value) => /^[123]$/.test(value)),
    'malformed',
  );
  const event = one(
    'event',
    when((id) => known.events.has(id)),
    'unknown',
  );
  const tour = one(
    'tour',
    when((id) => known.tours.has(id)),
    'unknown',
  );
  const q =
    one(
      'q',
      when((text) => text.length <= LONGEST_QUERY),
      'malformed',
    ) ?? '';
  return {
    state: {
      from,
      to,
      tracks,
      subjects,
      q,
      event,
      level: level ? (Number(level) as Level) : undefined,
      tour,
    },
    ignored,
  };
}

/** The query string of a state, without its question mark; empty for the state that chooses nothing. */
export function formatState(state: TimelineState): string {
  const values: readonly (readonly [string, string | undefined])[] = [
    ['from', state.from],
    ['to', state.to],
    ['track', state.tracks.join(',')],
    ['subject', state.subjects.join(',')],
    ['q', state.q],
    ['level', state.level?.toString()],
    ['tour', state.tour],
    ['event', state.event],
  ];
  return values
    .flatMap(([name, value]) =>
      value ? [`${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`] : [],
    )
    .join('&');
}

/** Whether two states are the same view but for the range, by which only the window moves. */
export function isSameButRange(a: TimelineState, b: TimelineState): boolean {
  const rest = (state: TimelineState) => formatState({ ...state, from: undefined, to: undefined });
  return rest(a) === rest(b);
}

/** Whether a state leaves events out. */
export function isFiltered({ from, to, tracks, subjects, q, level }: TimelineState): boolean {
  return Boolean(from || to || tracks.length || subjects.length || q || level);
}

/** The change that takes all filters off; what is open stays open. */
export const NO_FILTERS = {
  ...{ from: undefined, to: undefined, level: undefined },
  ...{ tracks: [], subjects: [], q: '' },
} as const satisfies Partial<TimelineState>;

/** The time from the first moment of `from` to the last of `to`, either of which may be open. */
export function rangeOf({ from, to }: Pick<TimelineState, 'from' | 'to'>): Stretch {
  return {
    start: (from ? drawnDate(from)?.start : undefined) ?? Number.NEGATIVE_INFINITY,
    end: (to ? drawnDate(to)?.end : undefined) ?? Number.POSITIVE_INFINITY,
  };
}

/** An end of a range from what was typed for it; undefined where it is no date that can be drawn. */
export function rangeEnd(typed: string): string | undefined {
  const date = typedDate(typed);
  return date && drawnDate(date) && date;
}

/** Whether a range begins before it ends. */
export function isForward(from: string, to: string): boolean {
  const { start, end } = rangeOf({ from, to });
  return start < end;
}
