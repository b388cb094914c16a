import { fold } from '../../terms/fold.ts';
import { questionOf, storedWords, totalOf } from '../asks.ts';
import { weightOf } from '../leads.ts';
import { isAsking, withoutQuestion } from '../questions.ts';
import { sameWords } from '../synonyms.ts';
import { encodeTable, type StoredTable } from '../table.ts';
import { fileOf, nameKeys, type StoredAsk, type WordFile, wordKeys } from '../word-files.ts';
import type { ListedPage } from './listed-page.ts';
import type { TextPlace } from './page-index.ts';

/** The table of a language, and its files of words by their numbers. */
export interface LexiconFiles {
  readonly table: StoredTable;
  readonly files: readonly WordFile[];
}

/** Pages that are kept for one word, the weightiest; a word on more pages says little. */
export const PAGES_A_WORD = 24;
/** Words, names and questions in a file: enough that there are few files, few enough that one is small. */
const ENTRIES_A_FILE = 250;

const NO_TEXT: TextPlace = { id: '', file: '' };

/**
 * The table and the files of words that lead to it.
 * @param texts where the text of each page is, by path
 */
export function lexiconFiles(
  pages: readonly ListedPage[],
  texts: ReadonlyMap<string, TextPlace>,
): LexiconFiles {
  const words = holdersOf(pages);
  const names = pages.flatMap((page, number) => page.names.map((name) => [name, number] as const));
  const asks = filedAsks(pages, new Map(words.map(([word, [held]]) => [word, held])));
  const filed = asks.reduce((sum, { keys }) => sum + keys.length, 0);
  const count = Math.ceil((words.length + names.length + filed) / ENTRIES_A_FILE);
  const withText = pages.map((page) => ({ ...page, ...(texts.get(page.path) ?? NO_TEXT) }));
  const isIn = (file: number, keys: readonly string[]) => keys.some((key) => fileOf(key, count) === file);
  const files = Array.from({ length: count }, (_, file) => ({
    words: Object.fromEntries(words.filter(([word]) => isIn(file, [word]))),
    names: names.filter(([name]) => isIn(file, nameKeys(name))),
    asks: asks.filter(({ keys }) => isIn(file, keys)).map(({ ask }) => ask),
  }));
  return { table: encodeTable(withText, count), files };
}

/**
 * For each word the number of pages that hold it, and the best of them: with it in the title, then in the summary,
 * then in what is asked of it, and of each the weighty first.
 */
function holdersOf(pages: readonly ListedPage[]): [string, [held: number, ...pages: number[]]][] {
  const weighty = [...pages.entries()].sort(([, a], [, b]) => b.weight - a.weight);
  const holders = new Map<string, Set<number>>();
  const parts = [
    ({ title }: ListedPage) => [title],
    ({ summary }: ListedPage) => [summary],
    ({ asks }: ListedPage) => asks.map(withoutQuestion),
  ];
  for (const textsOf of parts)
    for (const [number, page] of weighty)
      for (const word of wordsOf(textsOf(page)))
        holders.set(word, (holders.get(word) ?? new Set()).add(number));
  return [...holders]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, held]) => [word, [held.size, ...[...held].slice(0, PAGES_A_WORD)]]);
}

/** The words of some texts by which their page is found. */
function wordsOf(texts: readonly string[]): string[] {
  return texts.flatMap((text) => wordKeys(fold(text))).filter((key) => !isAsking(key));
}

/** A question as it is stored, and the words under which it is filed. */
interface FiledAsk {
  readonly ask: StoredAsk;
  readonly keys: readonly string[];
}

/** What is asked of all pages. */
function filedAsks(pages: readonly ListedPage[], held: ReadonlyMap<string, number>): FiledAsk[] {
  const heldWord = (word: string) => Math.min(...wordKeys(fold(word)).map((key) => held.get(key) ?? 0));
  const weigh = (unit: string) =>
    weightOf(
      sameWords(unit).reduce((sum, word) => sum + heldWord(word), 0),
      pages.length,
    );
  return pages.flatMap(({ asks }, number) =>
    asks.map((text): FiledAsk => {
      const question = questionOf(text);
      const total = Math.round(totalOf(question, weigh) * 10) / 10;
      return {
        ask: [storedWords(text), question.ways, number, total],
        keys: heaviest(question.words, weigh).flatMap((word) => wordKeys(word)),
      };
    }),
  );
}

/** The words that say more than half of a question: who says less of it does not ask the same. */
function heaviest(words: readonly string[], weigh: (word: string) => number): string[] {
  const half = words.reduce((sum, word) => sum + weigh(word), 0) / 2;
  const taken: string[] = [];
  let weight = 0;
  for (const word of words.toSorted((a, b) => weigh(b) - weigh(a))) {
    if (weight > half) break;
    taken.push(word);
    weight += weigh(word);
  }
  return taken;
}
