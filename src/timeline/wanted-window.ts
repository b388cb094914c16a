import type { Stretch } from './drawn-date.ts';
import type { TimelineState } from './state.ts';
import { holding, near, windowDates, windowOf } from './window.ts';

/** A change of the state, as the window has to follow it. */
export interface StateChange {
  /** Undefined for the first state. */
  readonly before: TimelineState | undefined;
  readonly state: TimelineState;
  /** The event that is open now. */
  readonly open: (Stretch & { readonly id: string }) | undefined;
  readonly window: Stretch;
  readonly limits: Stretch;
}

/** The window that a change of the state asks for, and whether it is to be reached in a movement. */
export function wantedWindow(change: StateChange): { readonly window: Stretch; readonly glides: boolean } {
  const { before, state, open, limits } = change;
  const isOpened = open !== undefined && open.id !== before?.event;
  if (isOpened && !before && !state.from && !state.to) return { window: near(open, limits), glides: false };
  const window = isOtherRange(change) ? windowOf(state, limits) : change.window;
  if (!isOpened) return { window, glides: false };
  return { window: holding(window, open, limits), glides: before !== undefined };
}

/** Whether the range changed, and not by the window's own coming to rest. */
function isOtherRange({ before, state, window }: StateChange): boolean {
  if (!before) return true;
  if (before.from === state.from && before.to === state.to) return false;
  const own = windowDates(window);
  return state.from !== own.from || state.to !== own.to;
}
