import type { Place } from './rows.ts';

/** The part of a layout that is seen, in its pixels. */
export interface Sight {
  readonly offset: number;
  readonly width: number;
}

/** How far beyond the window items are kept in the page, in windows. */
const SPARE = 0.75;

/** The places whose marks are in sight, in part at least. */
export function inSight(places: readonly Place[], { offset, width }: Sight): Place[] {
  return places.filter(({ x1, x2 }) => x2 >= offset && x1 <= offset + width);
}

/** The places that are in sight or may be soon, and one that stays wherever it is. */
export function nearSight(places: readonly Place[], { offset, width }: Sight, kept?: string): Place[] {
  const [first, last] = [offset - width * SPARE, offset + width * (1 + SPARE)];
  return places.filter(({ id, left, width: own }) => id === kept || (left < last && left + own > first));
}

/** Whether the window went so far from an offset that what is near it has to be found anew. */
export function isAdrift({ offset, width }: Sight, from: number): boolean {
  return Math.abs(offset - from) > (width * SPARE) / 2;
}

/**
 * The event that the tab key should come to: the one it came to before while that is in sight, else the
 * earliest. Places stand in the order in which they were found room; a reader begins at the earliest.
 */
export function tabStop(
  places: readonly Place[],
  sight: Sight,
  before: string | undefined,
  startOf: (id: string) => number | undefined,
): string | undefined {
  const seen = inSight(places, sight);
  if (seen.some(({ id }) => id === before)) return before;
  const start = ({ id }: Place) => startOf(id) ?? Number.POSITIVE_INFINITY;
  const [first, ...rest] = seen.length > 0 ? seen : places;
  return first && rest.reduce((best, place) => (start(place) < start(best) ? place : best), first).id;
}

/**
 * How far a label moves within its long bar to stay in sight while any of the bar is.
 * @param label its width with all room about it
 */
export function labelShift({ left, width }: Place, label: number, offset: number): number {
  return Math.min(Math.max(0, offset - left), Math.max(0, width - label));
}
