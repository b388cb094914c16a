import { fill } from '../../terms/fill.ts';
import { neighboursOf } from '../../timeline/neighbours.ts';
import { element, hasDialog, matches } from '../dom.ts';
import type { Context } from './context.ts';
import { loadCard } from './event-card.ts';
import type { ListedEvent } from './listed-events.ts';
import { createPanelParts, type PanelParts } from './panel-parts.ts';
import type { Tour } from './tours.ts';

export interface PanelContext extends Context {
  readonly host: HTMLElement;
  /** Puts the focus back to where the reader was, when the panel closes. */
  readonly returnFocus: (last: ListedEvent) => void;
}

/** Where there is no room beside the drawing, the panel lies over the page and holds the focus. */
const NARROW = '(max-width: 71.99rem)';

/** The panel that tells of one event, with the card from its own page, so that both always say the same. */
export class EventPanel {
  readonly #context: PanelContext;
  readonly #parts: PanelParts;
  #shown: ListedEvent | undefined;
  #tour: Tour | undefined;
  #previous: ListedEvent | undefined;
  #next: ListedEvent | undefined;

  constructor(context: PanelContext) {
    const { words, store, host } = context;
    this.#context = context;
    if (!hasDialog()) throw new Error('this browser has no dialogs');
    this.#parts = createPanelParts(words, {
      previous: () => this.#goTo(this.#previous),
      next: () => this.#goTo(this.#next),
      leave: () => store.set({ tour: undefined }, 'push'),
      close: () => store.set({ event: undefined, tour: undefined }, 'push'),
    });
    host.append(this.#parts.dialog);
  }

  /** @param takeFocus whether the reader asked for it just now */
  show(event: ListedEvent, tour: Tour | undefined, takeFocus: boolean): void {
    const { dialog, heading } = this.#parts;
    const isNew = event !== this.#shown;
    this.#tour = tour;
    this.#tellTour(tour, event);
    this.#setSteps(tour, event);
    if (isNew) void this.#tell(event);
    const wasOpen = dialog.open;
    if (!wasOpen) this.#open();
    const hasLostFocus = takeFocus && isNew && !dialog.contains(document.activeElement);
    if (!wasOpen || hasLostFocus) heading.focus({ preventScroll: true });
  }

  hide(): void {
    const { dialog } = this.#parts;
    const last = this.#shown;
    if (!dialog.open || !last) return;
    const hadFocus = dialog.contains(document.activeElement) || document.activeElement === document.body;
    this.#shown = undefined;
    this.#tour = undefined;
    dialog.close();
    this.#context.host.parentElement?.classList.remove('has-panel');
    if (!hadFocus) return;
    this.#context.returnFocus(last);
    // Who has read the panel to its end has scrolled past the drawing.
    document.activeElement?.scrollIntoView({ block: 'nearest' });
  }

  #open(): void {
    const { dialog } = this.#parts;
    this.#context.host.parentElement?.classList.add('has-panel');
    if (matches(NARROW)) dialog.showModal();
    else dialog.show();
  }

  #goTo(target: ListedEvent | undefined): void {
    if (target) this.#context.store.set({ event: target.id }, this.#tour ? 'push' : 'replace');
  }

  /** The steps lead along the tour, else through the events of the filter. */
  #setSteps(tour: Tour | undefined, event: ListedEvent): void {
    const { events, byId, store, matcherOf } = this.#context;
    const { dialog, heading, previous, next, leave } = this.#parts;
    const matches = matcherOf(store.state);
    const order = tour
      ? tour.steps.flatMap((step) => byId.get(step.event) ?? [])
      : events.filter((other) => other === event || matches(other));
    const beside = neighboursOf(order, event);
    this.#previous = beside.previous;
    this.#next = beside.next;
    keepFocus(dialog, heading, () => {
      previous.disabled = !beside.previous;
      next.disabled = !beside.next;
      leave.hidden = !tour;
    });
  }

  #tellTour(tour: Tour | undefined, event: ListedEvent): void {
    const { words } = this.#context;
    const { story, previous, next } = this.#parts;
    story.hidden = !tour;
    previous.textContent = tour ? words.tourPrevious : words.previous;
    next.textContent = tour ? words.tourNext : words.next;
    if (!tour) return;
    const index = tour.steps.findIndex((step) => step.event === event.id);
    const place = fill(words.step, { count: index + 1, total: tour.steps.length });
    story.replaceChildren(
      element('p', 'timeline-tour-name', `${fill(words.tour, { title: tour.title })} · ${place}`),
      element('p', 'timeline-tour-text', tour.steps[index]?.text ?? ''),
    );
  }

  async #tell(event: ListedEvent): Promise<void> {
    const { words } = this.#context;
    const { dialog, body } = this.#parts;
    this.#shown = event;
    this.#tellInShort(event);
    const card = await loadCard(event.url);
    if (this.#shown !== event) return;
    if (card) body.replaceChildren(card);
    else body.append(element('p', 'timeline-panel-failed', words.cardFailed));
    dialog.dataset.told = event.id;
  }

  /** What the list knows of the event. */
  #tellInShort(event: ListedEvent): void {
    const { words } = this.#context;
    const { dialog, heading, page, copy, body } = this.#parts;
    heading.textContent = event.title;
    page.href = event.url;
    copy.reset();
    dialog.scrollTop = 0;
    body.replaceChildren(
      element('p', 'event-facts', `${event.date} · ${words.tracks[event.track] ?? ''}`),
      element('p', 'event-summary', event.summary),
    );
  }
}

/** Runs a change that may disable the focused button, and saves the focus from getting lost with it. */
function keepFocus(dialog: HTMLElement, refuge: HTMLElement, change: () => void): void {
  const focused = document.activeElement;
  change();
  if (
    focused instanceof HTMLButtonElement &&
    dialog.contains(focused) &&
    (focused.disabled || focused.hidden)
  )
    refuge.focus({ preventScroll: true });
}
