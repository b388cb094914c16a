import { describe, expect, test } from 'vitest';
import { chooseTexts, readTexts } from '../../src/search/choose-texts.ts';
import type { Pagefind, PagefindPage, PagefindResult } from '../../src/search/pagefind.ts';
import { searchTexts, type TextAnswer } from '../../src/search/text-search.ts';

const result = (id: string, score: number): PagefindResult => ({
  id,
  score,
  data: () => Promise.reject(new Error('not asked for')),
});

const page = (url: string) => ({ url }) as PagefindPage;

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

test('a page that holds the phrase comes before one that scores up to three tenths better', async () => {
  const order = async (score: number) => {
    const loose = [result('a', 100), result('phrase', score), result('b', 2), result('c', 1)];
    const search = async (query: string) => ({
      results: query.startsWith('"') ? [result('phrase', 1)] : loose,
      filters: {},
    });
    const { found } = await searchTexts({ search } as unknown as Pagefind, 'copy write', 'copy write', {});
    return found.map(({ result: { id } }) => id);
  };
  expect(await order(69)).toEqual(['a', 'phrase', 'b', 'c']);
  expect(await order(71)).toEqual(['phrase', 'a', 'b', 'c']);
});

test('pages that all score nothing are found as well', async () => {
  const none = ['a', 'b', 'c', 'd'].map((id) => result(id, 0));
  const search = async (query: string) => ({ results: query.startsWith('"') ? [] : none, filters: {} });
  const { found } = await searchTexts({ search } as unknown as Pagefind, 'copy write', 'copy write', {});
  expect(found.map(({ result: { id }, score }) => [id, score])).toEqual([
    ...[
      ['a', 0],
      ['b', 0],
      ['c', 0],
      ['d', 0],
    ],
  ]);
});

