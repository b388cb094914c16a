import { compact, fold } from '../terms/fold.ts';
import { fetchJson } from './fetch-json.ts';
import type { TablePage } from './table.ts';

/** Every name in letters and characters without spaces, and how the Chinese ones sound, with its page's number. */
export type NearNames = readonly (readonly [name: string, page: number])[];

/** What is near to a query is found from. */
export interface NearTable {
  readonly names: NearNames;
  /** For each syllable of a Chinese name the characters that are read so. */
  readonly sounds: { readonly [syllable: string]: string };
}

/** A letter or character in so many may be wrong. */
const RIGHT_FOR_ONE_WRONG = 3;
/** More than so many wrong ones make another name. */
const MOST_WRONG = 3;
/** Letters of a word for each that may be wrong in it, where it stands among others. */
const RIGHT_IN_A_WORD = 5;
/** How many are offered. */
const OFFERED = 3;
/** Shorter queries are near to everything. */
const SHORTEST = 3;

/** Counts the letters that differ between two texts. */
type Distance = (a: string, b: string) => number;

/** Finds the names that are near to a query. */
export class NearFinder {
  readonly #names: NearNames;
  readonly #sounds: NearTable['sounds'];
  readonly #pages: readonly TablePage[];
  readonly #distance: Distance;

  /** @param pages those of the table to which the numbers of the names lead */
  constructor({ names, sounds }: NearTable, pages: readonly TablePage[], distance: Distance) {
    this.#names = names;
    this.#sounds = sounds;
    this.#pages = pages;
    this.#distance = distance;
  }

  /**
   * @param url address of the names
   * @throws {Error} where the names or the library cannot be loaded
   */
  static async load(url: string, pages: readonly TablePage[]): Promise<NearFinder> {
    const [table, { distance }] = await Promise.all([
      fetchJson<NearTable>(url),
      import('fastest-levenshtein'),
    ]);
    return new NearFinder(table, pages, distance);
  }

  /** The pages with a name like the query: one that sounds the same, else those with the fewest wrong letters. */
  near(text: string): TablePage[] {
    const query = compact(fold(text));
    const alike = this.#soundingLike(query);
    return alike.length > 0 ? alike : this.#writtenLike(query);
  }

  /** The name in letters that is written like one word, and begins like it; undefined where none is. */
  nameLike(word: string): string | undefined {
    const near = this.#nearest(word, Math.floor(word.length / RIGHT_IN_A_WORD));
    return near.find(({ name }) => name[0] === word[0])?.name;
  }

  /** The pages with a Chinese name of other characters that are read in the same way. */
  #soundingLike(query: string): TablePage[] {
    // One character alone sounds like too many; letters sound like none.
    if (query.length < 2) return [];
    const readings = [...query].map((character) =>
      Object.keys(this.#sounds).filter((syllable) => this.#sounds[syllable]?.includes(character)),
    );
    const sounds = new Set(
      readings.reduce((begun, next) => begun.flatMap((sound) => next.map((one) => sound + one)), ['']),
    );
    const numbers = new Set(this.#names.flatMap(([name, page]) => (sounds.has(name) ? [page] : [])));
    return this.#pagesOf([...numbers].sort((a, b) => this.#weight(b) - this.#weight(a)));
  }

  /** The pages with a name written like the query, nearest first; among equally near ones the weightier first. */
  #writtenLike(query: string): TablePage[] {
    if (query.length < SHORTEST) return [];
    const allowed = Math.min(MOST_WRONG, Math.floor(query.length / RIGHT_FOR_ONE_WRONG));
    const found = this.#nearest(query, allowed);
    // What is clearly farther than the nearest was not meant.
    const farthest = (found[0]?.distance ?? 0) + 1;
    const numbers = new Set(found.filter(({ distance }) => distance <= farthest).map(({ page }) => page));
    return this.#pagesOf([...numbers]);
  }

  /** The names with no more wrong letters than allowed, the nearest first; of equally near ones the weightier. */
  #nearest(written: string, allowed: number): { name: string; page: number; distance: number }[] {
    return this.#names
      .filter(([name]) => Math.abs(name.length - written.length) <= allowed)
      .map(([name, page]) => ({ name, page, distance: this.#distance(name, written) }))
      .filter(({ distance }) => distance <= allowed)
      .sort((a, b) => a.distance - b.distance || this.#weight(b.page) - this.#weight(a.page));
  }

  #pagesOf(numbers: readonly number[]): TablePage[] {
    return numbers.slice(0, OFFERED).flatMap((number) => this.#pages[number] ?? []);
  }

  #weight(page: number): number {
    return this.#pages[page]?.weight ?? 0;
  }
}
