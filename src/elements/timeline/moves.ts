import type { Stretch } from '../../timeline/drawn-date.ts';
import { anchorOf, shifted, zoomed } from '../../timeline/window.ts';
import type { ControlActions } from './controls.ts';
import type { GestureActions } from './gestures.ts';
import type { Movement } from './movement.ts';

/** Share of the window by which one press moves, and what one press zooms. */
const STEP = 0.4;
const ZOOM = 1.6;

/**
 * What the buttons and keys of the drawing do to its window.
 * @param focused the event that has the focus, about which is zoomed
 */
export function pressMoves(
  movement: Movement,
  limits: Stretch,
  focused: () => Stretch | undefined,
): Pick<ControlActions, 'earlier' | 'later' | 'zoomIn' | 'zoomOut' | 'fit'> {
  const shift = (share: number) => movement.glideTo(shifted(movement.goal, share, limits));
  const zoom = (factor: number) => {
    const { goal } = movement;
    movement.glideTo(zoomed(goal, factor, anchorOf(goal, focused()), limits));
  };
  return {
    earlier: () => shift(-STEP),
    later: () => shift(STEP),
    zoomIn: () => zoom(1 / ZOOM),
    zoomOut: () => zoom(ZOOM),
    fit: () => movement.glideTo(limits),
  };
}

/**
 * What hands and wheel do to the window.
 * @param width of the window in pixels
 */
export function handMoves(movement: Movement, limits: Stretch, width: () => number): GestureActions {
  return {
    pan: (distance) => movement.byHand((window) => shifted(window, -distance / width(), limits)),
    zoom: (factor, x) =>
      movement.byHand((window) => {
        const about = window.start + (x / width()) * (window.end - window.start);
        return zoomed(window, factor, about, limits);
      }),
    done: () => movement.settle(),
  };
}
