import { type Stretch, YEAR } from './drawn-date.ts';
import { rangeOf, type TimelineState } from './state.ts';
import { kept, NARROWEST } from './window.ts';
import type { EraBand } from '../elements/timeline/bands-view.ts';

/** An era by the year in which it begins; it ends where the next one does. */
export interface EraStart {
  readonly from: string;
  readonly name: string;
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

/** The eras as stretches of time; the first begins, and the last ends, with the limits. */
export function bandsOf(eras: readonly EraStart[], limits: Stretch): EraBand[] {
  return eras.map(({ from, name }, index) => {
    const next = eras[index + 1];
    return {
      name,
      start: index === 0 ? limits.start : Date.UTC(Number(from), 0, 1),
      end: next ? Date.UTC(Number(next.from), 0, 1) : limits.end,
    };
  });
}

/** The window that a range asks for: wide enough to be drawn, within the limits. */
export function windowOf(state: TimelineState, limits: Stretch): Stretch {
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
