import { fill } from '../../terms/fill.ts';
import { describeWindow } from '../../timeline/axis.ts';
import { bandsOf, type EraBand } from '../../timeline/bands.ts';
import type { Stretch } from '../../timeline/drawn-date.ts';
import { inSight } from '../../timeline/sight.ts';
import { formatState, isFiltered } from '../../timeline/state.ts';
import { holding, openingWindow, restingRange } from '../../timeline/window.ts';
import { takeEmbedCode } from '../embed/embed-code.ts';
import { BeforeStrip } from './before-strip.ts';
import type { DrawingContext } from './context.ts';
import { type ControlActions, createControls } from './controls.ts';
import { createFigure } from './figure.ts';
import { Follower } from './follower.ts';
import { fullScreenButton } from './full-screen.ts';
import { listenToGestures, listenToWheel } from './gestures.ts';
import { listenToItems } from './item-events.ts';
import { listenToKeys } from './keys.ts';
import { createKeysHelp } from './keys-help.ts';
import { Movement } from './movement.ts';
import { handMoves, pressMoves } from './moves.ts';
import { Overview } from './overview.ts';
import { printView } from './paper.ts';
import { Plot } from './plot.ts';

/** Draws the events as lanes over time, with an overview and controls, and follows the state of the view. */
export class Drawing {
  readonly #context: DrawingContext;
  readonly #abort = new AbortController();
  readonly #limits: Stretch;
  readonly #eras: readonly EraBand[];
  readonly #plot: Plot;
  readonly #overview: Overview;
  readonly #movement: Movement;
  readonly #before: BeforeStrip;
  #controls: HTMLElement | undefined;
  #follower: Follower | undefined;
  /** Width of the probe when labels were measured last. */
  #letters = 0;
  readonly #resized =
    typeof ResizeObserver === 'function' ? new ResizeObserver(() => this.#fitIn()) : undefined;

  constructor(context: DrawingContext) {
    const { words, language, limits } = context;
    this.#context = context;
    this.#limits = limits;
    this.#eras = bandsOf(context.eras, limits);
    this.#plot = new Plot({ words, language, eras: this.#eras, limits });
    this.#movement = new Movement(
      () => this.#plot.window,
      (window) => this.#show(window),
      () => this.#rested(),
    );
    this.#overview = new Overview({ words, language, limits }, this.#movement, this.#abort.signal);
    this.#before = new BeforeStrip(words, limits, {
      open: () => this.#movement.glideTo(limits),
      fold: () => this.#movement.glideTo(openingWindow(limits)),
    });
    this.#build();
    this.#begin();
  }

  /** Focuses the item of an event; false where it is not drawn. */
  focus(id: string): boolean {
    if (!this.#plot.picture?.layout.places.some((place) => place.id === id)) return false;
    this.#plot.rove(id, true);
    return true;
  }

  /** Draws the view anew, for when other events match it than did. */
  refresh(): void {
    this.#follower?.refresh();
  }

  destroy(): void {
    this.#abort.abort();
    this.#resized?.disconnect();
    this.#movement.destroy();
    this.#plot.destroy();
    this.#controls?.remove();
    this.#context.host.replaceChildren();
  }

  /** Puts the parts into the page and gives them to the hands. */
  #build(): void {
    const { host, words, store, nameOf } = this.#context;
    const { signal } = this.#abort;
    const [plot, movement, limits] = [this.#plot, this.#movement, this.#limits];
    const help = createKeysHelp(words);
    const actions: ControlActions = {
      ...pressMoves(movement, limits, () => this.#focused),
      keys: () => help.showModal?.(),
      download: (format) => void this.#download(format),
      print: () => void this.#print(),
    };
    const items = { open: (id: string) => this.#open(id), bring: (id: string) => this.#bring(id) };
    listenToKeys(plot, { ...actions, ...items }, signal);
    listenToItems(plot, items, signal);
    const overview = this.#overview.element;
    const hands = handMoves(movement, limits, () => plot.width);
    listenToGestures(plot.view, hands, signal);
    listenToWheel(overview, { pan: hands.pan, done: hands.done }, signal);
    const embed = takeEmbedCode(document, () => ({
      query: formatState(store.state),
      name: nameOf(store.state),
    }));
    const whole = host.closest('history-timeline');
    const fullScreen = fullScreenButton(whole, words, () => this.#remeasure(), signal);
    const { feeds = '' } = host.dataset;
    const controls = createControls(words, actions, store.subscribe, { embed, fullScreen, feeds });
    this.#controls = controls;
    // They stand in one row with the filters.
    whole?.querySelector('.timeline-tools')?.append(controls);
    host.replaceChildren(createFigure({ plot, before: this.#before.element, overview, help }, words));
  }

  /** Draws for the first time, and from now on whatever the state and the room have become. */
  #begin(): void {
    const { host, store } = this.#context;
    const [plot, overview, movement] = [this.#plot, this.#overview, this.#movement];
    const follower = new Follower(this.#context, { plot, overview, movement, before: this.#before });
    this.#follower = follower;
    this.#letters = plot.probe.offsetWidth;
    plot.measure();
    overview.setWindow(plot.window);
    this.#before.setWindow(plot.window);
    follower.follow(store.state);
    store.subscribe((state) => follower.follow(state));
    if (this.#resized) for (const part of [plot.view, plot.probe]) this.#resized.observe(part);
    else addEventListener('resize', () => this.#fitIn(), { signal: this.#abort.signal });
    // Comes after the store's own: the view is where Back led, and no movement of before may write over it.
    const { signal } = this.#abort;
    window.addEventListener('popstate', () => movement.halt() && follower.goTo(store.state), { signal });
    host.dataset.drawn = '';
    this.#wantDetails();
  }

  /** On a screen that has room for more than landmarks however far it is zoomed out, more has to come. */
  #wantDetails(): void {
    const { store, complete } = this.#context;
    if ((this.#plot.picture?.level ?? 1) > 1 && !isFiltered(store.state)) void complete();
  }

  get #focused(): Stretch | undefined {
    const id = this.#plot.hasFocus ? this.#plot.roving : undefined;
    return this.#context.byId.get(id ?? '');
  }

  #show(window: Stretch): void {
    this.#plot.setWindow(window);
    this.#overview.setWindow(window);
    this.#before.setWindow(window);
  }

  #bring(id: string): void {
    const event = this.#context.byId.get(id);
    if (event) this.#movement.glideTo(holding(this.#movement.goal, event, this.#limits));
  }

  #open(id: string): void {
    const { store, tours } = this.#context;
    const { tour } = store.state;
    const staysOnTour = tours.get(tour ?? '')?.steps.some(({ event }) => event === id);
    store.set({ event: id, tour: staysOnTour ? tour : undefined }, 'push');
  }

  /** Once the window rests, it becomes the range of the view: the address and the list follow it. */
  #rested(): void {
    const plot = this.#plot;
    const { store, announce, words, language } = this.#context;
    const { window } = plot;
    plot.settle();
    if (!plot.hasFocus) plot.rove(plot.placeInWindow(), false);
    store.set(restingRange(window, this.#limits), 'replace');
    const count = plot.picture ? inSight(plot.picture.layout.places, plot.picture).length : 0;
    announce(fill(words.drawn, { ...describeWindow(window, language), count }));
    this.#wantDetails();
  }

  #fitIn(): void {
    const { view, width, probe } = this.#plot;
    if (view.clientWidth === width && probe.offsetWidth === this.#letters) return;
    this.#remeasure();
  }

  #remeasure(): void {
    this.#letters = this.#plot.probe.offsetWidth;
    this.#plot.measure();
    this.#plot.draw();
    this.#wantDetails();
  }

  async #print(): Promise<void> {
    await this.#context.complete();
    printView(this.#context, this.#context.host);
  }

  async #download(format: 'svg' | 'json' | 'csv'): Promise<void> {
    try {
      if (format !== 'svg') await this.#context.complete();
      const { downloadView } = await import('./download.ts');
      downloadView(format, { ...this.#context, plot: this.#plot, eras: this.#eras });
    } catch (error) {
      this.#context.tell(this.#context.words.downloadFailed);
      console.warn(error);
    }
  }
}
