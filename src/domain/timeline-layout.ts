import { YEAR } from './timeline-dates.ts';
import type { Level } from './timeline-state.ts';

/** An event to be placed, in pixels along the axis. */
export interface Placeable {
  readonly id: string;
  readonly lane: string;
  /** Where its mark begins and ends. */
  readonly x1: number;
  readonly x2: number;
  /** Width of its label with all room about it. */
  readonly label: number;
  /** The lower the sooner it is placed: 0 must be seen, 1–3 are the levels. */
  readonly rank: number;
}

/** Where an event is drawn. */
export interface Place {
  readonly id: string;
  readonly lane: string;
  /** From 0, top to bottom within the lane. */
  readonly row: number;
  readonly x1: number;
  readonly x2: number;
  /** Left edge and width of all that is drawn, label and mark. */
  readonly left: number;
  readonly width: number;
  /** Where its label stands; `none` where only a mark found room. */
  readonly side: 'right' | 'left' | 'inside' | 'none';
}

export interface Layout {
  readonly places: readonly Place[];
  /** Rows that each lane takes, in the order of the lanes given. */
  readonly rows: readonly number[];
}

/** Width of a mark, and the least that a finger or a pointer has to hit (WCAG 2.2, 2.5.8). */
export const MARK = 24;
/** Room between two things in one row. */
const GAP = 6;

/** Widest window, in years, in which events of a level are drawn. */
const WIDEST = { 3: 5, 2: 18 } as const;
/** So few events need no choosing by level. */
const FEW = 45;

/**
 * The least important level that is drawn in a window: landmarks alone when zoomed out, all of them
 * where a filter leaves only few.
 * @param length of the window in milliseconds
 */
export function levelFor(length: number, matching: number): Level {
  if (matching <= FEW || length <= WIDEST[3] * YEAR) return 3;
  return length <= WIDEST[2] * YEAR ? 2 : 1;
}

/**
 * Gives every event a row of its lane so that nothing overlaps. The important ones come first, a label
 * goes to the right of its mark or, failing that, to the left; then the mark alone is tried; what finds
 * no room at all is not drawn until the reader zooms in.
 * @param rows all rows that there are, shared among the lanes by need; each lane has one at least
 * @param bounds first and last pixel that may be drawn on
 */
export function layOut(
  items: readonly Placeable[],
  lanes: readonly string[],
  rows: number,
  bounds: { left: number; right: number },
): Layout {
  const byLane = new Map<string, Placeable[]>(lanes.map((lane) => [lane, []]));
  for (const item of items) byLane.get(item.lane)?.push(item);
  for (const own of byLane.values()) own.sort((a, b) => a.rank - b.rank || a.x1 - b.x1);
  const wanted = lanes.map((lane) => placeLane(byLane.get(lane) ?? [], rows, bounds).rows);
  const given = share(wanted, rows);
  const placed = lanes.map((lane, index) => placeLane(byLane.get(lane) ?? [], given[index] ?? 1, bounds));
  return { places: placed.flatMap(({ places }) => places), rows: given };
}

/** Cuts down what the lanes want, the greediest first, until it fits; what is left over goes to no one. */
function share(wanted: readonly number[], rows: number): number[] {
  const given = wanted.map((need) => Math.max(1, need));
  let sum = given.reduce((a, b) => a + b, 0);
  while (sum > Math.max(rows, given.length)) {
    given[given.indexOf(Math.max(...given))]!--;
    sum--;
  }
  return given;
}

function placeLane(
  items: readonly Placeable[],
  most: number,
  bounds: { left: number; right: number },
): { places: Place[]; rows: number } {
  const taken: Row[] = [];
  const places: Place[] = [];
  for (const item of items) {
    const place = placeItem(item, taken, most, bounds);
    if (place) places.push(place);
  }
  return { places, rows: taken.length };
}

/** The stretches of a row that are taken, in order. */
type Row = { left: number; right: number }[];
type Side = Place['side'];

function placeItem(
  item: Placeable,
  taken: Row[],
  most: number,
  bounds: { left: number; right: number },
): Place | undefined {
  for (const sides of [labelled(item), ['none'] as const]) {
    for (let row = 0; row < most; row++) {
      for (const side of sides) {
        const { left, right } = extent(item, side);
        if (left < bounds.left || (right > bounds.right && side !== 'none')) continue;
        const index = freeIndex(taken[row] ?? [], left, right + GAP);
        if (index < 0) continue;
        taken[row] ??= [];
        taken[row]?.splice(index, 0, { left, right: right + GAP });
        return {
          id: item.id,
          lane: item.lane,
          row,
          x1: item.x1,
          x2: item.x2,
          left,
          width: right - left,
          side,
        };
      }
    }
  }
  return undefined;
}

function labelled({ x1, x2, label }: Placeable): readonly Side[] {
  return x2 - x1 >= label + GAP ? ['inside'] : ['right', 'left'];
}

/** The mark is centred on its stretch and never narrower than `MARK`. */
function extent({ x1, x2, label }: Placeable, side: Side): { left: number; right: number } {
  const half = Math.max(MARK, x2 - x1) / 2;
  const middle = (x1 + x2) / 2;
  return {
    left: middle - half - (side === 'left' ? label : 0),
    right: middle + half + (side === 'right' ? label : 0),
  };
}

/** Where a stretch goes in among those taken; -1 where it does not fit. */
function freeIndex(row: Row, left: number, right: number): number {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((row[middle] as { left: number }).left < left) low = middle + 1;
    else high = middle;
  }
  const before = row[low - 1];
  const after = row[low];
  return (before && before.right > left) || (after && after.left < right) ? -1 : low;
}
