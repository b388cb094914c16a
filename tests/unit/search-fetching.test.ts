import { createServer, type Server } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openLexicon } from '../../src/search/lexicon.ts';
import { pageReader } from '../../src/search/page-reader.ts';
import { addSources, openIndex, type Pagefind } from '../../src/search/pagefind.ts';
import { encodeTable } from '../../src/search/table.ts';
import { fileOf } from '../../src/search/word-files.ts';

// What is fetched of the index, from a server that has some files and tells what it was asked for.

let server: Server;
let address: string;
const files = new Map<string, string | Uint8Array>();
const asked: string[] = [];

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const body = files.get(url.replace(/\?.*/, ''));
    response.writeHead(body === undefined ? 404 : 200).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  address = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : ''}`;
});
afterAll(() => server.close());
beforeEach(() => {
  files.clear();
  asked.length = 0;
});

describe('the text of a page', () => {
  const page = (url: string) => ({ url, content: `Text of ${url}`, meta: { title: url }, filters: {} });
  const stored = (pages: object) => `pagefind_dcd${JSON.stringify(pages)}`;
  const reader = (base = '/base/', fileOfPage: (id: string) => string | undefined = () => 'group') =>
    pageReader(`${address}/en/`, base, async (id) => fileOfPage(id));

  test.each([
    ['packed', gzipSync],
    ['as it is, where the host has unpacked it', (text: string) => text],
  ])('is read from the file that holds it, %s', async (_, pack) => {
    files.set('/en/fragment/group.pf_fragment', pack(stored({ en_1: page('/a/'), en_2: page('/b/') })));
    const read = reader();
    expect(await read('en_2')).toEqual({ ...page('/b/'), url: '/base/b/', sub_results: [] });
    expect(await read('en_1')).toMatchObject({ url: '/base/a/', content: 'Text of /a/' });
    expect(asked).toEqual(['/en/fragment/group.pf_fragment']);
  });

  test('may lie alone in a file of its name', async () => {
    files.set('/en/fragment/en_1.pf_fragment', stored(page('/a/')));
    expect(await reader('/', (id) => id)('en_1')).toMatchObject({ url: '/a/' });
  });

  test('cannot be had where no file is known, or the file does not hold it', async () => {
    files.set('/en/fragment/group.pf_fragment', stored({ en_1: page('/a/') }));
    await expect(reader('/', () => undefined)('en_1')).rejects.toThrow('no text of the page en_1');
    await expect(reader('/', () => '')('en_1')).rejects.toThrow('no text of the page en_1');
    expect(asked).toEqual([]);
    await expect(reader()('en_9')).rejects.toThrow('no text of the page en_9');
  });

  test('is asked for again after it could not be had', async () => {
    const read = reader();
    const url = `${address}/en/fragment/group.pf_fragment`;
    await expect(read('en_1')).rejects.toThrow(`404 fetching ${url}`);
    files.set('/en/fragment/group.pf_fragment', stored({ en_1: page('/a/') }));
    expect(await read('en_1')).toMatchObject({ url: '/base/a/' });
  });

  test.each([
    ['one byte of the mark of gzip', new Uint8Array([0x1f, 0x20])],
    ['the other', new Uint8Array([0x20, 0x8b])],
  ])('is refused where the file has %s and is none of Pagefind', async (_, bytes) => {
    files.set('/en/fragment/group.pf_fragment', bytes);
    await expect(reader()('en_1')).rejects.toThrow('not as Pagefind 1.6 writes it');
  });
});

describe('the lexicon', () => {
  const row = { title: 'A', facts: '', weight: 1, file: 'group' };
  const rows = [
    { ...row, path: 'a/', id: 'en_1' },
    { ...row, path: 'b/', id: 'en_2' },
  ];
  const words = { words: { jail: [1, 0] }, names: [], asks: [] };
  const number = fileOf('jail', 3);
  const jails = `/words/${number}.json`;
  const open = () => {
    files.set('/words/pages.json', JSON.stringify(encodeTable(rows, 3)));
    return openLexicon(`${address}/words/`);
  };

  test('knows its pages by number, path and id', async () => {
    const { pages, byPath, byId } = await open();
    expect(pages).toEqual(rows);
    expect([byPath.get('b/'), byId.get('en_2'), byPath.get('c/')]).toEqual([rows[1], rows[1], undefined]);
  });

  test('fetches the file of a word once', async () => {
    files.set(jails, JSON.stringify(words));
    const lexicon = await open();
    expect([await lexicon.readFile('jail'), await lexicon.readFile('jails')]).toEqual([words, words]);
    expect(asked.filter((url) => url === jails)).toHaveLength(1);
  });

  test('has nothing for a word whose file does not come, and asks for it again', async () => {
    const lexicon = await open();
    expect(await lexicon.readFile('jail')).toEqual({ words: {}, names: [], asks: [] });
    files.set(jails, JSON.stringify(words));
    expect(await lexicon.readFile('jail')).toEqual(words);
  });

  test('is none without its table', async () => {
    await expect(openLexicon(`${address}/none/`)).rejects.toThrow(`404 fetching ${address}/none/pages.json`);
  });
});

describe('an index', () => {
  /** A module in the place of Pagefind's, whose indexes tell with what they were made. */
  const module = `data:text/javascript,${encodeURIComponent(`
    export const createInstance = (options) => {
      const index = { options, isReady: false, init: async () => { index.isReady = true; } };
      return index;
    };`)}`;
  type Made = Pagefind & { options: { [name: string]: unknown }; isReady: boolean };
  const put = (folder: string, reader: string) => {
    files.set(`${folder}pagefind-entry.json`, '{"languages":{"en":{"hash":"en_abc"}}}');
    files.set(`${folder}pagefind.en_abc.pf_meta`, 'meta');
    files.set(`${folder}wasm.${reader}.pagefind`, 'wasm');
  };
  const open = async (folder: string) => (await openIndex(`${address}${folder}`, module)) as Made;

  test.each([
    ['/base/pagefind/en/', 'en'],
    ['/base/pagefind/en-sources/', 'en'],
    ['/base/pagefind/zh-cn/', 'unknown'],
    ['/base/en/pagefind/', 'unknown'],
  ])('at %s is opened for the site above it, with its files fetched ahead', async (folder, reader) => {
    put(folder, reader);
    const { options, isReady } = await open(folder);
    expect(isReady).toBe(true);

    expect(options).toMatchObject({ basePath: `${address}${folder}`, baseUrl: '/base/' });
    expect(asked.sort()).toEqual([
      `${folder}pagefind-entry.json?ts=${options.metaCacheTag}`,
      `${folder}pagefind.en_abc.pf_meta`,
      `${folder}wasm.${reader}.pagefind`,
    ]);
  });

  test.each(['pagefind.en_abc.pf_meta', 'wasm.en.pagefind'])('cannot be opened without %s', async (file) => {
    put('/pagefind/en/', 'en');
    files.delete(`/pagefind/en/${file}`);
    await expect(open('/pagefind/en/')).rejects.toThrow(`404 fetching ${address}/pagefind/en/${file}`);
  });

  test('cannot be opened without its entry, or where that names no language', async () => {
    await expect(open('/pagefind/en/')).rejects.toThrow('404 fetching the search index');
    put('/pagefind/en/', 'en');
    files.set('/pagefind/en/pagefind-entry.json', '{"languages":{}}');
    await expect(open('/pagefind/en/')).rejects.toThrow('the search index is empty');
  });

  test('takes the sources of its language into it, which weigh half', async () => {
    const merged: unknown[] = [];
    const index = { mergeIndex: async (...given: unknown[]) => merged.push(...given) };
    await addSources(index as unknown as Pagefind, '/base/pagefind/en/');
    const [path, options] = merged;
    expect(path).toBe('/base/pagefind/en-sources/');
    expect(options).toMatchObject({ baseUrl: '/base/', indexWeight: 0.5 });
  });
});
