import { expect, test } from 'vitest';
import type { Pagefind, PagefindFilters } from '../../src/search/pagefind.ts';
import { remembering } from '../../src/search/remembering.ts';

/** An index that counts how often it is asked, and cannot answer where the query is `broken`. */
function countingIndex(): { readonly index: Pagefind; readonly asked: string[] } {
  const asked: string[] = [];
  const search = async (query: string | null, options?: { filters?: PagefindFilters }) => {
    asked.push(`${query}${options?.filters?.type?.any.join() ?? ''}`);
    if (query === 'broken') throw new Error('no answer');
    return { results: [], filters: {} };
  };
  const index = { init: async () => {}, search, mergeIndex: async () => {}, filters: async () => ({}) };
  return { index, asked };
}

test('what was asked is answered again without the index, for the same filters', async () => {
  const { index, asked } = countingIndex();
  const known = remembering(index);
  const first = await known.search('docker', { filters: {} });
  expect(await known.search('docker', { filters: {} })).toBe(first);
  await known.search('docker', { filters: { type: { any: ['event'] } } });
  await known.search('pods', { filters: {} });
  expect(asked).toEqual(['docker', 'dockerevent', 'pods']);
});

test('sixty answers are kept, and what was asked longest ago is forgotten first', async () => {
  const { index, asked } = countingIndex();
  const known = remembering(index);
  for (let word = 0; word < 60; word++) await known.search(`word ${word}`);
  await known.search('word 0');
  expect(asked).toHaveLength(60);
  await known.search('one more');
  await known.search('word 0');
  expect(asked).toHaveLength(61);
  await known.search('word 1');
  expect(asked).toHaveLength(62);
});

test('a failure is not kept', async () => {
  const { index, asked } = countingIndex();
  const known = remembering(index);
  for (const _ of [1, 2]) await expect(known.search('broken')).rejects.toThrow('no answer');
  expect(asked).toHaveLength(2);
});

test('nothing is kept when the pages or the counts of filters change', async () => {
  const { index, asked } = countingIndex();
  const known = remembering(index);
  await known.search('docker');
  await known.mergeIndex('/more/', {});
  await known.search('docker');
  await known.filters();
  await known.search('docker');
  expect(asked).toHaveLength(3);
});
