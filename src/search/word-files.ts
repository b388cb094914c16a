import { compact, hasHan, pieces, units } from '../terms/fold.ts';
import { stem } from './stem.ts';

// The words of titles and summaries and the names of pages lie in a few dozen files, so that a query
// fetches a few kilobytes of them. The build writes the files and the browser finds them by the same
// functions.

/** A question that a page answers: its words, its ways of asking, the page's number, and how much it says. */
export type StoredAsk = readonly [words: string, ways: string, page: number, total: number];

/** One file of words, names and questions; pages are numbers of the table's. */
export interface WordFile {
  /** For each word how many pages hold it in title or summary, and the weightiest of them. */
  readonly words: { readonly [word: string]: readonly [held: number, ...pages: number[]] };
  /** Folded names, each with its page. */
  readonly names: readonly (readonly [name: string, page: number])[];
  readonly asks: readonly StoredAsk[];
}

/** Letters of a word that decide its file: from this many typed letters on, names are found. */
const LETTERS = 3;

/** The words under which a folded text is filed. */
export function wordKeys(folded: string): string[] {
  return [...new Set(pieces(folded).flatMap((piece) => (hasHan(piece) ? units(piece) : [stem(piece)])))];
}

/** The keys under which a folded name is filed, each once: the beginnings of its words. */
export function nameKeys(folded: string): string[] {
  return [...new Set([...units(folded), ...joined(folded)].map(beginningOf))];
}

/** The number of the file in which a key is, of so many files: FNV-1a over its UTF-16 units. */
export function fileOf(key: string, files: number): number {
  const begun = beginningOf(key);
  let hash = 0x811c9dc5;
  for (let index = 0; index < begun.length; index++) {
    hash = Math.imul(hash ^ begun.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash % files;
}

/** Words that begin alike lie in one file, so that a name and the words in it are read together. */
function beginningOf(key: string): string {
  return hasHan(key) ? key : key.slice(0, LETTERS);
}

/** "k 3 s" and "k3s": short words are also filed as one. */
function joined(folded: string): string[] {
  const whole = compact(folded);
  return hasHan(whole) || whole === '' ? [] : [whole];
}
