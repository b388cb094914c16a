import { isSameButRange, type TimelineState } from '../../timeline/state.ts';
import { type View, viewOf } from '../../timeline/view.ts';
import { wantedWindow } from '../../timeline/wanted-window.ts';
import { same } from '../../timeline/window.ts';
import type { BeforeStrip } from './before-strip.ts';
import type { Context } from './context.ts';
import type { ListedEvent } from './listed-events.ts';
import type { Movement } from './movement.ts';
import type { Overview } from './overview.ts';
import type { Plot } from './plot.ts';

interface Followers {
  readonly plot: Plot;
  readonly overview: Overview;
  readonly movement: Movement;
  readonly before: BeforeStrip;
}

/** Brings the drawing to the state of the view, of which it remembers the last. */
export class Follower {
  readonly #context: Context;
  readonly #parts: Followers;
  #state: TimelineState | undefined;
  /** The last state whose open event was there. */
  #before: TimelineState | undefined;

  constructor(context: Context, parts: Followers) {
    this.#context = context;
    this.#parts = parts;
  }

  follow(state: TimelineState): void {
    const { plot } = this.#parts;
    const last = this.#state;
    this.#state = state;
    const view = this.#viewOf(state);
    if (!last || !isSameButRange(last, state)) this.#show(view);
    this.#moveTo(view, state);
    if (!plot.hasFocus) plot.rove(view.open?.id ?? plot.placeInWindow(), false);
  }

  /** Shows the state once more, for when other events match it than did, or more of them are there. */
  refresh(): void {
    if (!this.#state) return;
    const view = this.#viewOf(this.#state);
    this.#show(view);
    this.#moveTo(view, this.#state);
  }

  /** Shows the window of a state at once, wherever the drawing is. */
  goTo(state: TimelineState): void {
    const { plot, movement } = this.#parts;
    const { limits } = this.#context;
    const { open } = this.#viewOf(state);
    movement.jumpTo(wantedWindow({ before: undefined, state, open, window: plot.window, limits }).window);
  }

  #viewOf(state: TimelineState): View<ListedEvent> {
    const { events, tracks, tours, matcherOf, unlisted } = this.#context;
    const { plot } = this.#parts;
    const steps = tours.get(state.tour ?? '')?.steps.map(({ event }) => event) ?? [];
    const focused = plot.hasFocus ? plot.roving : undefined;
    return viewOf(state, { events, unlisted: unlisted(), tracks, steps, focused, matcherOf });
  }

  #show(view: View<ListedEvent>): void {
    const { plot, overview, before } = this.#parts;
    const { events, unlisted } = this.#context;
    plot.show(view);
    plot.mark(view.open?.id);
    const matching = [...view.matching, ...view.unlisted];
    overview.show(matching, [...events, ...unlisted()]);
    before.show(matching);
  }

  /** What is opened may have to come first; the window goes to it when it has. */
  #moveTo({ open }: View<ListedEvent>, state: TimelineState): void {
    this.#move(this.#before, state, open);
    const isAsked = state.event !== undefined || state.tour !== undefined;
    if (open || !isAsked) this.#before = state;
  }

  #move(before: TimelineState | undefined, state: TimelineState, open: ListedEvent | undefined): void {
    const { plot, movement } = this.#parts;
    const { limits } = this.#context;
    const wanted = wantedWindow({ before, state, open, window: plot.window, limits });
    if (same(wanted.window, plot.window)) return;
    if (wanted.glides) movement.glideQuietlyTo(wanted.window);
    else movement.jumpTo(wanted.window);
  }
}
