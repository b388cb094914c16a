import { fetchJson } from './fetch-json.ts';
import { decodeTable, type StoredTable, type TablePage } from './table.ts';
import { fileOf, type WordFile } from './word-files.ts';

/** The pages of a language, and the files by which words and names lead to them. */
export interface Lexicon {
  /** In the order of their numbers. */
  readonly pages: readonly TablePage[];
  readonly byPath: ReadonlyMap<string, TablePage>;
  /** By what Pagefind calls them. */
  readonly byId: ReadonlyMap<string, TablePage>;
  /** The file in which a word or the beginning of a name is; empty where it cannot be read. */
  readFile(key: string): Promise<WordFile>;
}

const NOTHING: WordFile = { words: {}, names: [], asks: [] };

/** A lexicon of no pages, for a search of the texts alone. */
export const EMPTY_LEXICON: Lexicon = {
  pages: [],
  byPath: new Map(),
  byId: new Map(),
  readFile: async () => NOTHING,
};

/**
 * Opens the lexicon of a language; files that were read are kept.
 * @param folder address of its files, ending in a slash
 * @throws {Error} where the table cannot be had
 */
export async function openLexicon(folder: string): Promise<Lexicon> {
  const stored = await fetchJson<StoredTable>(`${folder}pages.json`);
  const read = new Map<number, Promise<WordFile>>();
  const pages = decodeTable(stored);
  return {
    pages,
    byPath: new Map(pages.map((page) => [page.path, page])),
    byId: new Map(pages.map((page) => [page.id, page])),
    readFile(key) {
      const number = fileOf(key, stored.files);
      const known = read.get(number) ?? fetchJson<WordFile>(`${folder}${number}.json`);
      read.set(number, known);
      known.catch(() => read.delete(number));
      return known.catch(() => NOTHING);
    },
  };
}
