import { drawnDate, type Stretch } from '../../timeline/drawn-date.ts';
import { type Part, type Unlisted, unlistedOf } from '../../timeline/parts.ts';
import { type ListedEvent, readListedEvents } from './listed-events.ts';

/** What an id of ours can be. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The list of events, of which the page opens with some, and whose parts are fetched when they are wanted. */
export class ListParts {
  /** Those that the page holds, in order. Both grow in place. */
  readonly events: ListedEvent[] = [];
  readonly byId = new Map<string, ListedEvent>();
  readonly #all: readonly Part[];
  /** Address of the public data of events, with a slash at its end. */
  readonly #data: string;
  readonly #missing = new Set<Part>();
  readonly #coming = new Map<Part, Promise<void>>();
  readonly #located = new Map<string, Promise<Stretch | undefined>>();
  /** What was asked for and is no event. */
  readonly #strangers = new Set<string>();
  #hasFailed = false;
  #unlisted: readonly Unlisted[] = [];

  constructor(parts: readonly Part[], data: string) {
    this.#all = parts;
    this.#data = data;
    for (const part of parts) if (linkOf(part)) this.#missing.add(part);
    this.#read();
  }

  /** What is known of the events that the page does not hold. */
  get unlisted(): readonly Unlisted[] {
    return this.#unlisted;
  }

  get all(): readonly Part[] {
    return this.#all;
  }

  /** Whether something that was wanted last could not be had. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Whether there is such an event, or may be as far as is known. */
  has(id: string): boolean {
    return this.byId.has(id) || (this.#missing.size > 0 && ID.test(id) && !this.#strangers.has(id));
  }

  /** Those of some parts that the page does not hold. */
  missing(wanted: Iterable<Part>): Part[] {
    return [...new Set(wanted)].filter((part) => this.#missing.has(part));
  }

  /** The part that a section of the list shows. */
  ofSection(section: HTMLElement): Part | undefined {
    return this.#all.find(({ id }) => id === section.dataset.era);
  }

  /** Fetches parts; what cannot be had is asked for again the next time. Never throws. */
  async load(wanted: Iterable<Part>): Promise<void> {
    this.#hasFailed = false;
    const missing = this.missing(wanted);
    await Promise.all(
      missing.map((part) => {
        const coming = this.#coming.get(part) ?? this.#fetch(part);
        this.#coming.set(part, coming);
        return coming.catch((error) => {
          this.#hasFailed = true;
          console.warn(error);
        });
      }),
    );
  }

  /** When an event is that the page does not hold; undefined where there is none, or that cannot be had. */
  locate(id: string): Promise<Stretch | undefined> {
    const known = this.#located.get(id) ?? this.#locate(id);
    this.#located.set(id, known);
    return known;
  }

  async #locate(id: string): Promise<Stretch | undefined> {
    try {
      const response = await fetch(`${this.#data}${id}.json`);
      if (response.status === 404) {
        this.#strangers.add(id);
        return undefined;
      }
      if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
      return drawnDate(((await response.json()) as { date: string }).date);
    } catch (error) {
      this.#hasFailed = true;
      this.#located.delete(id);
      console.warn(error);
      return undefined;
    }
  }

  async #fetch(part: Part): Promise<void> {
    try {
      const link = linkOf(part);
      if (!link) return;
      const response = await fetch(link.href);
      if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      const entries = [...page.querySelectorAll<HTMLElement>('.event-entry')];
      if (entries.length === 0) throw new Error(`${response.url}: no events`);
      const list = link.closest('.era')?.querySelector('ol');
      if (list) keepingSight(() => fillIn(list, entries));
      link.parentElement?.remove();
      this.#missing.delete(part);
      this.#read();
    } finally {
      this.#coming.delete(part);
    }
  }

  /** The list in the page is the truth; what was read of it before stays the same object. */
  #read(): void {
    const read = readListedEvents(document).map((event) => this.byId.get(event.id) ?? event);
    this.events.splice(0, this.events.length, ...read);
    for (const event of read) this.byId.set(event.id, event);
    this.#unlisted = unlistedOf(this.#all.filter((part) => this.#missing.has(part)));
  }
}

/** The link to the page of an era, which stands while its section is not complete. */
function linkOf({ id }: Part): HTMLAnchorElement | null {
  return document.querySelector<HTMLAnchorElement>(`.era[data-era="${id}"] .era-all a`);
}

/** Puts entries between those that a list has already, which stay where they are. */
function fillIn(list: Element, entries: readonly HTMLElement[]): void {
  let next = list.firstElementChild;
  for (const entry of entries)
    if (entry.id === next?.id) next = next.nextElementSibling;
    else list.insertBefore(document.adoptNode(entry), next);
}

/** Where the browser itself does not, keeps what is read where it is while the list grows above it. */
function keepingSight(change: () => void): void {
  if (CSS.supports('overflow-anchor', 'auto')) {
    change();
    return;
  }
  const seen = [...document.querySelectorAll('.event-entry')].find(
    (entry) => entry.getBoundingClientRect().bottom > 0,
  );
  const before = seen?.getBoundingClientRect().top ?? 0;
  change();
  const moved = (seen?.getBoundingClientRect().top ?? 0) - before;
  if (moved !== 0 && before < innerHeight) scrollBy({ top: moved, behavior: 'instant' });
}
