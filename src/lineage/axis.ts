/** From a year, with a fraction, to a place from left to right, and the years that are written there. */
export interface Axis {
  readonly x: (year: number) => number;
  readonly ticks: readonly { readonly year: number; readonly x: number }[];
  /** Where today stands: the end of what the record tells of. */
  readonly today: number;
  /** What it was made from: first and last year, and where they lie. */
  readonly made: readonly [from: number, to: number, left: number, right: number];
}

/** How wide a year is drawn, until when: of a hundred subjects eighty began after 2005. */
const STRETCHES = [
  { until: 1995, wide: 0.28 },
  { until: 2005, wide: 0.85 },
  { until: 2012, wide: 1.5 },
  { until: 2019, wide: 2.5 },
  { until: Number.POSITIVE_INFINITY, wide: 1.4 },
] as const;
/** Years that may be written, the more welcome first; early ones only where they are round. */
const ROUND = [
  { step: 10, from: 0 },
  { step: 5, from: 1995 },
  { step: 2, from: 2005 },
  { step: 1, from: 2005 },
] as const;

/** Room between two written years. */
const APART = 44;

/**
 * A time axis that gives room to the years in which much began.
 * @param from first year
 * @param to first year that is not drawn
 * @param left where it begins
 * @param right where it ends
 */
export function axisOf(from: number, to: number, left: number, right: number): Axis {
  const whole = widthBetween(from, to);
  const x = (year: number) =>
    round(left + ((right - left) * widthBetween(from, clamp(year, from, to))) / whole);
  return { x, ticks: ticksOf(from, to, x), today: x(to), made: [from, to, left, right] };
}

function widthBetween(from: number, to: number): number {
  let start = from;
  let width = 0;
  for (const { until, wide } of STRETCHES) {
    const end = Math.min(to, until);
    if (end > start) width += (end - start) * wide;
    start = Math.max(start, end);
  }
  return width;
}

function ticksOf(from: number, to: number, x: (year: number) => number): Axis['ticks'] {
  const ticks: { year: number; x: number }[] = [];
  for (const { step, from: first } of ROUND)
    for (let year = Math.ceil(Math.max(from, first) / step) * step; year < to; year += step)
      if (x(to) - x(year) >= APART && ticks.every((tick) => Math.abs(tick.x - x(year)) >= APART))
        ticks.push({ year, x: x(year) });
  return ticks.sort((a, b) => a.year - b.year);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
