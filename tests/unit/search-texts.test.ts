import { expect, test } from 'vitest';
import { readTexts } from '../../src/search/choose-texts.ts';
import type { Pagefind, PagefindPage, PagefindResult } from '../../src/search/pagefind.ts';
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

const page = (url: string) => ({ url }) as PagefindPage;

test('texts that cannot be read are left out, and told', async () => {
  const found = [
    { result: { ...result('a', 1), data: async () => page('/a/') }, score: 0.7 },
    { result: result('b', 1), score: 0.5 },
  ];
  const { read, unread } = await readTexts(['a', 'b', 'c'], found, async (id) => page(`/${id}/`));
  expect(read).toEqual([
    { page: page('/a/'), score: 0.7 },
    { page: page('/c/'), score: 0 },
  ]);
  expect([...unread]).toEqual(['b']);
});

test('where none can be read that is a fault, and where none is wanted it is not', async () => {
  const refuse = () => Promise.reject(new Error('gone'));
  await expect(readTexts(['a'], [], refuse)).rejects.toThrow('no text could be read');
  expect((await readTexts([], [], refuse)).read).toEqual([]);
});
