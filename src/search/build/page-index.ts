import { globSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createIndex, type IndexFile } from 'pagefind';
import { type Language, pathPrefix } from '../../terms/languages.ts';
import { parsePages } from '../page-reader.ts';

/**
 * Parts of a page that are no answer to a search, and that are drawn where they cannot be marked with
 * `data-pagefind-ignore`. All others are marked in their components.
 */
const NOT_SEARCHED = [
  // Starlight draws most ways to other pages.
  'nav',
  '.pagination-links',
  // The title is searched as such; in the text it would begin every passage. Marked, it would be no title.
  'h1',
];

/** The files of Pagefind that our search does not load: its own interfaces. */
const NOT_SERVED = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/** An index that was written. */
export interface WrittenIndex {
  /** How many pages are in it. */
  readonly pages: number;
  /** Where the text of each page is, by the path of the page. */
  readonly texts: ReadonlyMap<string, TextPlace>;
}

/** Where the text of a page is: in a file that holds some, under its id. */
export interface TextPlace {
  readonly id: string;
  readonly file: string;
}

/**
 * @param folder name of the index below `pagefind/`
 * @param glob the pages that go into it
 * @param textsAFile how many texts of pages are put into a file, more or less
 * @throws {Error} naming every fault that Pagefind reports, or saying that there are no pages
 */
export async function writeIndex(
  root: string,
  folder: string,
  glob: string,
  textsAFile: number,
): Promise<WrittenIndex> {
  const pages = globSync(glob, { cwd: root }).length;
  const { index, errors } = await createIndex({
    excludeSelectors: NOT_SEARCHED,
    maxFragments: Math.max(1, Math.ceil(pages / textsAFile)),
  });
  if (!index) throw new Error(`search index "${folder}": ${errors.join('\n')}`);
  const added = await index.addDirectory({ path: root, glob });
  const built = await index.getFiles();
  const faults = [...errors, ...added.errors, ...built.errors];
  if (added.page_count === 0) faults.push(`no page matches ${glob}`);
  if (faults.length > 0) throw new Error(`search index "${folder}": ${faults.join('\n')}`);
  await Promise.all(built.files.map((file) => writeIndexFile(join(root, 'pagefind', folder), file)));
  await index.deleteIndex();
  return { pages: added.page_count, texts: textsIn(built.files) };
}

/** The pages of a language that are searched at once. */
export function pagesOf(root: string, language: Language): string {
  const prefix = pathPrefix(language);
  const sections = globSync(`${prefix}*/`, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => !['sources', 'pagefind', '_astro', 'api', 'embed', 'print', 'zh-cn'].includes(name))
    .sort();
  return `${prefix}{index.html,sources/index.html,{${sections.join(',')}}/**/index.html}`;
}

/** The pages of a language that are searched where they are wanted. */
export function sourcesOf(language: Language): string {
  return `${pathPrefix(language)}sources/*/index.html`;
}

async function writeIndexFile(folder: string, { path, content }: IndexFile): Promise<void> {
  if (NOT_SERVED.test(path)) return;
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

function textsIn(files: readonly IndexFile[]): Map<string, TextPlace> {
  return new Map(
    files.flatMap(({ path, content }) => {
      const file = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
      if (!file) return [];
      const pages = parsePages(gunzipSync(content).toString(), file);
      return [...pages].map(([id, { url }]): [string, TextPlace] => [url.replace(/^\//, ''), { id, file }]);
    }),
  );
}
