import type { HistoricDate } from '../terms/dates.ts';
import { decimalYear } from '../terms/decimal-year.ts';

/** An event as far as a strip of its lane has to know it. */
interface LaneEvent {
  readonly id: string;
  readonly level: 1 | 2 | 3;
  readonly when: HistoricDate;
}

/** Where an event stands in its lane: the years around it, and paths in the units of `LANE`. */
export interface LaneStrip {
  /** The first year of each cell, from left to right. */
  readonly years: readonly number[];
  /** A stroke for each other event of the lane, the higher the more it weighs. */
  readonly others: string;
  /** The event itself. */
  readonly here: string;
}

/** Size of the drawing, which is stretched to the width that there is, and how many cells of years it has. */
export const LANE = { width: 250, height: 12, cells: 5 } as const;

/** How many years a cell may hold: as few as show the neighbours too. */
const STEPS = [1, 2, 5, 10] as const;
const HEIGHTS = { 1: 9, 2: 6, 3: 3 } as const satisfies { [level in LaneEvent['level']]: number };

/**
 * The strip of an event among those of its lane.
 * @param lane its events in their order, this one among them
 * @param last the last year that a strip has to show
 */
export function laneStrip(lane: readonly LaneEvent[], id: string, last: number): LaneStrip {
  const index = lane.findIndex((event) => event.id === id);
  const event = lane[index];
  if (!event) throw new Error(`no event "${id}" in its lane`);
  const near = [lane[index - 1] ?? event, lane[index + 1] ?? event];
  const { from, step } = yearsAround(
    event,
    near.map(({ when }) => decimalYear(when.earliest)),
    last,
  );
  const x = (day: string) => Math.round(((decimalYear(day) - from) / (step * LANE.cells)) * LANE.width);
  return {
    years: Array.from({ length: LANE.cells }, (_, cell) => from + cell * step),
    others: strokes(lane.filter((other) => other !== event).map((one) => [x(one.when.earliest), one.level])),
    here: `M${x(event.when.earliest)} 0V${LANE.height}${event.when.parts.length > 1 ? `H${x(event.when.latest)}` : ''}`,
  };
}

/** The event in the middle of its years; near the end of the record the years end with it. */
function yearsAround(
  { when }: LaneEvent,
  near: readonly number[],
  last: number,
): { from: number; step: number } {
  const year = Number(when.earliest.slice(0, 4));
  const candidates = STEPS.map((step) => {
    const end = Math.ceil((last + 1) / step) * step;
    const to = Math.min((Math.floor(year / step) + 3) * step, end);
    return { from: to - LANE.cells * step, to, step };
  });
  const fits = candidates.find(({ from, to }) => near.every((at) => at >= from && at < to));
  return fits ?? (candidates.at(-1) as (typeof candidates)[number]);
}

/** One path: as elements of their own they would weigh several times as much. */
function strokes(marks: readonly (readonly [x: number, level: LaneEvent['level']])[]): string {
  const heights = new Map<number, number>();
  for (const [x, level] of marks)
    if (x >= 0 && x <= LANE.width) heights.set(x, Math.max(heights.get(x) ?? 0, HEIGHTS[level]));
  // From stroke to stroke by what lies between them, which is shorter to say than where each stands.
  const all = [...heights];
  const path = all.map(([x, height], index) => {
    const before = all[index - 1];
    return before ? `m${x - before[0]} ${before[1]}v-${height}` : `M${x} ${LANE.height}v-${height}`;
  });
  return path.join('');
}
