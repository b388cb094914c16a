import { fill } from '../../terms/fill.ts';
import type { Place } from '../../timeline/rows.ts';
import { labelShift } from '../../timeline/sight.ts';
import type { TimelineWords } from '../../timeline/words.ts';
import type { ListedEvent } from './listed-events.ts';
import { drawItem, markItem } from './plot-item.ts';

/** The buttons of the events that are in the page, of which one is open and one is the tab key's. */
export class PlotItems {
  readonly #view: HTMLElement;
  readonly #words: TimelineWords;
  readonly #buttons = new Map<string, HTMLButtonElement>();
  #roving: string | undefined;
  #open: string | undefined;

  constructor(view: HTMLElement, words: TimelineWords) {
    this.#view = view;
    this.#words = words;
  }

  /** The event that the tab key comes to. */
  get roving(): string | undefined {
    return this.#roving;
  }

  /** Whether the focus is in the view, on an item or where one will be. */
  get hasFocus(): boolean {
    return this.#view.contains(document.activeElement);
  }

  /** The button of an event, made where there is none. */
  of(event: ListedEvent): HTMLButtonElement {
    const known = this.#buttons.get(event.id);
    if (known) return known;
    const { title, date, track } = event;
    const name = fill(this.#words.item, { title, date, track: this.#words.tracks[track] ?? track });
    const made = drawItem(event, name);
    made.tabIndex = event.id === this.#roving ? 0 : -1;
    markItem(made, event.id === this.#open);
    this.#buttons.set(event.id, made);
    return made;
  }

  /** Forgets all others. */
  keepOnly(ids: ReadonlySet<string>): void {
    for (const id of this.#buttons.keys()) if (!ids.has(id)) this.#buttons.delete(id);
  }

  /** Marks the event whose panel is open. */
  mark(id: string | undefined): void {
    this.#open = id;
    for (const [own, item] of this.#buttons) markItem(item, own === id);
  }

  /** Makes an item the one that the tab key comes to, and focuses it if asked. */
  rove(id: string | undefined, focus: boolean): void {
    const before = this.#buttons.get(this.#roving ?? '');
    if (before) before.tabIndex = -1;
    this.#roving = id;
    const item = this.#buttons.get(id ?? '');
    if (item) item.tabIndex = 0;
    if (focus) this.focus();
  }

  /** What is out of sight is out of the page, and cannot have the focus: until it comes, the view has. */
  focus(): void {
    const item = this.#buttons.get(this.#roving ?? '');
    if (item?.isConnected) {
      item.focus({ preventScroll: true });
      this.#view.removeAttribute('tabindex');
    } else if (!this.hasFocus) {
      this.#view.tabIndex = -1;
      this.#view.focus({ preventScroll: true });
    }
  }

  /**
   * Labels inside long bars stay in sight while any of their bar is.
   * @param labelWidth of an event, with all room about it
   */
  slideLabels(places: readonly Place[], offset: number, labelWidth: (id: string) => number): void {
    for (const [id, item] of this.#buttons) {
      if (item.dataset.side !== 'inside') continue;
      const place = places.find((candidate) => candidate.id === id);
      if (!place) continue;
      const label = item.lastElementChild as HTMLElement;
      label.style.transform = `translateX(${labelShift(place, labelWidth(id), offset)}px)`;
    }
  }
}
