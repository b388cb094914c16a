import { expect, test } from 'vitest';
import { countPages } from '../../src/search/count-pages.ts';
import type { Sources } from '../../src/search/engine.ts';
import type { FilterCounts, PagefindFilters } from '../../src/search/pagefind.ts';

const ALL: FilterCounts = { type: { event: 5, claim: 2 }, decade: { 2010: 4 } };
const asked: [string, PagefindFilters | undefined][] = [];
const sources = {
  openTraditional: async () => ({ characters: '網网', words: {} }),
  openAll: async () => ({
    filters: async () => ALL,
    search: async (query: string, options: { filters?: PagefindFilters }) => {
      asked.push([query, options.filters]);
      return { results: [], filters: { type: { event: 1 } } };
    },
  }),
} as unknown as Sources;

test('without a query all pages are counted, and a filter that no page has is empty', async () => {
  expect(await countPages(sources, '', { type: ['event'] })).toEqual({
    ...{ type: ALL.type, track: {}, kind: {}, decade: ALL.decade },
  });
  expect(asked).toEqual([]);
});

test('each filter is counted with the others as they are, for the words of the query as this site has them', async () => {
  expect(await countPages(sources, '什么是容器網络', { type: ['event'], track: ['cloud'] })).toEqual({
    ...{ type: { event: 1 }, track: {}, kind: {}, decade: {} },
  });
  const [type, track] = [{ any: ['event'] }, { any: ['cloud'] }];
  expect(asked.map(([query]) => query)).toEqual(Array(4).fill('容器 网络'));
  expect(asked.map(([, filters]) => filters)).toEqual([
    { track },
    { type },
    { type, track },
    { type, track },
  ]);
});
