import { expect, test } from 'vitest';
import type { Pagefind, PagefindResult } from '../../src/search/pagefind.ts';
import { searchTexts } from '../../src/search/text-search.ts';

const result = (id: string, score: number): PagefindResult => ({
  id,
  score,
  data: () => Promise.reject(new Error('not asked for')),
});

test('a page that holds the phrase comes before one that scores a little better without it', async () => {
  const loose = [result('a', 10), result('b', 9.5), result('phrase', 9), result('c', 8)];
  const index = {
    search: async (query: string) => ({
      results: query.startsWith('"') ? [result('phrase', 1)] : loose,
      filters: {},
    }),
  } as unknown as Pagefind;
  const { found } = await searchTexts(index, 'copy on write', 'copy write', {});
  expect(found.map(({ result: { id } }) => id)).toEqual(['phrase', 'a', 'b', 'c']);
});
