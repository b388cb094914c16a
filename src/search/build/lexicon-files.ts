import { fold } from '../../terms/fold.ts';
import { isAsking } from '../questions.ts';
import { encodeTable, type StoredTable } from '../table.ts';
import { fileOf, nameKeys, type WordFile, wordKeys } from '../word-files.ts';
import type { ListedPage } from './listed-page.ts';

/** The table of a language, and its files of words by their numbers. */
export interface LexiconFiles {
  readonly table: StoredTable;
  readonly files: readonly WordFile[];
}

/** Pages that are kept for one word, the weightiest; a word on more pages says little. */
export const PAGES_A_WORD = 24;
/** Words and names in a file: enough that there are few files, few enough that one is small. */
const ENTRIES_A_FILE = 250;

/**
 * The table and the files of words that lead to it.
 * @param ids name of the file of each page's text, by path
 */
export function lexiconFiles(pages: readonly ListedPage[], ids: ReadonlyMap<string, string>): LexiconFiles {
  const words = holdersOf(pages);
  const names = pages.flatMap((page, number) => page.names.map((name) => [name, number] as const));
  const count = Math.ceil((words.length + names.length) / ENTRIES_A_FILE);
  const withId = pages.map((page) => ({ ...page, id: ids.get(page.path) ?? '' }));
  const files = Array.from({ length: count }, (_, file) => ({
    words: Object.fromEntries(words.filter(([word]) => fileOf(word, count) === file)),
    names: names.filter(([name]) => nameKeys(name).some((key) => fileOf(key, count) === file)),
  }));
  return { table: encodeTable(withId, count), files };
}

/** For each word the number of pages that hold it, and the best of them: with it in the title, then weighty. */
function holdersOf(pages: readonly ListedPage[]): [string, [held: number, ...pages: number[]]][] {
  const weighty = [...pages.entries()].sort(([, a], [, b]) => b.weight - a.weight);
  const holders = new Map<string, Set<number>>();
  for (const part of ['title', 'summary'] as const)
    for (const [number, page] of weighty)
      for (const word of wordKeys(fold(page[part])).filter((key) => !isAsking(key)))
        holders.set(word, (holders.get(word) ?? new Set()).add(number));
  return [...holders]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, held]) => [word, [held.size, ...[...held].slice(0, PAGES_A_WORD)]]);
}
