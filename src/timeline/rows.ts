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

/** First and last pixel that may be drawn on. */
export interface Bounds {
  readonly left: number;
  readonly right: number;
}

/** Width of a mark, and the least that a finger or a pointer has to hit (WCAG 2.2, 2.5.8). */
export const MARK = 24;
/** Room between two things in one row. */
const GAP = 6;

/** The same place with a label, where its row turned out to have room for one. */
export function named(
  place: Place,
  item: Placeable | undefined,
  taken: readonly Row[],
  bounds: Bounds,
): Place {
  const row = taken[place.row];
  if (place.side !== 'none' || !item || !row) return place;
  const own = row.findIndex(({ left }) => left === place.left);
  for (const side of labelled(item, Number.NEGATIVE_INFINITY)) {
    const { left, right } = extent(item, side);
    const before = row[own - 1]?.right ?? Number.NEGATIVE_INFINITY;
    const after = row[own + 1]?.left ?? Number.POSITIVE_INFINITY;
    if (left < bounds.left || right > bounds.right || left < before || right + GAP > after) continue;
    row[own] = { left, right: right + GAP };
    return { ...place, side, left, width: right - left };
  }
  return place;
}

/** The stretches of a row that are taken, in order. */
export type Row = { left: number; right: number }[];
export type Side = Place['side'];

export const MARK_ALONE: readonly Side[] = ['none'];

/** Places an item where the first of its choices fits, top row first; undefined where none does. */
export function placeItem(
  item: Placeable,
  choices: readonly (readonly Side[])[],
  taken: Row[],
  most: number,
  bounds: Bounds,
): Place | undefined {
  for (const sides of choices) {
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

/** The sides on which an item's label may stand: before the turn rather to the left. */
export function labelled({ x1, x2, label }: Placeable, turn: number): readonly Side[] {
  if (x2 - x1 >= label + GAP) return ['inside'];
  return x1 < turn ? ['left', 'right'] : ['right', 'left'];
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
