import { globSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { close } from 'pagefind';
import { lexiconFiles } from '../../src/search/build/lexicon-files.ts';
import type { ListedPage } from '../../src/search/build/listed-page.ts';
import { listPages } from '../../src/search/build/listed-pages.ts';
import { type WrittenIndex, writeIndex } from '../../src/search/build/page-index.ts';
import { TEXTS_A_FILE } from '../../src/search/build/write-search.ts';
import { currentHistory } from '../../src/site/current-history.ts';
import { wordsIn } from '../../src/site/words.ts';

/** How many copies of every page the grown site has. */
export const TIMES = 10;

/**
 * Writes the English index of a site with so many copies of every page, each with a title of its own.
 * @returns the folder that holds `pagefind/`
 */
export async function growIndex(times: number): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), `search-${times}-`));
  const pages = globSync('dist/{events,subjects,concepts,history,claims}/*/index.html');
  for (const file of pages) {
    const html = withoutHead(readFileSync(file, 'utf8'));
    for (let copy = 0; copy < times; copy++) {
      const target = join(root, file.replace('dist/', pathOf(copy)));
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, copy === 0 ? html : html.replace('</h1>', ` edition${copy}</h1>`));
    }
  }
  const { texts } = await writeIndex(root, 'en', '**/index.html', TEXTS_A_FILE);
  await close();
  writeWords(root, times, texts);
  return root;
}

/** Where a copy stands; the first is the site as it is. */
function pathOf(copy: number): string {
  return copy === 0 ? '' : `copy-${copy}/`;
}

/** The marks of the search and the main part are all that the indexer reads. */
function withoutHead(html: string): string {
  const marks = html.match(/<meta[^>]*data-pagefind[^>]*>/g)?.join('') ?? '';
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  return `<!doctype html><html lang="en"><head>${marks}</head><body>${main}</body></html>`;
}

function writeWords(root: string, times: number, texts: WrittenIndex['texts']): void {
  const pages = listPages(currentHistory(), 'en', wordsIn('en'));
  const copies = Array.from({ length: times }, (_, copy) => pages.map((page) => copyOf(page, copy)));
  const { table, files } = lexiconFiles(copies.flat(), texts);
  const folder = join(root, 'pagefind/words/en');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'pages.json'), JSON.stringify(table));
  for (const [number, file] of files.entries())
    writeFileSync(join(folder, `${number}.json`), JSON.stringify(file));
}

function copyOf(page: ListedPage, copy: number): ListedPage {
  if (copy === 0) return page;
  return {
    ...page,
    path: `${pathOf(copy)}${page.path}`,
    title: `${page.title} edition${copy}`,
    names: page.names.map((name) => `${name} edition${copy}`),
  };
}
