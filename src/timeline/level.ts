import type { Stretch } from './drawn-date.ts';
import type { Level } from './state.ts';

/** Width that an event takes on average in a row that is full but not crowded, in pixels. */
const COMFORT = 175;
/** Events that even a narrow row may hold: marks without names. */
const LEAST = 4;
/** How far to either side of the window events count, as a share of it: a little pan shall change nothing. */
const MARGIN = 0.1;

/**
 * The least important level that is drawn: as many as find room in the window, so landmarks alone when
 * zoomed out, and everything when near, in quiet years or when a filter leaves few.
 * @param starts of the events of level 1, of levels 1 and 2, and of all, each in order of time
 * @param room rows and width of the window in pixels
 */
export function levelFor(
  starts: readonly (readonly number[])[],
  window: Stretch,
  room: { readonly rows: number; readonly width: number },
): Level {
  const capacity = room.rows * Math.max(LEAST, room.width / COMFORT);
  const margin = (window.end - window.start) * MARGIN;
  const counted = { start: window.start - margin, end: window.end + margin };
  if (countWithin(starts[2] ?? [], counted) <= capacity) return 3;
  return countWithin(starts[1] ?? [], counted) <= capacity ? 2 : 1;
}

function countWithin(times: readonly number[], { start, end }: Stretch): number {
  return times.reduce((count, time) => (time >= start && time < end ? count + 1 : count), 0);
}
