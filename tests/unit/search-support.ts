import { lexiconFiles } from '../../src/search/build/lexicon-files.ts';
import type { ListedPage } from '../../src/search/build/listed-page.ts';
import type { TextPlace } from '../../src/search/build/page-index.ts';
import type { Lexicon } from '../../src/search/lexicon.ts';
import { decodeTable } from '../../src/search/table.ts';
import { fileOf } from '../../src/search/word-files.ts';

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
