import {
  type Bounds,
  labelled,
  MARK_ALONE,
  named,
  type Place,
  type Placeable,
  placeItem,
  type Row,
  type Side,
} from './rows.ts';

export interface Layout {
  readonly places: readonly Place[];
  /** Rows that each lane takes, in the order of the lanes given. */
  readonly rows: readonly number[];
}

/** In a lane with more events than this, a second way to lay it out is not tried. */
const CROWD = 60;
/** So few landmarks are tried in many orders. */
const HANDFUL = 14;
/** How often a lane is laid out anew to find room for landmarks that were left over. */
const ATTEMPTS = 4;
/** Most rows of one lane. */
export const MOST_ROWS = 8;

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
  bounds: Bounds,
): Layout {
  const byLane = lanes.map((lane) =>
    items.filter((item) => item.lane === lane).sort((a, b) => a.rank - b.rank || a.x1 - b.x1),
  );
  const wanted = byLane.map((own) => placeLane(own, Math.min(rows, MOST_ROWS), bounds).rows);
  const given = share(wanted, rows);
  const places = byLane.flatMap((own, index) => placeLane(own, given[index] as number, bounds).places);
  return { places, rows: given };
}

/** Cuts down what the lanes want, the greediest first, until it fits; what is left over goes to no one. */
function share(wanted: readonly number[], rows: number): number[] {
  const given = wanted.map((need) => Math.max(1, need));
  let sum = given.reduce((a, b) => a + b, 0);
  while (sum > Math.max(rows, given.length)) {
    const most = Math.max(...given);
    given[given.indexOf(most)] = most - 1;
    sum--;
  }
  return given;
}

interface LaneLayout {
  readonly places: readonly Place[];
  readonly rows: number;
}

/**
 * The best of several ways to lay a lane out; the first one stands unless another names more events. In
 * a crowded lane there is no time to try them, and little to be won.
 */
function placeLane(items: readonly Placeable[], most: number, bounds: Bounds): LaneLayout {
  const turns =
    items.length > CROWD ? [Number.NEGATIVE_INFINITY] : [Number.NEGATIVE_INFINITY, middleOf(items)];
  const areAlike = items.length <= HANDFUL && items.every(({ rank }) => rank <= 1);
  const orders = areAlike ? ordersOf(items) : [items];
  let best: LaneLayout | undefined;
  for (const order of orders)
    for (const turn of turns) {
      const layout = placeAbout(order, most, bounds, turn);
      if (!best || worth(layout, items) > worth(best, items)) best = layout;
      if (namedBy(best).size === items.length) return best;
    }
  return best as LaneLayout;
}

/** What is named counts, the important above all, and what is at least drawn a little. */
function worth(layout: LaneLayout, items: readonly Placeable[]): number {
  const named = namedBy(layout);
  const weights = items.map(({ id, rank }) => (named.has(id) ? 4 ** (3 - rank) : 0));
  return weights.reduce((a, b) => a + b, 0) + layout.places.length;
}

/** Ids of the events that a layout names. */
function namedBy({ places }: LaneLayout): ReadonlySet<string> {
  return new Set(places.flatMap(({ id, side }) => (side === 'none' ? [] : [id])));
}

/** Some orders of a handful of items, the given one first; always the same ones. */
function ordersOf(items: readonly Placeable[]): (readonly Placeable[])[] {
  const byTime = [...items].sort((a, b) => a.x1 - b.x1);
  const steps = [1, ...[2, 3, 5, 7].filter((step) => byTime.length % step !== 0)];
  return [
    items,
    ...steps.flatMap((step) =>
      byTime.map((_, first) => byTime.map((_, i) => byTime[(first + i * step) % byTime.length] as Placeable)),
    ),
  ];
}

function middleOf(items: readonly Placeable[]): number {
  const order = items.map(({ x1 }) => x1).sort((a, b) => a - b);
  return order[Math.floor(order.length / 2)] ?? 0;
}

/** Lays a lane out: events before the turn have their labels rather to the left, the others to the right. */
function placeAbout(items: readonly Placeable[], most: number, bounds: Bounds, turn: number): LaneLayout {
  let reserved: readonly Placeable[] = [];
  for (let attempt = 1; ; attempt++) {
    const { places, rows, left } = placeInOrder(items, reserved, most, bounds, turn);
    const missing = left.filter(({ rank }) => rank <= 1);
    if (missing.length === 0 || attempt === ATTEMPTS) return { places, rows };
    reserved = [...reserved, ...missing];
  }
}

/**
 * Places items one after the other; of those reserved the marks come first, so that no label of another
 * stands in their way, and no landmark is lost.
 */
function placeInOrder(
  items: readonly Placeable[],
  reserved: readonly Placeable[],
  most: number,
  bounds: Bounds,
  turn: number,
): { places: Place[]; rows: number; left: Placeable[] } {
  const taken: Row[] = [];
  const places: Place[] = [];
  const left: Placeable[] = [];
  const isReserved = new Set(reserved);
  const put = (item: Placeable, choices: readonly (readonly Side[])[]) => {
    const place = placeItem(item, choices, taken, most, bounds);
    if (place) places.push(place);
    else left.push(item);
  };
  for (const item of reserved) put(item, [MARK_ALONE]);
  for (const item of items) if (!isReserved.has(item)) put(item, [labelled(item, turn), MARK_ALONE]);
  const byId = new Map(items.map((item) => [item.id, item]));
  return {
    places: places.map((place) => named(place, byId.get(place.id), taken, bounds)),
    rows: taken.length,
    left,
  };
}
