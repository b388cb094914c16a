// Pagefind publishes no types for its browser bundle (1.6); this is the part that is used.
// https://pagefind.app/docs/api-reference/

/** Filters as Pagefind takes them: for each the values of which one has to hold. */
export interface PagefindFilters {
  readonly [name: string]: { readonly any: readonly string[] };
}

/** For each filter its values, with the number of pages. */
export interface FilterCounts {
  readonly [name: string]: { readonly [value: string]: number };
}

export interface PagefindAnswer {
  readonly results: readonly PagefindResult[];
  /** Counts among the pages found; empty before `filters()` was called. */
  readonly filters: FilterCounts;
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindPage>;
}

export interface PagefindPage {
  readonly url: string;
  readonly content: string;
  readonly meta: { readonly [name: string]: string | undefined };
  readonly filters: { readonly [name: string]: readonly string[] | undefined };
  readonly sub_results: readonly { url: string; title: string; plain_excerpt: string }[];
}

/** An index that has been opened. */
export interface Pagefind {
  init(): Promise<void>;
  search(query: string | null, options?: { filters?: PagefindFilters }): Promise<PagefindAnswer>;
  mergeIndex(path: string, options: { [name: string]: unknown }): Promise<void>;
  filters(): Promise<FilterCounts>;
}

interface PagefindModule {
  createInstance(options: { [name: string]: unknown }): Pagefind;
}

/** How pages are ordered before our own ranking looks at the first of them. */
const RANKING = {
  termSimilarity: 6,
  pageLength: 0.4,
  termFrequency: 0.7,
  metaWeights: { title: 6, names: 4, otherName: 4, date: 0.5 },
};

/** Words of a passage. */
const EXCERPT_LENGTH = 24;

/** The smallest WebAssembly module there is. */
const EMPTY_MODULE = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);

/**
 * Opens an index. Languages are indexed apart, so the language of the page plays no part.
 * @param folder address of the index, ending in a slash
 * @param module address of Pagefind's module, where it is not in that folder
 * @throws {Error} where it cannot be loaded or WebAssembly is forbidden
 */
export async function openIndex(folder: string, module = `${folder}pagefind.js`): Promise<Pagefind> {
  // Pagefind (1.6) reports these faults as rejections that nobody can catch, so they are found before.
  new WebAssembly.Module(EMPTY_MODULE);
  const tag = String(Date.now());
  const [{ createInstance }]: [PagefindModule, unknown] = await Promise.all([
    import(/* @vite-ignore */ module),
    fetchAhead(folder, tag),
  ]);
  const index = createInstance({
    basePath: folder,
    baseUrl: baseOf(folder),
    excerptLength: EXCERPT_LENGTH,
    metaCacheTag: tag,
    ranking: RANKING,
  });
  await index.init();
  return index;
}

/**
 * Fetches side by side what Pagefind would fetch one after the other, into the browser's cache.
 * @param tag stands in the address of the entry as Pagefind will ask for it
 */
async function fetchAhead(folder: string, tag: string): Promise<void> {
  // Pagefind has a reader of its own for languages with stemming; of ours that is English.
  const reader = ahead(`${folder}wasm.${/\/en(-sources)?\/$/.test(folder) ? 'en' : 'unknown'}.pagefind`);
  // If the entry fails first, nobody waits for this one any more.
  reader.catch(() => {});
  const response = await fetch(`${folder}pagefind-entry.json?ts=${tag}`);
  if (!response.ok) throw new Error(`${response.status} fetching the search index`);
  const { languages }: { languages: { [tag: string]: { hash: string } } } = await response.json();
  const [language] = Object.values(languages);
  if (!language) throw new Error('the search index is empty');
  await Promise.all([reader, ahead(`${folder}pagefind.${language.hash}.pf_meta`)]);
}

/** @throws {Error} where a file cannot be had */
async function ahead(url: string): Promise<void> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} fetching ${url}`);
  await response.arrayBuffer();
}

/** Adds the index of the sources to one that is open, weighed lower. */
export function addSources(index: Pagefind, folder: string): Promise<void> {
  return index.mergeIndex(`${folder.replace(/\/$/, '')}-sources/`, {
    baseUrl: baseOf(folder),
    excerptLength: EXCERPT_LENGTH,
    ranking: RANKING,
    indexWeight: 0.5,
  });
}

/** The base of the site, from the address of an index: `/base/pagefind/en/` stands below `/base/`. */
function baseOf(folder: string): string {
  return new URL('../../', new URL(folder, 'http://localhost/')).pathname;
}
