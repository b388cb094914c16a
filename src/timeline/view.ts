import { TRACKS } from '../terms/tracks.ts';
import type { TimelineState } from './state.ts';

/** What a view asks of an event. */
export interface ViewedEvent {
  readonly id: string;
  readonly track: string;
}

/** What of the events a state draws. */
export interface View<E> {
  /** Those that belong to the view, whatever its range. */
  readonly matching: readonly E[];
  /** Those that are drawn: with them all that are pinned. */
  readonly shown: readonly E[];
  readonly lanes: readonly string[];
  /** Ids of events that are drawn and named whatever the zoom. */
  readonly pinned: ReadonlySet<string>;
  readonly open: E | undefined;
}

/** What a view is made of beside the state. */
export interface ViewInput<E> {
  readonly events: readonly E[];
  /** The events of the tour that is walked, in its order. */
  readonly steps: readonly string[];
  /** The event that has the focus, which must not vanish under it. */
  readonly focused: string | undefined;
  /** A test that tells whether an event belongs to a state. */
  matcherOf(state: TimelineState): (event: E) => boolean;
}

/** What is drawn of a state. Its range only moves the window, and so leaves no event out. */
export function viewOf<E extends ViewedEvent>(state: TimelineState, input: ViewInput<E>): View<E> {
  const { events, steps, focused } = input;
  const opened = state.event ?? steps[0];
  const open = events.find(({ id }) => id === opened);
  const pinned = new Set([...steps, ...(open ? [open.id] : []), ...(focused ? [focused] : [])]);
  const matching = events.filter(input.matcherOf({ ...state, from: undefined, to: undefined }));
  const matches = new Set(matching);
  return {
    ...{ matching, pinned, open },
    shown: events.filter((event) => matches.has(event) || pinned.has(event.id)),
    lanes: lanesOf(state, events, open),
  };
}

/** The lanes that a state asks for and that have events, in their order; that of the open event always. */
function lanesOf(state: TimelineState, events: readonly ViewedEvent[], open: ViewedEvent | undefined) {
  const asked: readonly string[] = state.tracks;
  const isAsked = (track: string) => asked.length === 0 || asked.includes(track) || track === open?.track;
  return TRACKS.filter((track) => isAsked(track) && events.some((event) => event.track === track));
}
