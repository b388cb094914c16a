import { lexiconFiles } from '../../src/search/build/lexicon-files.ts';
import type { ListedPage } from '../../src/search/build/listed-page.ts';
import type { TextPlace } from '../../src/search/build/page-index.ts';
import { EMPTY_LEXICON, type Lexicon } from '../../src/search/lexicon.ts';
import { decodeTable, type TablePage } from '../../src/search/table.ts';
import { fileOf, type WordFile } from '../../src/search/word-files.ts';

/** A page of the table, with what a test says of it. */
export function listed(path: string, fields: Partial<ListedPage> = {}): ListedPage {
  return { path, title: path, facts: '', summary: '', weight: 1, names: [], asks: [], ...fields };
}

/** The lexicon of some pages, as a browser has it from the files of the build. */
export function lexiconOf(
  pages: readonly ListedPage[],
  texts: ReadonlyMap<string, TextPlace> = new Map(),
): Lexicon {
  const { table, files } = lexiconFiles(pages, texts);
  const decoded = decodeTable(table);
  return {
    pages: decoded,
    byPath: new Map(decoded.map((page) => [page.path, page])),
    byId: new Map(decoded.map((page) => [page.id, page])),
    readFile: async (key) => files[fileOf(key, table.files)] ?? { words: {}, names: [], asks: [] },
  };
}

/** A lexicon of pages of some paths and weights, of whose files each word has its own. */
export function lexiconBy(
  pages: readonly (readonly [path: string, weight?: number])[],
  files: { readonly [key: string]: Partial<WordFile> },
): Lexicon {
  const nothing: WordFile = { words: {}, names: [], asks: [] };
  return {
    ...EMPTY_LEXICON,
    pages: pages.map(([path, weight = 0]): TablePage => ({
      ...{ path, weight, title: path, facts: '', id: path, file: '' },
    })),
    readFile: async (key) => ({ ...nothing, ...files[key] }),
  };
}
