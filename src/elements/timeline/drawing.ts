import { fill } from '../../terms/fill.ts';
import { TRACKS } from '../../terms/tracks.ts';
import { describeMoment } from '../../timeline/axis.ts';
import { bandsOf } from '../../timeline/bands.ts';
import type { Stretch } from '../../timeline/drawn-date.ts';
import { matcher } from '../../timeline/filter.ts';
import type { TimelineState } from '../../timeline/state.ts';
import {
  holding,
  limitsOf,
  near,
  same,
  shifted,
  windowDates,
  windowOf,
  zoomed,
} from '../../timeline/window.ts';
import { element } from '../dom.ts';
import type { DrawingContext } from './context.ts';
import { createControls, createLegend } from './controls.ts';
import { listenToGestures } from './gestures.ts';
import { createGlide } from './glide.ts';
import { listenToKeys } from './keys.ts';
import { createKeysHelp } from './keys-help.ts';
import { Overview } from './overview.ts';
import { Plot } from './plot.ts';

export interface Drawing {
  destroy(): void;
  /** Focuses the item of an event; false where it is not drawn. */
  focus(id: string): boolean;
}

/** How long a movement has to rest before the address and the list follow, in milliseconds. */
const REST = 250;
/** Share of the window by which one press moves, and what one press zooms. */
const STEP = 0.4;
const ZOOM = 1.6;

