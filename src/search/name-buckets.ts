import { compact, hasHan, units } from '../terms/fold.ts';

// The names of all pages lie in many small files, so that a query fetches about a kilobyte of them
// however large the site grows. The build writes the files and the browser finds them by the same
// functions.

/** How many files the names of a language are spread over. */
export const BUCKETS = 512;

/** Letters of a word that decide its file: from this many typed letters on, names are found. */
const LETTERS = 3;

/** A page as it is found by its names. Short keys, since there are thousands in the files. */
export interface NamedPage {
  /** Path below the base of the site, with the language: `zh-cn/subjects/docker/`. */
  readonly p: string;
  /** Its title, in the language of the file. */
  readonly t: string;
  /** What it is and when, in words. */
  readonly f: string;
  /** What it is, in a sentence or two. */
  readonly s: string;
  /** How much it matters, from 0 (is only mentioned) to 3 (one of the main subjects). */
  readonly w: number;
  /** Its names in both languages and its aliases, folded. */
  readonly n: readonly string[];
}

/** The keys under which a folded text is filed, each once: the beginnings of its words. */
export function nameKeys(folded: string): string[] {
  const keys = units(folded).map((unit) => (hasHan(unit) ? unit : unit.slice(0, LETTERS)));
  return [...new Set([...keys, ...joinedKey(folded)])];
}

/** The number of the file in which a key is, of so many files: FNV-1a over its UTF-16 units. */
export function bucketOf(key: string, count = BUCKETS): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index++) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash % count;
}

/** "k 3 s" and "k3s": short words are also filed as one. */
function joinedKey(folded: string): string[] {
  const joined = compact(folded);
  return hasHan(joined) ? [] : [joined.slice(0, LETTERS)];
}
