import { DAY } from '../terms/dates.ts';
import { type Stretch, YEAR } from './drawn-date.ts';
import { isFiltered, rangeOf, type TimelineState } from './state.ts';

/**
 * Of a hundred events two are older than this; the drawing opens without the years before. The names of what came
 * about 2000 reach back to here.
 */
export const BUSY_FROM = Date.UTC(1990, 0, 1);

/** The narrowest window that can be zoomed to. */
export const NARROWEST = 60 * DAY;
/** A window of this share of all time is told as all of it. */
const AS_GOOD_AS_ALL = 0.995;

/** A window moved by a share of its own length, kept within limits. */
export function shifted(window: Stretch, share: number, limits: Stretch): Stretch {
  const distance = (window.end - window.start) * share;
  return kept({ start: window.start + distance, end: window.end + distance }, limits);
}

/**
 * A window made wider or narrower about a moment that stays where it is.
 * @param factor 2 shows twice the time
 */
export function zoomed(window: Stretch, factor: number, about: number, limits: Stretch): Stretch {
  const length = window.end - window.start;
  const wanted = Math.min(Math.max(length * factor, NARROWEST), limits.end - limits.start);
  const share = (about - window.start) / length;
  const start = about - share * wanted;
  return kept({ start, end: start + wanted }, limits);
}

/** A window of the same length, moved into the limits. */
export function kept({ start, end }: Stretch, limits: Stretch): Stretch {
  const length = Math.min(end - start, limits.end - limits.start);
  const first = Math.min(Math.max(start, limits.start), limits.end - length);
  return { start: first, end: first + length };
}

/** A window that holds a stretch: the same one where it does already, else one of its length about it. */
export function holding(window: Stretch, wanted: Stretch, limits: Stretch): Stretch {
  const margin = (window.end - window.start) * 0.08;
  if (wanted.start >= window.start + margin && wanted.end <= window.end - margin) return window;
  const length = Math.max(window.end - window.start, (wanted.end - wanted.start) * 1.2);
  const middle = (wanted.start + wanted.end) / 2;
  return kept({ start: middle - length / 2, end: middle + length / 2 }, limits);
}

/** Both ends of a window in EDTF, as exact as its length asks: days below two years, else months, else years. */
export function windowDates({ start, end }: Stretch): { from: string; to: string } {
  const length = end - start;
  const digits = length > 25 * YEAR ? 4 : length > 2 * YEAR ? 7 : 10;
  const write = (time: number) => new Date(time).toISOString().slice(0, digits);
  return { from: write(start), to: write(end - 1) };
}

/** The window that a view opens with where it asks for no range and leaves nothing out. */
export function openingWindow(limits: Stretch): Stretch {
  const start = Math.min(Math.max(BUSY_FROM, limits.start), limits.end - NARROWEST);
  return { start, end: limits.end };
}

/** Whether a window shows some of the years that a view does not open with. */
export function showsBefore({ start }: Stretch): boolean {
  return start < BUSY_FROM;
}

/** The range that a window becomes when it rests; none where it shows as good as all, or what a view opens with. */
export function restingRange(window: Stretch, limits: Stretch): Pick<TimelineState, 'from' | 'to'> {
  const isAll = window.end - window.start > (limits.end - limits.start) * AS_GOOD_AS_ALL;
  return isAll || same(window, openingWindow(limits))
    ? { from: undefined, to: undefined }
    : windowDates(window);
}

/** The moment that zooming leaves where it is: an event where one in the window has the focus, else the middle. */
export function anchorOf({ start, end }: Stretch, focused: Stretch | undefined): number {
  return focused && focused.start >= start && focused.end <= end ? focused.start : (start + end) / 2;
}

/** Whether a window shows some time, of all that can be shown, that is not among what is known. */
export function showsBeyond({ start, end }: Stretch, known: Stretch, limits: Stretch): boolean {
  return Math.max(start, limits.start) < known.start || Math.min(end, limits.end) > known.end;
}

/** From the year before the first event to the end of next year. */
export function limitsOf(events: readonly Stretch[]): Stretch {
  const first = Math.min(...events.map(({ start }) => start));
  const last = Math.max(Date.now(), ...events.map(({ end }) => end));
  return {
    start: Date.UTC(new Date(first).getUTCFullYear() - 1, 0, 1),
    end: Date.UTC(new Date(last).getUTCFullYear() + 2, 0, 1),
  };
}

/** The window that a range asks for: wide enough to be drawn, within the limits. */
export function windowOf(state: TimelineState, limits: Stretch): Stretch {
  if (!isFiltered(state)) return openingWindow(limits);
  const { start, end } = rangeOf(state);
  const first = Math.min(Math.max(start, limits.start), limits.end - NARROWEST);
  const last = Math.min(Math.max(end, first + NARROWEST), limits.end);
  return kept({ start: first, end: last }, limits);
}

/** A window about an event that was asked for without a range. */
export function near(event: Stretch, limits: Stretch): Stretch {
  return kept({ start: event.start - 4 * YEAR, end: event.end + 4 * YEAR }, limits);
}

/** Whether two windows are the same to the millisecond. */
export function same(a: Stretch, b: Stretch): boolean {
  return Math.abs(a.start - b.start) < 1 && Math.abs(a.end - b.end) < 1;
}