/** Draws the events as lanes over time, with an overview and controls, and follows the state of the view. */
export function draw(context: DrawingContext): Drawing {
  const { host, words, store, events, byId, language, announce } = context;
  const abort = new AbortController();
  const limits = limitsOf(events);
  const eras = bandsOf(context.eras, limits);
  const tracks = TRACKS.filter((track) => events.some((event) => event.track === track));
  const plot = new Plot({ words, language, eras, limits });
  const glide = createGlide(() => plot.window, show, settle);
  const overview = new Overview(
    {
      ...{ words, language, limits },
      move(window) {
        glide.stop();
        show(window);
      },
      done: settle,
    },
    abort.signal,
  );
  const help = createKeysHelp(words);
  const zoomAbout = (factor: number) => {
    const { start, end } = glide.goal;
    const focused = byId.get(hasFocus() ? (plot.roving ?? '') : '');
    const about = focused && focused.start >= start && focused.end <= end ? focused.start : (start + end) / 2;
    glide.to(zoomed(glide.goal, factor, about, limits));
  };
  const actions = {
    earlier: () => glide.to(shifted(glide.goal, -STEP, limits)),
    later: () => glide.to(shifted(glide.goal, STEP, limits)),
    zoomIn: () => zoomAbout(1 / ZOOM),
    zoomOut: () => zoomAbout(ZOOM),
    fit: () => glide.to(limits),
    keys: () => help.showModal(),
    download: (format: 'svg' | 'json' | 'csv') => void download(format),
  };
  const controls = createControls(words, actions);
  listenToKeys(
    plot,
    {
      ...actions,
      open,
      bring(id) {
        const event = byId.get(id);
        if (event) glide.to(holding(glide.goal, event, limits));
      },
    },
    abort.signal,
  );
  listenToGestures(
    plot.view,
    {
      pan(distance) {
        glide.stop();
        queue(shifted(goal(), -distance / plot.width, limits));
      },
      zoom(factor, x) {
        glide.stop();
        const { start, end } = goal();
        queue(zoomed(goal(), factor, start + (x / plot.width) * (end - start), limits));
      },
      done: settle,
    },
    abort.signal,
  );
  plot.view.addEventListener('click', ({ target }) => {
    const id = (target as Element).closest<HTMLElement>('[data-event]')?.dataset.event;
    if (!id) return;
    plot.rove(id, false);
    open(id);
  });

  plot.view.addEventListener('focusin', ({ target }) => {
    const id = (target as HTMLElement).dataset.event;
    if (!id) return;
    if (id !== plot.roving) plot.rove(id, false);
    // Under the pointer nothing may move between press and click.
    const event = byId.get(id);
    if (event && (target as HTMLElement).matches(':focus-visible'))
      glide.to(holding(glide.goal, event, limits));
  });

  // Pointers report more often than the screen is drawn.
  let queued: Stretch | undefined;
  function goal(): Stretch {
    return queued ?? plot.window;
  }
  function queue(window: Stretch): void {
    if (!queued)
      requestAnimationFrame(() => {
        if (queued) show(queued);
        queued = undefined;
      });
    queued = window;
  }

  function show(window: Stretch): void {
    plot.setWindow(window);
    overview.setWindow(window);
  }

  /** Once the window rests, it becomes the range of the view: the address and the list follow it. */
  let rest = 0;
  function settle(): void {
    clearTimeout(rest);
    rest = window.setTimeout(() => {
      const now = plot.window;
      plot.settle();
      if (!hasFocus()) plot.rove(plot.placeInWindow(), false);
      const isAll = now.end - now.start > (limits.end - limits.start) * 0.995;
      store.set(isAll ? { from: undefined, to: undefined } : windowDates(now), 'replace');
      const drawn = plot.picture?.layout.places.filter(
        ({ x1, x2 }) => x2 > (plot.picture?.offset ?? 0) && x1 < (plot.picture?.offset ?? 0) + plot.width,
      );
      const from = describeMoment(now.start, now.end - now.start, language);
      const to = describeMoment(now.end - 1, now.end - now.start, language);
      announce(fill(words.drawn, { from, to, count: drawn?.length ?? 0 }));
    }, REST);
  }

  function open(id: string): void {
    const { tour } = store.state;
    const staysOnTour = context.tours.get(tour ?? '')?.steps.some(({ event }) => event === id);
    store.set({ event: id, tour: staysOnTour ? tour : undefined }, 'push');
  }

  function hasFocus(): boolean {
    return plot.view.contains(document.activeElement);
  }

  let before: TimelineState | undefined;
  function follow(state: TimelineState): void {
    const matches = matcher({ ...state, from: undefined, to: undefined });
    const tour = context.tours.get(state.tour ?? '');
    const open = byId.get(state.event ?? tour?.steps[0]?.event ?? '');
    const pinned = new Set(tour?.steps.map(({ event }) => event) ?? []);
    if (open) pinned.add(open.id);
    if (plot.roving && hasFocus()) pinned.add(plot.roving);
    const matching = events.filter(matches);
    const lanes = state.tracks.length > 0 ? tracks.filter((track) => state.tracks.includes(track)) : tracks;
    const isWindowOnly =
      before &&
      JSON.stringify({ ...before, from: 0, to: 0 }) === JSON.stringify({ ...state, from: 0, to: 0 });
    if (!isWindowOnly) {
      const shown = events.filter((event) => matches(event) || pinned.has(event.id));
      plot.show(
        shown,
        tracks.filter((track) => lanes.includes(track) || (open && open.track === track)),
        pinned,
      );
      plot.mark(open?.id);
      overview.show(matching, events);
    }
    const isFirst = !before;
    const isOpened = open && open.id !== before?.event;
    let wanted = isOtherRange(before, state) ? windowOf(state, limits) : plot.window;
    if (isOpened && isFirst && !state.from && !state.to) wanted = near(open, limits);
    else if (isOpened) wanted = holding(wanted, open, limits);
    before = state;
    if (!same(wanted, plot.window)) {
      if (isOpened && !isFirst) glide.to(wanted, 'quietly');
      else {
        glide.stop();
        show(wanted);
      }
    }
    if (!hasFocus()) plot.rove(open?.id ?? plot.placeInWindow(), false);
  }

  /** Whether the range changed, and not by our own window's coming to rest. */
  function isOtherRange(from: TimelineState | undefined, to: TimelineState): boolean {
    if (!from) return true;
    if (from.from === to.from && from.to === to.to) return false;
    const own = windowDates(plot.window);
    return !(to.from === own.from && to.to === own.to);
  }

  async function download(format: 'svg' | 'json' | 'csv'): Promise<void> {
    const { downloadView } = await import('./download.ts');
    downloadView(format, { ...context, plot, eras });
  }

  const stage = element('div', 'timeline-figure');
  const frameElement = element('div', 'plot');
  frameElement.append(plot.names, plot.view);
  const strip = element('div', 'overview-frame');
  strip.append(overview.element);
  stage.append(controls, frameElement, strip, help);
  plot.view.role = 'application';
  plot.view.ariaLabel = words.label;
  plot.view.setAttribute('aria-roledescription', words.label);
  const hint = element('p', 'timeline-hint', words.hint);
  hint.id = 'timeline-hint';
  plot.view.setAttribute('aria-describedby', hint.id);
  stage.append(createLegend(words), hint);
  host.replaceChildren(stage);

  plot.measure();
  overview.setWindow(plot.window);
  follow(store.state);
  store.subscribe(follow);
  const resized = new ResizeObserver(() => {
    if (plot.view.clientWidth === plot.width) return;
    plot.measure();
    plot.draw();
  });
  resized.observe(plot.view);
  host.dataset.drawn = '';

  return {
    focus(id) {
      if (!plot.picture?.layout.places.some((place) => place.id === id)) return false;
      plot.rove(id, true);
      return true;
    },
    destroy() {
      abort.abort();
      resized.disconnect();
      glide.stop();
      clearTimeout(rest);
      plot.destroy();
      host.replaceChildren();
    },
  };
}
