import { type Direction, nearest, nextPlace } from '../../timeline/roving.ts';
import type { ControlActions } from './controls.ts';
import type { Plot } from './plot.ts';

export interface KeyActions extends ControlActions {
  open(id: string): void;
  /** Moves the window so that an event is in it. */
  bring(id: string): void;
}

const DIRECTIONS: { readonly [key: string]: Direction } = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};

/** The keys of the drawing, which is one stop of the tab key: arrows go from event to event. */
export function listenToKeys(plot: Plot, actions: KeyActions, signal: AbortSignal): void {
  const commands: { readonly [key: string]: () => void } = {
    '+': actions.zoomIn,
    '=': actions.zoomIn,
    '-': actions.zoomOut,
    '0': actions.fit,
    '?': actions.keys,
  };
  plot.view.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const direction = DIRECTIONS[event.key];
      const command = commands[event.key];
      if (!direction && !command) return;
      event.preventDefault();
      // The page has keys of its own, "/" and others.
      event.stopPropagation();
      if (command) command();
      else if (direction) move(plot, actions, direction);
    },
    { signal },
  );
}

function move(plot: Plot, actions: KeyActions, direction: Direction): void {
  const { picture } = plot;
  if (!picture) return;
  const { places } = picture.layout;
  const current = places.find(({ id }) => id === plot.roving);
  const target = current
    ? nextPlace(places, picture.lanes, current, direction)
    : nearest(places, picture.offset + picture.width / 2);
  if (!target) return;
  plot.rove(target.id, true);
  actions.bring(target.id);
}
