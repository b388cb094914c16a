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
    const count = counts[index];
    if (count !== undefined) counts[index] = count + 1;
  }
  return counts;
}

/** The year of a moment, in UTC. */
export function yearOf(time: number): number {
  return new Date(time).getUTCFullYear();
}

/** The decades that begin after the first year and not after the last. */
export function decadesBetween(first: number, last: number): number[] {
  const decade = Math.ceil((first + 1) / 10) * 10;
  return Array.from({ length: Math.max(0, Math.floor((last - decade) / 10) + 1) }, (_, i) => decade + i * 10);
}

/** The outline of a bar for each count, a unit wide with some room between, standing on a line at a height. */
export function barsPath(counts: readonly number[], height: number): string {
  return counts.map((count, i) => (count ? `M${i + 0.12} ${height}h.76v-${count}h-.76z` : '')).join('');
}