describe('what is asked of the index', () => {
  /** An index that answers some queries, and notes all. */
  function indexOf(answers: { readonly [query: string]: readonly PagefindResult[] }) {
    const asked: string[] = [];
    const search = async (query: string) => {
      asked.push(query);
      return { results: answers[query] ?? [], filters: { type: { of: answers[query]?.length ?? 0 } } };
    };
    return { index: { search } as unknown as Pagefind, asked };
  }
  const places = ({ found }: TextAnswer) => found.map(({ result: { id }, score }) => [id, score]);

  test('a letter or two are only sought as a word of their own', async () => {
    const { index, asked } = indexOf({ '"go"': [result('a', 3), result('b', 2)] });
    const answer = await searchTexts(index, 'what is go', 'go', {});
    expect(asked).toEqual(['"go"']);
    expect(places(answer)).toEqual([
      ['a', 0.5],
      ['b', 0.5],
    ]);
    expect(answer).toMatchObject({ withPhrase: 2, counts: { type: { of: 2 } } });
    expect((await searchTexts(index, 'k8', 'k8', {})).withPhrase).toBe(0);
    await searchTexts(index, 'lxc', 'lxc', {});
    expect(asked).toContain('lxc');
  });

  test('the phrase as it was typed and all words, and where four pages have them all nothing else', async () => {
    const four = ['a', 'b', 'c', 'd'].map((id, place) => result(id, 8 - place));
    const { index, asked } = indexOf({ 'copy write': four, '"copy on write"': [result('e', 7)] });
    const answer = await searchTexts(index, 'copy on write', 'copy write', {});
    expect(asked.sort()).toEqual(['"copy on write"', 'copy write']);
    expect(places(answer)).toEqual([
      ['a', 1],
      ['b', 7 / 8],
      ['e', 0.5],
      ['c', 6 / 8],
      ['d', 5 / 8],
    ]);
    expect(answer.counts).toEqual({ type: { of: 4 } });
  });

  test('each word alone where fewer have them all: more words, and all of them, count more', async () => {
    const all = ['a', 'b', 'c'].map((id) => result(id, 2));
    const { index, asked } = indexOf({
      'copy write': all,
      copy: [result('a', 4), result('b', 4), result('c', 2), result('d', 40), result('f', 6)],
      write: [result('a', 5), result('b', 3), result('d', 3), result('e', 2)],
    });
    const answer = await searchTexts(index, 'copy write', 'copy write', {});
    expect(asked).toEqual(expect.arrayContaining(['copy', 'write']));
    // 33, 18, 14, 1, 1.5 and 0.5, of the first.
    expect(places(answer)).toEqual([
      ['d', 1],
      ['a', 18 / 33],
      ['b', 14 / 33],
      ['f', 1.5 / 33],
      ['c', 1 / 33],
      ['e', 0.5 / 33],
    ]);
  });

  test('seven words of a long query, each once', async () => {
    const { index, asked } = indexOf({});
    await searchTexts(index, 'phrase', 'one two three four five six seven eight one two', {});
    expect(asked.filter((query) => !query.includes(' ') && query !== '"phrase"')).toEqual(
      'one two three four five six seven'.split(' '),
    );
  });

  test('one word of few pages not again, and three letters like any word', async () => {
    for (const word of ['seccomp', 'lxc']) {
      const { index, asked } = indexOf({ [word]: [result('a', 2)] });
      expect(places(await searchTexts(index, word, word, {}))).toEqual([['a', 1]]);
      expect(asked).toEqual([`"${word}"`, word]);
    }
  });

  test('what is narrowed, in each search', async () => {
    const filters = { type: { any: ['event'] } };
    const narrowed: unknown[] = [];
    const search = async (query: string, options: unknown) => {
      narrowed.push([query, options]);
      return { results: [], filters: {} };
    };
    await searchTexts({ search } as unknown as Pagefind, 'copy write', 'copy write', filters);
    await searchTexts({ search } as unknown as Pagefind, 'go', 'go', filters);
    const asked = ['"copy write"', 'copy write', 'copy', 'write', '"go"'];
    expect(narrowed).toEqual(asked.map((query) => [query, { filters }]));
  });

  test('the text of a page as the word gives it that it holds best', async () => {
    const given = (text: string, score: number) => ({ ...result('a', score), data: async () => page(text) });
    for (const [copy, write, best] of [
      [4, 5, '/write/'],
      [5, 4, '/copy/'],
    ] as const) {
      const { index } = indexOf({ copy: [given('/copy/', copy)], write: [given('/write/', write)] });
      const { found } = await searchTexts(index, 'copy write', 'copy write', {});
      expect(await found[0]?.result.data()).toEqual(page(best));
    }
  });

  test('Chinese words apart from one another', async () => {
    const { index, asked } = indexOf({});
    await searchTexts(index, '容器网络', '容器网络', {});
    expect(asked).toEqual(['"容器 网络"', '容器 网络', '容器', '网络']);
  });
});

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

describe('the texts that are read', () => {
  const found = ['a', 'b', 'c', 'd'].map((id) => ({ result: result(id, 1), score: 1 }));
  const titled = (...ids: string[]) =>
    ids.map((id) => ({ path: id, title: id, facts: '', weight: 1, id, file: '' }));

  test('are by half those found by title, then those found in the texts, each once', () => {
    expect(chooseTexts(found, titled('x', 'y', 'z'), 4)).toEqual(['x', 'y', 'a', 'b']);
    expect(chooseTexts(found, titled('b', 'y', 'z'), 5)).toEqual(['b', 'y', 'a', 'c', 'd']);
  });

  test('are more of those found by title where the others are too few, but none without a text', () => {
    expect(chooseTexts(found, titled('', 'x', '', 'y', 'z'), 8)).toEqual(['x', 'y', 'z', 'a', 'b', 'c', 'd']);
    expect(chooseTexts([], titled('x', 'y', 'z'), 2)).toEqual(['x', 'y']);
    expect(chooseTexts([], [], 2)).toEqual([]);
  });
});
