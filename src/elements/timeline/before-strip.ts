import { fill } from '../../terms/fill.ts';
import type { Stretch } from '../../timeline/drawn-date.ts';
import { BUSY_FROM, showsBefore } from '../../timeline/window.ts';
import type { TimelineWords } from '../../timeline/words.ts';
import { yearOf } from '../../timeline/years.ts';
import { element, pressButton } from '../dom.ts';

export interface StripActions {
  /** Shows all the time that there is. */
  open(): void;
  /** Folds the years that have few events again. */
  fold(): void;
}

/**
 * A narrow strip at the left edge of the drawing that stands for the years before it, since few events would
 * take half of its width. It says how many they are, opens them, and folds them again.
 */
export class BeforeStrip {
  readonly element: HTMLButtonElement;
  readonly #text = element('span', '');
  readonly #words: TimelineWords;
  readonly #years: { readonly from: number; readonly to: number };
  #count = 0;
  #isOpen = false;

  constructor(words: TimelineWords, limits: Stretch, { open, fold }: StripActions) {
    this.#words = words;
    // The limits begin a year before the first event.
    this.#years = { from: yearOf(limits.start) + 1, to: yearOf(BUSY_FROM) - 1 };
    this.element = pressButton('', () => (this.#isOpen ? fold() : open()));
    this.element.className = 'plot-before';
    this.element.append(this.#text);
    this.element.hidden = limits.start >= BUSY_FROM;
  }

  /** Takes the events that match, in whatever years. */
  show(matching: readonly Pick<Stretch, 'start'>[]): void {
    this.#count = matching.filter(({ start }) => start < BUSY_FROM).length;
    this.#tell();
  }

  setWindow(window: Stretch): void {
    this.#isOpen = showsBefore(window);
    this.#tell();
  }

  #tell(): void {
    const { before, beforeFold } = this.#words;
    this.element.ariaExpanded = String(this.#isOpen);
    this.#text.textContent = fill(this.#isOpen ? beforeFold : before, { ...this.#years, count: this.#count });
  }
}
