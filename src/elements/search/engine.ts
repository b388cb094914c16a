import type { Pagefind, PagefindResult } from './pagefind.ts';

/** One thing found: a page, or a section or event within it. */
export interface Hit {
  readonly url: string;
  readonly title: string;
  /** What kind of page it is: the value of Pagefind's `type` filter. */
  readonly type?: string;
  /** When it happened, in words. */
  readonly date?: string;
  /** A passage as HTML that Pagefind has escaped, the words found in `<mark>`. */
  readonly excerpt: string;
  readonly sections: readonly { url: string; title: string; excerpt: string }[];
}

/** What a search gave: the first hits, and how many there are in all. */
export interface Answer {
  readonly query: string;
  readonly hits: readonly Hit[];
  readonly total: number;
}

/** How many pages are shown; each costs one small file. */
const SHOWN = 10;
const SECTIONS = 3;
/** Longer queries are cut: no passage of this site answers more than this many characters. */
const LONGEST_QUERY = 200;

/**
 * Asks Pagefind twice, since its loose query is generous with Chinese compounds: first for the exact
 * phrase, then for the words, and puts the exact hits first.
 */
export async function search(pagefind: Pagefind, text: string): Promise<Answer> {
  const query = normalise(text);
  if (query === '') return { query, hits: [], total: 0 };
  const [exact, loose] = await Promise.all([pagefind.search(`"${query}"`), pagefind.search(query)]);
  const exactIds = new Set(exact.results.map(({ id }) => id));
  const ranked = rankExactFirst(loose.results, exactIds, exact.results);
  const hits = await Promise.all(ranked.slice(0, SHOWN).map(readHit));
  return { query, hits, total: ranked.length };
}

/** A query without quotes and control marks, folded to half width, and not longer than is useful. */
export function normalise(text: string): string {
  return text.slice(0, LONGEST_QUERY).normalize('NFKC').replaceAll('"', ' ').replace(/\s+/g, ' ').trim();
}

/**
 * Exact hits first. Pagefind scores names and titles in the loose pass only, so that pass decides the
 * order among them; what only the exact pass found comes after.
 */
function rankExactFirst(
  loose: readonly PagefindResult[],
  exactIds: ReadonlySet<string>,
  exact: readonly PagefindResult[],
): PagefindResult[] {
  const looseIds = new Set(loose.map(({ id }) => id));
  return [
    ...loose.filter(({ id }) => exactIds.has(id)),
    ...exact.filter(({ id }) => !looseIds.has(id)),
    ...loose.filter(({ id }) => !exactIds.has(id)),
  ];
}

async function readHit(result: PagefindResult): Promise<Hit> {
  const { url, meta, excerpt, sub_results } = await result.data();
  const sections = sub_results.filter((section) => section.url !== url && section.url.includes('#'));
  return {
    url,
    title: meta.title ?? url,
    ...(meta.type && { type: meta.type }),
    ...(meta.date && { date: meta.date }),
    excerpt,
    sections: sections.slice(0, SECTIONS).map(({ url, title, excerpt }) => ({ url, title, excerpt })),
  };
}
