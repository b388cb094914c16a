import { compact, fold } from '../terms/fold.ts';

/** The list of names that is loaded where a query found little. */
export interface NearNames {
  /** Pages: path, title, what it is, weight (see NamedPage). */
  readonly pages: readonly { p: string; t: string; f: string; w: number }[];
  /** Every name in letters and characters without spaces, with the number of its page. */
  readonly names: readonly (readonly [name: string, page: number])[];
  /** Traditional characters, each with the simplified one that this site writes. */
  readonly simple: { readonly [traditional: string]: string };
}

/** A page whose name is like the query. */
export interface NearPage {
  readonly path: string;
  readonly title: string;
  readonly facts: string;
}

/** A letter or character in so many may be wrong. */
const RIGHT_FOR_ONE_WRONG = 3;
/** More than so many wrong ones make another name. */
const MOST_WRONG = 3;
/** How many are offered. */
const OFFERED = 3;
/** Shorter queries are near to everything. */
const SHORTEST = 3;

/** Finds the names that are near to a query. */
export class NearFinder {
  readonly #list: NearNames;
  readonly #distance: Distance;

  /** @param distance counts the letters that differ between two texts */
  constructor(list: NearNames, distance: Distance) {
    this.#list = list;
    this.#distance = distance;
  }

  /**
   * @param url address of the list
   * @throws {Error} where the list or the library cannot be loaded
   */
  static async load(url: string): Promise<NearFinder> {
    const [response, { distance }] = await Promise.all([fetch(url), import('fastest-levenshtein')]);
    if (!response.ok) throw new Error(`${response.status} fetching ${url}`);
    return new NearFinder(await response.json(), distance);
  }

  /** The query in the characters of this site: 容器編排 becomes 容器编排. */
  simplified(text: string): string {
    return [...text].map((character) => this.#list.simple[character] ?? character).join('');
  }

  /** The pages with a name like the query, nearest first; among equally near ones the weightier first. */
  near(text: string): NearPage[] {
    const query = compact(fold(this.simplified(text)));
    const allowed = Math.min(MOST_WRONG, Math.floor(query.length / RIGHT_FOR_ONE_WRONG));
    if (query.length < SHORTEST) return [];
    const found = this.#list.names
      .filter(([name]) => Math.abs(name.length - query.length) <= allowed)
      .map(([name, index]) => ({ index, distance: this.#distance(name, query) }))
      .filter(({ distance }) => distance <= allowed)
      .sort((a, b) => a.distance - b.distance || this.#weight(b.index) - this.#weight(a.index));
    // What is clearly farther than the nearest was not meant.
    const farthest = (found[0]?.distance ?? 0) + 1;
    const indexes = new Set(found.filter(({ distance }) => distance <= farthest).map(({ index }) => index));
    return [...indexes].slice(0, OFFERED).flatMap((index) => {
      const page = this.#list.pages[index];
      return page ? [{ path: page.p, title: page.t, facts: page.f }] : [];
    });
  }

  #weight(index: number): number {
    return this.#list.pages[index]?.w ?? 0;
  }
}

type Distance = (a: string, b: string) => number;
