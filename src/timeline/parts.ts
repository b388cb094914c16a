import { DAY } from '../terms/dates.ts';
import { drawnDate, type Stretch, YEAR } from './drawn-date.ts';
import { isFiltered, rangeOf, type TimelineState } from './state.ts';
import { yearOf } from './years.ts';

/** How many events of each level began in a year. */
export type LevelCounts = readonly [landmarks: number, important: number, details: number];

/** A part of the list, that of an era, as the page tells of it before it holds it. */
export interface Part {
  /** Id of the era. */
  readonly id: string;
  /** Its first year, to which the first part is not bound. */
  readonly from: number;
  /** When its first event begins and its last one ends. */
  readonly span: Stretch;
  /** What the page does not hold of it at first, by year. */
  readonly left: { readonly [year: string]: LevelCounts };
}

/** An event that the page does not hold yet: all that is known of it. */
export interface Unlisted {
  readonly start: number;
  readonly level: number;
}

/** What a part is made from. */
export interface ListedPart {
  readonly id: string;
  readonly from: number;
  readonly events: readonly { readonly date: string; readonly level: number }[];
  /** Those of the events that the page holds at first. */
  readonly open: ReadonlySet<unknown>;
}

/** How far from the window, in windows, events are wanted too: so far are they drawn beforehand. */
const SPARE = 0.75;
/** How far about an open event the drawing may show, with what is drawn beforehand. */
const ABOUT = 10 * YEAR;

/** What the page has to tell of a part. */
export function partOf({ id, from, events, open }: ListedPart): Part {
  const left: { [year: string]: [number, number, number] } = {};
  const dates = events.flatMap((event) => {
    const when = drawnDate(event.date);
    return when ? [{ ...when, event }] : [];
  });
  for (const { start, event } of dates) {
    if (open.has(event)) continue;
    left[yearOf(start)] ??= [0, 0, 0];
    const counts = left[yearOf(start)] as [number, number, number];
    counts[event.level - 1] = (counts[event.level - 1] ?? 0) + 1;
  }
  const span = {
    start: Math.min(...dates.map(({ start }) => start)),
    end: Math.max(...dates.map(({ end }) => end)),
  };
  return { id, from, span, left };
}

/** The events of some parts that the page does not hold, strewn evenly over their years. */
export function unlistedOf(parts: readonly Part[]): Unlisted[] {
  return parts.flatMap(({ left }) =>
    Object.entries(left).flatMap(([year, counts]) => {
      const levels = counts.flatMap((count, index) => Array.from({ length: count }, () => index + 1));
      const start = Date.UTC(Number(year), 0, 1);
      return levels.map((level, place) => ({
        level,
        start: start + Math.floor((365 * (place + 0.5)) / levels.length) * DAY,
      }));
    }),
  );
}

/** The part in which an event stands that begins at a moment. */
export function partAt(parts: readonly Part[], start: number): Part | undefined {
  return parts.findLast(({ from }) => from <= yearOf(start)) ?? parts[0];
}

/**
 * The parts without which it cannot be told what belongs to a view: where it chooses by more than dates all of
 * them, since the drawing marks what matches whatever its window; else those that the range comes near to.
 */
export function partsFor(state: TimelineState, parts: readonly Part[]): readonly Part[] {
  if (!isFiltered(state)) return [];
  if (
    state.level === 1 &&
    parts.every(({ left }) => Object.values(left).every(([landmarks]) => landmarks === 0))
  )
    return [];
  if (isFiltered({ ...state, from: undefined, to: undefined })) return parts;
  const { start, end } = rangeOf(state);
  const spare = Number.isFinite(end - start) ? (end - start) * SPARE : 0;
  return within(parts, { start: start - spare, end: end + spare });
}

/** The parts that the drawing may show of when an event is opened, and in which those before and after it stand. */
export function partsAbout({ start, end }: Stretch, parts: readonly Part[]): readonly Part[] {
  const own = parts.indexOf(partAt(parts, start) as Part);
  const beside = parts.slice(Math.max(0, own - 1), own + 2);
  return [...new Set([...beside, ...within(parts, { start: start - ABOUT, end: end + ABOUT })])];
}

function within(parts: readonly Part[], { start, end }: Stretch): Part[] {
  return parts.filter(({ span }) => span.start < end && span.end > start);
}
