import { fill } from '../../terms/fill.ts';
import type { Language } from '../../terms/languages.ts';
import { shorten } from '../../terms/shorten.ts';
import type { EraStart } from '../../timeline/bands.ts';
import { matcher } from '../../timeline/filter.ts';
import type { Part } from '../../timeline/parts.ts';
import { formatState, isFiltered, NO_FILTERS, type TimelineState } from '../../timeline/state.ts';
import { filterName, viewName } from '../../timeline/view-name.ts';
import { limitsOf } from '../../timeline/window.ts';
import type { TimelineWords } from '../../timeline/words.ts';
import { isForElsewhere, matches } from '../dom.ts';
import { followView, isEmbedded } from '../embed/whole.ts';
import { WrittenText } from '../written-text.ts';
import type { Context } from './context.ts';
import { backwardWords } from './date-filter.ts';
import type { Drawing } from './drawing.ts';
import type { EventPanel } from './event-panel.ts';
import { Filters } from './filters.ts';
import { ListLoader } from './list-loader.ts';
import { ListParts } from './list-parts.ts';
import { showInList } from './list-view.ts';
import type { ListedEvent } from './listed-events.ts';
import { PaperHead } from './paper-head.ts';
import { createStore, type Store } from './store.ts';
import { readSubjects } from './subject-filter.ts';
import { readTours, type Tour } from './tours.ts';

/** How near to the window the drawing has to come before its code is loaded. */
const NEAR = '200px';
/** Below this width the list comes first and the drawing waits to be asked for. */
const PHONE = '(max-width: 49.99rem)';

/** Filters and draws the events that the page lists. Whatever fails, the list stands. */
class HistoryTimeline extends HTMLElement {
  readonly #abort = new AbortController();
  /** Of the page, before a view gave it another. */
  readonly #title = document.title;
  #drawing: Promise<Drawing> | undefined;
  #paper: PaperHead | undefined;
  #parts = new ListParts([], '');
  #loader: ListLoader | undefined;
  /** How many events the list held when it was shown last. */
  #listed = 0;
  #panel: Promise<EventPanel> | undefined;

