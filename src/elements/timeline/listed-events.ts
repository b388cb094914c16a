import { fold } from '../../terms/fold.ts';
import { type DrawnDate, drawnDate } from '../../timeline/drawn-date.ts';
import type { Filterable } from '../../timeline/filter.ts';

/** An event as the list in the page shows it. */
export interface ListedEvent extends Filterable, DrawnDate {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** The date in words, and in EDTF. */
  readonly date: string;
  readonly edtf: string;
  readonly url: string;
  readonly entry: HTMLElement;
}

/** Reads the events out of the list, which is the truth that filters and drawing follow; in its order. */
export function readListedEvents(root: ParentNode): ListedEvent[] {
  return [...root.querySelectorAll<HTMLElement>('.event-entry')].flatMap((entry) => {
    const when = drawnDate(entry.dataset.date ?? '');
    return when ? [new ListedEntry(entry, when)] : [];
  });
}

/** Texts are read when they are asked for: of hundreds of events few are drawn or opened at first. */
class ListedEntry implements ListedEvent {
  readonly entry: HTMLElement;
  readonly id: string;
  readonly edtf: string;
  readonly track: string;
  readonly level: number;
  readonly start: number;
  readonly end: number;
  readonly precision: DrawnDate['precision'];
  readonly isVague: boolean;
  #title: string | undefined;
  #text: string | undefined;

  constructor(entry: HTMLElement, { start, end, precision, isVague }: DrawnDate) {
    const { track = '', level, date = '' } = entry.dataset;
    this.entry = entry;
    this.id = entry.id.slice('event-'.length);
    this.edtf = date;
    this.track = track;
    this.level = Number(level);
    this.start = start;
    this.end = end;
    this.precision = precision;
    this.isVague = isVague;
  }

  get title(): string {
    this.#title ??= this.#textOf('h3');
    return this.#title;
  }

  get summary(): string {
    return this.#textOf('h3 + p');
  }

  get date(): string {
    return this.#textOf('time, .date');
  }

  get url(): string {
    return this.entry.querySelector('a')?.href ?? '';
  }

  get subjects(): readonly string[] {
    return (this.entry.dataset.subjects ?? '').split(' ');
  }

  get text(): string {
    this.#text ??= fold(`${this.title} ${this.summary} ${this.date}`);
    return this.#text;
  }

  #textOf(selector: string): string {
    return this.entry.querySelector(selector)?.textContent.trim() ?? '';
  }
}
