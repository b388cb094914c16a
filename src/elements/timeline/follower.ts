import type { Stretch } from '../../timeline/drawn-date.ts';
import { isSameButRange, type TimelineState } from '../../timeline/state.ts';
import { type View, viewOf } from '../../timeline/view.ts';
import { wantedWindow } from '../../timeline/wanted-window.ts';
import { same } from '../../timeline/window.ts';
import type { Context } from './context.ts';
import type { ListedEvent } from './listed-events.ts';
import type { Movement } from './movement.ts';
import type { Overview } from './overview.ts';
import type { Plot } from './plot.ts';

interface Followers {
  readonly plot: Plot;
  readonly overview: Overview;
  readonly movement: Movement;
  readonly limits: Stretch;
}

/** Brings the drawing to the state of the view, of which it remembers the last. */
export class Follower {
  readonly #context: Context;
  readonly #parts: Followers;
  #before: TimelineState | undefined;

  constructor(context: Context, parts: Followers) {
    this.#context = context;
    this.#parts = parts;
  }

  follow(state: TimelineState): void {
    const { plot } = this.#parts;
    const before = this.#before;
    this.#before = state;
    const view = this.#viewOf(state);
    if (!before || !isSameButRange(before, state)) this.#show(view);
    this.#move(before, state, view.open);
    if (!plot.hasFocus) plot.rove(view.open?.id ?? plot.placeInWindow(), false);
  }

  /** Shows the state once more, for when other events match it than did. */
  refresh(): void {
    if (this.#before) this.#show(this.#viewOf(this.#before));
  }

  /** Shows the window of a state at once, wherever the drawing is. */
  goTo(state: TimelineState): void {
    const { plot, movement, limits } = this.#parts;
    const { open } = this.#viewOf(state);
    movement.jumpTo(wantedWindow({ before: undefined, state, open, window: plot.window, limits }).window);
  }

  #viewOf(state: TimelineState): View<ListedEvent> {
    const { events, tours, matcherOf } = this.#context;
    const { plot } = this.#parts;
    const steps = tours.get(state.tour ?? '')?.steps.map(({ event }) => event) ?? [];
    const focused = plot.hasFocus ? plot.roving : undefined;
    return viewOf(state, { events, steps, focused, matcherOf });
  }

  #show({ shown, lanes, pinned, open, matching }: View<ListedEvent>): void {
    const { plot, overview } = this.#parts;
    plot.show(shown, lanes, pinned);
    plot.mark(open?.id);
    overview.show(matching, this.#context.events);
  }

  #move(before: TimelineState | undefined, state: TimelineState, open: ListedEvent | undefined): void {
    const { plot, movement, limits } = this.#parts;
    const wanted = wantedWindow({ before, state, open, window: plot.window, limits });
    if (same(wanted.window, plot.window)) return;
    if (wanted.glides) movement.glideQuietlyTo(wanted.window);
    else movement.jumpTo(wanted.window);
  }
}