  connectedCallback(): void {
    this.querySelector('.script-missing')?.remove();
    const words: TimelineWords = JSON.parse(this.dataset.words ?? '{}');
    this.#parts = new ListParts(this.#readParts(), this.dataset.events ?? '');
    const { events, byId } = this.#parts;
    const tours = readTours(document);
    const subjects = readSubjects(document);
    const store = createStore({ events: this.#parts, subjects, tours }, this.#abort.signal);
    const language = this.lang as Language;
    const subject = (id: string) => subjects.get(id) ?? id;
    const nameOf = (state: TimelineState) =>
      viewName(state, {
        ...{ words, language, subject },
        event: byId.get(state.event ?? '')?.title,
        tour: tours.get(state.tour ?? '')?.title,
      });
    const filterOf = (state: TimelineState) => filterName(state, { words, language, subject });
    const written = new WrittenText(this.dataset.bundle ?? '', () => this.#lookAgain(context));
    const matcherOf = (state: TimelineState) => matcher({ ...state, q: written.of(state.q) });
    const context: Context = {
      ...{ words, events, byId, tours, store, nameOf, filterOf, matcherOf },
      unlisted: () => this.#parts.unlisted,
      complete: async () => this.#loader?.complete(),
      limits: limitsOf(this.#parts.all.map(({ span }) => span)),
      tracks: (this.dataset.tracks ?? '').split(' '),
    };

    new Filters(this.#part('form') as HTMLFormElement, store, subjects, words, written);
    this.#paper = new PaperHead(words, () => this.#paperDrawing(context), this.#abort.signal);
    this.after(this.#paper.element);
    // It says how many events there are, which on paper may be fewer.
    document.querySelector('.lead')?.classList.add('print:hidden');
    const loader = new ListLoader(context, this.#parts, (isChange) => this.#showMore(context, isChange));
    this.#loader = loader;
    store.subscribe(() => loader.follow(true));
    loader.follow(false);
    this.#startTour(context);
    loader.listen(this.#abort.signal);
    this.#waitForDrawing(context);
    this.dataset.ready = '';
  }

  disconnectedCallback(): void {
    this.#abort.abort();
    void this.#drawing?.then((drawing) => drawing.destroy()).catch(() => {});
  }

  /** Brings list, count, notices and panel to the state of the view. */
  #show(context: Context, isChange: boolean): void {
    const { words, events, store, nameOf, filterOf, matcherOf } = context;
    const { state } = store;
    followView(formatState(state));
    document.title = [nameOf(state), this.#title].filter(Boolean).join(' · ');
    const shown = new Set(events.filter(matcherOf(state)));
    showInList({ events, shown, unlisted: isFiltered(state) ? [] : this.#parts.unlisted });
    const total = Number(this.dataset.total);
    const isLoading = this.#loader?.isLoading ?? false;
    this.toggleAttribute('data-loading', isLoading);
    const count = isFiltered(state) ? shown.size : total;
    this.#part('.timeline-count').textContent = isLoading
      ? words.listLoading
      : fill(words.count, { count, total });
    this.#part('.timeline-empty').hidden = isLoading || count > 0;
    if (isChange && !isLoading && count === 0) this.#announce(words.none);
    const failed = !isLoading && this.#parts.hasFailed ? words.partFailed : '';
    this.#part('.timeline-notice').textContent = [noticeOf(store, words), failed].filter(Boolean).join(' ');
    this.#paper?.show({ name: filterOf(state), shown, total });
    void this.#showChosen(context, isChange);
  }

  /** The drawing follows the state by itself, but not what has come to the list. */
  #showMore(context: Context, isChange: boolean): void {
    const before = this.#listed;
    this.#listed = context.events.length;
    this.#show(context, isChange);
    if (this.#listed !== before) this.#redraw();
  }

  /** For when what is looked for is written otherwise than it was. */
  #lookAgain(context: Context): void {
    this.#show(context, false);
    this.#redraw();
  }

  #redraw(): void {
    void this.#drawing?.then((drawing) => drawing.refresh()).catch(() => {});
  }

  /** Opens, exchanges or closes the panel, as the state has it. A failed panel leaves the page of the event. */
  async #showChosen(context: Context, isChange: boolean): Promise<void> {
    const { store, byId, words } = context;
    const step = tourStep(context);
    const event = step?.event ?? byId.get(store.state.event ?? '');
    if (!event && !this.#panel) return;
    try {
      this.#panel ??= import('./event-panel.ts').then(
        ({ EventPanel }) =>
          new EventPanel({
            ...context,
            host: this.#part('.timeline-panel-place'),
            returnFocus: (last) => this.#returnFocus(last),
          }),
      );
      const panel = await this.#panel;
      if (event) panel.show(event, step?.tour, isChange);
      else panel.hide();
    } catch (error) {
      this.#panel = undefined;
      this.#part('.timeline-status').textContent = words.panelFailed;
      if (isChange && event && !isEmbedded()) location.href = event.url;
      console.warn(error);
    }
  }

  async #returnFocus(last: ListedEvent): Promise<void> {
    const drawing = await this.#drawing?.catch(() => undefined);
    if (drawing?.focus(last.id)) return;
    (last.entry.querySelector('a') ?? this).focus({ preventScroll: true });
  }

  /** Links to a tour of this page walk it here, without loading the page again. */
  #startTour({ store, tours }: Context): void {
    document.addEventListener(
      'click',
      (click) => {
        const link = (click.target as Element).closest<HTMLElement>('a[data-start-tour]');
        const tour = tours.get(link?.dataset.startTour ?? '');
        if (!tour || isForElsewhere(click)) return;
        click.preventDefault();
        this.scrollIntoView();
        store.set({ ...NO_FILTERS, tour: tour.id, event: tour.steps[0]?.event }, 'push');
      },
      { signal: this.#abort.signal },
    );
  }

  #waitForDrawing(context: Context): void {
    const button = this.#part('.timeline-open');
    const draw = () => {
      button.hidden = true;
      void this.#draw(context);
    };
    button.addEventListener('click', draw);
    if (matches(PHONE) && this.dataset.embedded === undefined) return;
    button.hidden = true;
    if (typeof IntersectionObserver !== 'function') {
      draw();
      return;
    }
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        draw();
      },
      { rootMargin: NEAR },
    );
    observer.observe(this.#part('.timeline-stage'));
    this.#abort.signal.addEventListener('abort', () => observer.disconnect());
  }

  async #draw(context: Context): Promise<void> {
    const { words } = context;
    const status = this.#part('.timeline-status');
    const stage = this.#part('.timeline-stage');
    status.textContent = words.loading;
    try {
      if (!isStyled(this)) throw new Error('the styles of the drawing are missing');
      // Whoever sees the drawing may print it.
      this.#drawing ??= Promise.all([import('./drawing.ts'), this.#paper?.prepare()]).then(
        ([{ Drawing }]) =>
          new Drawing({
            ...context,
            host: stage,
            language: this.lang,
            eras: this.#eras,
            announce: (text) => this.#announce(text),
            tell: (text) => {
              status.textContent = text;
            },
          }),
      );
      await this.#drawing;
      status.textContent = '';
    } catch (error) {
      stage.classList.add('is-failed');
      this.dataset.failed = '';
      status.textContent = words.failed;
      console.warn(error);
    }
  }

  async #paperDrawing(context: Context): Promise<() => Node> {
    const { drawForPaper } = await import('./paper-drawing.ts');
    return () => drawForPaper({ ...context, language: this.lang, eras: this.#eras });
  }

  #readParts(): readonly Part[] {
    return JSON.parse(this.dataset.parts ?? '[]');
  }

  get #eras(): readonly EraStart[] {
    return JSON.parse(this.dataset.eras ?? '[]');
  }

  #announce(text: string): void {
    this.#part('.timeline-spoken').textContent = text;
  }

  #part(selector: string): HTMLElement {
    return this.querySelector(selector) as HTMLElement;
  }
}

/** What is said of the values that the address had and the view has not. */
function noticeOf({ state, ignored }: Store, words: TimelineWords): string {
  return ignored
    .map(({ reason, name, value }) =>
      reason === 'backward'
        ? backwardWords(words, state.from ?? '', value)
        : fill(words[reason], { name: words.names[name], value: shorten(value) }),
    )
    .join(' ');
}

/** Whether the timeline's stylesheet has come, without which the drawing would be a heap. */
function isStyled(element: Element): boolean {
  return getComputedStyle(element).getPropertyValue('--is-styled') !== '';
}

/** The tour that is walked and the event it stands at: the open one, or the first. */
function tourStep({ store, tours, byId }: Context): { tour: Tour; event: ListedEvent } | undefined {
  const { tour: id, event: open } = store.state;
  const tour = tours.get(id ?? '');
  const place = tour?.steps.find(({ event }) => event === open) ?? tour?.steps[0];
  const event = byId.get(place?.event ?? '');
  return tour && event && { tour, event };
}

if (!customElements.get('history-timeline')) customElements.define('history-timeline', HistoryTimeline);
