import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openSearch, searchBoth } from '../../src/search/bilingual.ts';
import type { Sources } from '../../src/search/engine.ts';
import { openSources } from '../../src/search/sources.ts';
import { encodeTable } from '../../src/search/table.ts';
import { loadFilterWords, loadSearchWords } from '../../src/search/words.ts';

// What is fetched when a part of the search is opened, and what is not.

const row = { path: 'jail/', title: 'Jail', facts: '', weight: 1, id: 'en_1', file: 'en_0' };
const table = encodeTable([row], 1);
const names = { words: {}, names: [['jail', 0]], asks: [] };
const FILES: { readonly [path: string]: object } = {
  ...{ 'words/en/pages.json': table, 'words/en/0.json': names },
  ...{ 'words/zh-cn/pages.json': table, 'words/zh-cn/0.json': names },
  'words/en/near.json': { names: [['jail', 0]], sounds: {} },
  'words/zh-cn/interface.json': { label: '搜索' },
  'words/zh-cn/filters.json': { decade: '年代' },
  'words/traditional.json': { characters: '機机', words: {} },
};
const plain = globalThis.fetch;
const asked: string[] = [];
let isGone = false;
let server: Server;
let bundle = '';

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    const path = url.replace('/base/pagefind/', '');
    asked.push(path.replace(/\?.*/, ''));
    const file = isGone ? undefined : FILES[path];
    response.writeHead(file ? 200 : 404).end(file && JSON.stringify(file));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  bundle = `http://localhost:${(server.address() as AddressInfo).port}/base/pagefind/`;
});
beforeEach(() => {
  asked.length = 0;
  isGone = false;
  globalThis.fetch = plain;
});
afterAll(() => {
  globalThis.fetch = plain;
  server.close();
});

test('the words of a language are loaded, and a file that is not there is a fault that names it', async () => {
  expect(await loadSearchWords(bundle, 'zh-CN')).toEqual({ label: '搜索' });
  expect(await loadFilterWords(bundle, 'zh-CN')).toEqual({ decade: '年代' });
  await expect(loadSearchWords(bundle, 'en')).rejects.toThrow(
    `404 fetching ${bundle}words/en/interface.json`,
  );
});

test('nothing is fetched before it is wanted, and each part once', async () => {
  const sources = openSources(bundle, 'en');
  expect(asked).toEqual([]);
  const lexicon = await sources.openLexicon();
  expect(await sources.openLexicon()).toBe(lexicon);
  expect(lexicon.pages).toEqual([row]);
  expect((await sources.openNear()).near('jeil')).toEqual([row]);
  expect(await sources.openTraditional()).toEqual(FILES['words/traditional.json']);
  await sources.openTraditional();
  expect(asked).toEqual(['words/en/pages.json', 'words/en/near.json', 'words/traditional.json']);
});

test('a part that could not be had is tried again', async () => {
  const sources = openSources(bundle, 'en');
  isGone = true;
  await expect(sources.openLexicon()).rejects.toThrow('404');
  await expect(sources.openNear()).rejects.toThrow('404');
  isGone = false;
  expect((await sources.openLexicon()).pages).toHaveLength(1);
  expect((await sources.openNear()).nameLike('jails')).toBe('jail');
});

test('the site lies above the folder of the indexes, or where it is told', () => {
  expect(openSources('/base/pagefind/', 'en').base).toBe('/base/');
  expect(openSources('/pagefind/of/pagefind/', 'en').base).toBe('/pagefind/of/');
  expect(openSources(bundle, 'en', { base: '/other/' }).base).toBe('/other/');
});

test('the text of a page is read from the index of its language, by the file that the table names', async () => {
  const sources = openSources(bundle, 'en');
  await expect(sources.readPage('en_1')).rejects.toThrow('en/fragment/en_0.pf_fragment');
  await expect(sources.readPage('en_2')).rejects.toThrow('no text of the page en_2');
});

test('the index of a language lies in a folder of its name', async () => {
  const nothing = 'data:text/javascript,export const createInstance = 0';
  const sources = openSources(bundle, 'zh-CN', { module: nothing });
  await expect(sources.openTexts()).rejects.toThrow('404');
  await expect(sources.openAll()).rejects.toThrow('404');
  expect(asked.filter((path) => path === 'zh-cn/pagefind-entry.json')).toHaveLength(2);
});

test.each([
  ['en', 'zh-cn'],
  ['zh-CN', 'en'],
])('from a page in %s that language is searched first, and then the one in %s', async (language, other) => {
  const own = language.toLowerCase();
  const search = openSearch(bundle, language);
  search.warm();
  const { own: answer } = await search.ask({ text: 'jail', isBoth: true }, () => {});
  // Pagefind's module is not there: the name alone is found, and what did not come is told.
  expect(answer).toMatchObject({ isPartial: true, isIncomplete: true });
  expect(answer.hits.map(({ url }) => url)).toEqual([new URL('../jail/', bundle).href]);
  const tables = asked.filter((path) => path.endsWith('pages.json'));
  expect(tables).toEqual([`words/${own}/pages.json`, `words/${other}/pages.json`]);
});

test('what the first search will need is fetched ahead, and it is no fault where that fails', async () => {
  const opened: string[] = [];
  const open = (name: string) => () => {
    opened.push(name);
    return Promise.reject(new Error(name));
  };
  const own = { openLexicon: open('lexicon'), openTexts: open('texts') } as unknown as Sources;
  searchBoth({ language: 'en', own, other: own, losses: { count: 0 } }).warm();
  await new Promise((resolve) => setTimeout(resolve));
  expect(opened).toEqual(['lexicon', 'texts']);
});
