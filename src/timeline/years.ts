import type { Stretch } from './drawn-date.ts';

/** How many events began in each year, from the first year asked for to the last. */
export function countByYear(
  events: readonly Pick<Stretch, 'start'>[],
  first: number,
  last: number,
): number[] {
  const counts = Array.from({ length: Math.max(0, last - first + 1) }, () => 0);
  for (const { start } of events) {
    const index = yearOf(start) - first;
    if (index in counts) counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}

/** The year of a moment, in UTC. */
export function yearOf(time: number): number {
  return new Date(time).getUTCFullYear();
}
