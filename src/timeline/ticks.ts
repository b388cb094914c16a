import { DAY } from '../terms/dates.ts';
import { axisLabel } from './axis.ts';
import { type Stretch, YEAR } from './drawn-date.ts';
import { yearOf } from './years.ts';

/** A label of an axis and the moment that it marks. */
export interface Tick {
  readonly label: string;
  readonly time: number;
}

/** How many of its unit an axis goes from one label to the next, the shortest first. */
const STEPS = [
  { scale: 'week', length: 7 * DAY, months: 0 },
  ...[1, 3].map((months) => ({ scale: 'month', length: (months * YEAR) / 12, months })),
  ...[1, 2, 5, 10, 20].map((years) => ({ scale: 'year', length: years * YEAR, months: years * 12 })),
];

/**
 * The labels of the axis of a still drawing.
 * @param room that a label needs, in pixels
 */
export function ticksOf(window: Stretch, width: number, room: number, language: string): Tick[] {
  const pixel = (window.end - window.start) / width;
  const step = STEPS.find(({ length }) => length >= room * pixel) ?? STEPS.at(-1);
  if (!step) return [];
  const moments = step.months > 0 ? monthsIn(window, step.months) : weeksIn(window);
  return moments.map((time, index) => ({
    time,
    label: axisLabel(time, step.scale, language, index === 0),
  }));
}

function weeksIn({ start, end }: Stretch): number[] {
  const week = 7 * DAY;
  const first = Math.ceil(start / week);
  return Array.from({ length: Math.ceil(end / week) - first }, (_, i) => (first + i) * week);
}

/** The first moments of every so many months, counted from January. */
function monthsIn({ start, end }: Stretch, step: number): number[] {
  const moments: number[] = [];
  // Any number of years that an axis steps by divides twenty.
  const begin = Math.floor(yearOf(start) / 20) * 20;
  for (let month = 0; ; month += step) {
    const time = Date.UTC(begin, month, 1);
    if (time >= end) return moments;
    if (time >= start) moments.push(time);
  }
}
