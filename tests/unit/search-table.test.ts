import { describe, expect, test } from 'vitest';
import { lexiconFiles } from '../../src/search/build/lexicon-files.ts';
import { parsePages } from '../../src/search/page-reader.ts';
import { decodeTable, encodeTable } from '../../src/search/table.ts';
import { fileOf, nameKeys, wordKeys } from '../../src/search/word-files.ts';
import { listed } from './search-support.ts';

const pages = [
  { path: 'subjects/a/', title: 'A', facts: 'tool', weight: 3, id: 'en_0a1b2c3', file: 'en_group_1' },
  { path: 'subjects/b/', title: 'B', facts: '', weight: 0, id: '', file: '' },
  { path: 'subjects/c/', title: 'C', facts: '', weight: 1, id: 'en_4d5e6f7', file: 'en_group_0' },
];

test('a table is read as it was written', () => {
  expect(decodeTable(JSON.parse(JSON.stringify(encodeTable(pages, 7))))).toEqual(pages);
});

test('the files of texts are stored once each, in order', () => {
  const { textFiles, textFile, weights } = encodeTable(pages, 7);
  expect([textFiles, textFile, weights]).toEqual([['', 'en_group_0', 'en_group_1'], [2, 0, 1], '301']);
});

describe('the files of words', () => {
  test('keep a word and the names that begin like it together', () => {
    for (const files of [5, 32, 300]) {
      const [key = ''] = nameKeys('container runtime');
      expect(fileOf('containers', files)).toBe(fileOf(key, files));
    }
  });

  test('are as many as the words need', () => {
    const many = Array.from({ length: 2000 }, (_, number) =>
      listed(`p${number}`, { title: `word${number}x` }),
    );
    const few = lexiconFiles(many.slice(0, 200), new Map());
    const more = lexiconFiles(many, new Map());
    expect(few.table.files).toBe(few.files.length);
    expect(more.files.length).toBeGreaterThan(few.files.length * 5);
  });

  test('hold a name in each file that one of its words leads to', () => {
    const { files } = lexiconFiles([listed('p', { names: ['control groups'] })], new Map());
    for (const key of nameKeys('control groups'))
      expect(files[fileOf(key, files.length)]?.names).toContainEqual(['control groups', 0]);
  });

  test('file Chinese by neighbours and letters by stems', () => {
    expect(wordKeys('控制组 namespaces')).toEqual(['控制', '制组', 'namespac']);
  });

  test('file a word that is there twice once', () => {
    expect(wordKeys('jails of jail')).toEqual(['jail', 'of']);
    expect(wordKeys('')).toEqual([]);
  });

  test('file names by three letters of each of their words and of all together, and Chinese by neighbours', () => {
    expect(nameKeys('docker swarm')).toEqual(['doc', 'swa']);
    expect(nameKeys('k 3 s')).toEqual(['k', '3', 's', 'k3s']);
    expect(nameKeys('dockerd docker')).toEqual(['doc']);
    expect(nameKeys('控制组')).toEqual(['控制', '制组']);
    expect(nameKeys('控制 api')).toEqual(['控制', 'api']);
    expect(nameKeys('')).toEqual([]);
  });

  test('are numbered by FNV-1a, of three letters or of all Chinese characters', () => {
    const hash = (key: string) => fileOf(key, 2 ** 32);
    expect([hash(''), hash('a'), hash('foo')]).toEqual([0x811c9dc5, 0xe40c292c, 0xa9f37ed7]);
    expect(hash('foobar')).toBe(hash('foo'));
    expect(hash('控制组的')).not.toBe(hash('控制组'));
    expect(fileOf('foo', 10)).toBe(0xa9f37ed7 % 10);
  });
});

describe('a page of the index', () => {
  test('is read without the marks of Chinese words', () => {
    const page = { url: '/a/', content: '容器\u200B编排', meta: {}, filters: {} };
    const read = (stored: object) => [...parsePages(`pagefind_dcd${JSON.stringify(stored)}`, 'en_9')];
    const wanted = expect.objectContaining({ url: '/a/', content: '容器编排', sub_results: [] });
    expect(read({ en_1: page, en_2: { ...page, url: '/b/' } })).toEqual([
      ['en_1', wanted],
      ['en_2', expect.objectContaining({ url: '/b/' })],
    ]);
    expect(read(page)).toEqual([['en_9', wanted]]);
  });

  test('of another version is a fault that says so', () => {
    expect(() => parsePages('{}', 'en_9')).toThrow('not as Pagefind 1.6 writes it');
  });
});
