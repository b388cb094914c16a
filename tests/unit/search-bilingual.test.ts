import { expect, test } from 'vitest';
import { searchBoth } from '../../src/search/bilingual.ts';
import type { Sources } from '../../src/search/engine.ts';
import { lexiconBy } from './search-support.ts';

// Languages of which only the names can be had: what is found in each is known beforehand.

/** The sources of a language with so many pages of a name in letters, and so many of one in Chinese. */
function sourcesOf(prefix: string, { jail = 0, 容器云 = 0 }): Sources {
  const paths = Array.from({ length: jail + 容器云 }, (_, number) => `${prefix}${number}`);
  const named = paths.map((_, number) => [number < jail ? 'jail' : '容器云', number] as const);
  const files = { jai: { names: named.slice(0, jail) }, 容器: { names: named.slice(jail) } };
  const lexicon = lexiconBy(
    paths.map((path) => [path]),
    files,
  );
  const gone = () => Promise.reject(new Error('gone'));
  return {
    ...{ base: '/', readPage: gone, openTraditional: gone, openTexts: gone, openAll: gone, openNear: gone },
    openLexicon: async () => lexicon,
  };
}

/** How many hits a query has in both languages. */
async function hitsOf(
  text: string,
  [language, own, other]: readonly ['en' | 'zh-CN', Sources, Sources],
  isBoth?: boolean,
): Promise<readonly [number, number?]> {
  const both = searchBoth({ language, own, other, losses: { count: 0 } });
  const answers = await both.ask({ text, ...(isBoth !== undefined && { isBoth }) }, () => {});
  return answers.other ? [answers.own.hits.length, answers.other.hits.length] : [answers.own.hits.length];
}

const many = sourcesOf('o', { jail: 6, 容器云: 6 });

test('the other language is searched where fewer than three pages are found, and gives no more than four', async () => {
  expect(await hitsOf('jail', ['en', sourcesOf('p', { jail: 3 }), many])).toEqual([3]);
  expect(await hitsOf('jail', ['en', sourcesOf('p', { jail: 2 }), many])).toEqual([2, 4]);
  expect(await hitsOf('jail', ['zh-CN', sourcesOf('p', { jail: 3 }), many], true)).toEqual([3, 4]);
  expect(await hitsOf('jail', ['en', sourcesOf('p', { jail: 3 }), many], false)).toEqual([3]);
});

test('it says nothing where it cannot be searched', async () => {
  expect(await hitsOf('jail', ['en', sourcesOf('p', { jail: 1 }), sourcesOf('o', {})])).toEqual([1]);
});

test('a query in the other language is searched there, unless some page of this one holds it word for word', async () => {
  const own = sourcesOf('p', { jail: 4, 容器云: 4 });
  expect(await hitsOf('容器', ['en', own, many])).toEqual([4, 4]);
  expect(await hitsOf('容器云', ['en', own, many])).toEqual([4]);
  expect(await hitsOf('容器', ['zh-CN', own, many])).toEqual([4]);
  expect(await hitsOf('jai', ['zh-CN', own, many])).toEqual([4, 4]);
  expect(await hitsOf('jail', ['zh-CN', own, many])).toEqual([4]);
  expect(await hitsOf('jai', ['en', own, many])).toEqual([4]);
});

test('hits are told before the rest has come', async () => {
  const told: number[] = [];
  const own = sourcesOf('p', { jail: 2 });
  const search = searchBoth({ language: 'en', own, other: many, losses: { count: 0 } });
  await search.ask({ text: 'jail', limit: 1 }, ({ hits }) => told.push(hits.length));
  expect(told).toEqual([1]);
});
