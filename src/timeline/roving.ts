import type { Place } from './rows.ts';

/** Where the arrow keys lead from one event to another. */
export type Direction = 'left' | 'right' | 'up' | 'down' | 'first' | 'last';

/**
 * The event that a key leads to: along time within a lane, or the nearest in time in the next lane that
 * has any. Undefined where there is none.
 * @param start the event from which, where none is chosen yet the one nearest to the window's middle
 */
export function nextPlace(
  places: readonly Place[],
  lanes: readonly string[],
  start: Place,
  direction: Direction,
): Place | undefined {
  if (direction === 'up' || direction === 'down') return inNextLane(places, lanes, start, direction);
  const lane = places.filter((place) => place.lane === start.lane).sort((a, b) => middle(a) - middle(b));
  const index = lane.findIndex(({ id }) => id === start.id);
  const wanted = { left: index - 1, right: index + 1, first: 0, last: lane.length - 1 }[direction];
  return lane[wanted];
}

function inNextLane(
  places: readonly Place[],
  lanes: readonly string[],
  start: Place,
  direction: 'up' | 'down',
): Place | undefined {
  const step = direction === 'up' ? -1 : 1;
  for (let index = lanes.indexOf(start.lane) + step; index in lanes; index += step) {
    const near = nearest(
      places.filter(({ lane }) => lane === lanes[index]),
      middle(start),
    );
    if (near) return near;
  }
  return undefined;
}

/** The place whose mark is nearest to a pixel of the layout. */
export function nearest(places: readonly Place[], x: number): Place | undefined {
  let best: Place | undefined;
  for (const place of places)
    if (!best || Math.abs(middle(place) - x) < Math.abs(middle(best) - x)) best = place;
  return best;
}

function middle({ x1, x2 }: Place): number {
  return (x1 + x2) / 2;
}
