import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { search } from '../../src/search/engine.ts';
import { openIndex } from '../../src/search/pagefind.ts';
import { builtSearch } from '../search/support/built-search.ts';
import { servePhone } from './phone-server.ts';
import { growIndex } from './ten-times.ts';

/** What a first search fetches in bytes, code of Pagefind and all. */
export interface SearchBytes {
  readonly query: string;
  readonly ours: number;
  /** Of Pagefind alone over the same pages: its code, its index, and the texts of as many pages as are shown. */
  readonly plain: number;
}

/** How many pages a list of results shows at first. */
const SHOWN = 8;

/** The bytes of first searches in a site of so many times the pages. */
export async function bytesOfSearches(times: number, queries: readonly string[]): Promise<SearchBytes[]> {
  const root = await growIndex(times);
  const sizes: SearchBytes[] = [];
  for (const query of queries)
    sizes.push({
      query,
      ours: await bytesOf(root, (address) => search(builtSearch(address, 'en', root), { text: query })),
      plain: await bytesOf(root, (address) => searchPlainly(root, address, query)),
    });
  rmSync(root, { recursive: true });
  return sizes;
}

async function searchPlainly(root: string, address: string, query: string): Promise<void> {
  const module = pathToFileURL(join(resolve(root), 'pagefind/en/pagefind.js')).href;
  const index = await openIndex(`${address}/pagefind/en/`, module);
  const { results } = await index.search(query);
  await Promise.all(results.slice(0, SHOWN).map((result) => result.data()));
}

async function bytesOf(root: string, run: (address: string) => Promise<unknown>): Promise<number> {
  const server = await servePhone(root, { latency: 0, rate: Number.POSITIVE_INFINITY });
  await run(server.address);
  // The browser fetches the module as well, and each file once.
  await fetch(`${server.address}/pagefind/en/pagefind.js`);
  const files = new Map(server.sent.map(({ path, bytes }) => [path, bytes]));
  server.close();
  return [...files.values()].reduce((sum, size) => sum + size, 0);
}
