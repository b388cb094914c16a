import { TRACKS } from '../terms/tracks.ts';
import type { Unlisted } from './parts.ts';
import { isFiltered, type TimelineState } from './state.ts';

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
  /** Those that belong to it and are not there yet. */
  readonly unlisted: readonly Unlisted[];
  readonly lanes: readonly string[];
  /** Ids of events that are drawn and named whatever the zoom. */
  readonly pinned: ReadonlySet<string>;
  readonly open: E | undefined;
}

/** What a view is made of beside the state. */
export interface ViewInput<E> {
  readonly events: readonly E[];
  /** What is known of events that are not there yet. */
  readonly unlisted: readonly Unlisted[];
  /** The tracks that have events, in any number. */
  readonly tracks: readonly string[];
  /** The events of the tour that is walked, in its order. */
  readonly steps: readonly string[];
  /** The event that has the focus, which must not vanish under it. */
  readonly focused: string | undefined;
  /** A test that tells whether an event belongs to a state. */
  matcherOf(state: TimelineState): (event: E) => boolean;
}

/** What is drawn of a state. Its range only moves the window, and so leaves no event out. */
export function viewOf<E extends ViewedEvent>(state: TimelineState, input: ViewInput<E>): View<E> {
  const { events, steps, focused, tracks } = input;
  const opened = state.event ?? steps[0];
  const open = events.find(({ id }) => id === opened);
  const pinned = new Set([...steps, ...(open ? [open.id] : []), ...(focused ? [focused] : [])]);
  const whenever = { ...state, from: undefined, to: undefined };
  const matching = events.filter(input.matcherOf(whenever));
  const matches = new Set(matching);
  return {
    ...{ matching, pinned, open },
    shown: events.filter((event) => matches.has(event) || pinned.has(event.id)),
    // Of what a filter leaves all has to be there before it can be told.
    unlisted: isFiltered(whenever) ? [] : input.unlisted,
    lanes: lanesOf(state, tracks, open),
  };
}

/** The lanes that a state asks for and that have events, in their order; that of the open event always. */
function lanesOf(state: TimelineState, tracks: readonly string[], open: ViewedEvent | undefined) {
  const asked: readonly string[] = state.tracks;
  const isAsked = (track: string) => asked.length === 0 || asked.includes(track) || track === open?.track;
  return TRACKS.filter((track) => isAsked(track) && tracks.includes(track));
}
