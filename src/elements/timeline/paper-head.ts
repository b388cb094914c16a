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
  #view: PrintedView | undefined;

  /** @param draw makes the drawing, if there is one yet */
  constructor(words: TimelineWords, draw: () => Node | undefined, signal: AbortSignal) {
    this.#words = words;
    addEventListener('beforeprint', () => this.#drawing.replaceChildren(...[draw() ?? []].flat()), {
      signal,
    });
    addEventListener('afterprint', () => this.#drawing.replaceChildren(), { signal });
    addEventListener('print-choice', () => this.#write(), { signal });
  }

  show(view: PrintedView): void {
    this.#view = view;
    this.#write();
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
