import { fill } from '../../terms/fill.ts';
import type { TimelineWords } from '../../timeline/words.ts';
import { element } from '../dom.ts';
import type { ListedEvent } from './listed-events.ts';

/** More events than this are not all printed unless that is wanted: it would be a book. */
const MOST = 120;
/** Whether a list is too long to be printed as a matter of course. */
export function isLong(count: number): boolean {
  return count > MOST;
}

/** On the root: what is printed of a long list, and that a reader wants all of it. */
const SHORT = 'data-print-short';
const ALL = 'data-print-all';

interface PrintedView {
  readonly name: string;
  readonly shown: ReadonlySet<ListedEvent>;
  readonly total: number;
}

/** What a printed view says above its list: what it shows, how many events those are, and the drawing. */
export class PaperHead {
  readonly element = element('div', 'timeline-paper not-content');
  readonly #words: TimelineWords;
  readonly #drawing = element('div', 'timeline-paper-drawing');
  readonly #load: () => Promise<() => Node>;
  readonly #signal: AbortSignal;
  #view: PrintedView | undefined;
  #preparing: Promise<void> | undefined;

  /** @param load brings what makes the drawing: early, since no browser waits for it when it prints */
  constructor(words: TimelineWords, load: () => Promise<() => Node>, signal: AbortSignal) {
    this.#words = words;
    this.#load = load;
    this.#signal = signal;
    whenIdle(() => void this.prepare());
    addEventListener('afterprint', () => this.#drawing.replaceChildren(), { signal });
    addEventListener('print-choice', () => this.#write(), { signal });
  }

  show(view: PrintedView): void {
    this.#view = view;
    this.#write();
  }

  /** Brings what makes the drawing, once. Without it the list is printed alone. */
  prepare(): Promise<void> {
    this.#preparing ??= this.#load().then((draw) => this.#drawBefore(draw), console.warn);
    return this.#preparing;
  }

  #drawBefore(draw: () => Node): void {
    addEventListener('beforeprint', () => this.#drawing.replaceChildren(draw()), { signal: this.#signal });
    this.element.dataset.ready = '';
  }

  #write(): void {
    if (!this.#view) return;
    const { name, shown, total } = this.#view;
    const root = document.documentElement;
    const isShort = isLong(shown.size) && !root.hasAttribute(ALL);
    root.toggleAttribute(SHORT, isShort);
    const count = isShort ? [...shown].filter(({ level }) => level < 3).length : shown.size;
    const lines = [name, fill(this.#words.count, { count, total }), isShort ? this.#words.printShort : ''];
    this.element.replaceChildren(
      ...lines.filter(Boolean).map((line) => element('p', '', line)),
      this.#drawing,
    );
  }
}

/** How long a page is read before somebody may print it, in milliseconds. */
const FIRST_LOOK = 3000;

/** After what readers wait for; Safari has no such callback. */
function whenIdle(act: () => void): void {
  const isKnown = typeof requestIdleCallback === 'function';
  setTimeout(() => (isKnown ? requestIdleCallback(act) : act()), FIRST_LOOK);
}
