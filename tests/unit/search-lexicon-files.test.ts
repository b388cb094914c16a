import { describe, expect, test } from 'vitest';
import { lexiconFiles, PAGES_A_WORD } from '../../src/search/build/lexicon-files.ts';
import type { ListedPage } from '../../src/search/build/listed-page.ts';
import { fileOf } from '../../src/search/word-files.ts';
import { listed } from './search-support.ts';

/** The pages that a word leads to, with the number of all that hold it. */
function heldBy(word: string, pages: readonly ListedPage[]): readonly number[] | undefined {
  const { files, table } = lexiconFiles(pages, new Map());
  return files[fileOf(word, table.files)]?.words[word];
}

const untitled = (path: string, fields: Partial<ListedPage> = {}) => listed(path, { title: '', ...fields });

describe('a word leads to the pages that hold it', () => {
  test('in the title first, then in the summary, then in what is asked', () => {
    const pages = [
      untitled('asked', { asks: ['how to make a daemon'], weight: 3 }),
      untitled('told', { summary: 'A daemon.', weight: 3 }),
      untitled('titled', { title: 'Daemon' }),
      untitled('none'),
    ];
    expect(heldBy('daemon', pages)).toEqual([3, 2, 1, 0]);
  });

  test('of which the weighty come first, and of equally weighty ones those that stand first', () => {
    const pages = [1, 3, 2, 3].map((weight, number) => untitled(`p${number}`, { title: 'Daemon', weight }));
    expect(heldBy('daemon', pages)).toEqual([4, 1, 3, 2, 0]);
  });

  test('once each', () => {
    expect(heldBy('daemon', [untitled('a', { title: 'Daemon', summary: 'A daemon.' })])).toEqual([1, 0]);
  });

  test('of which so many are kept, and all are counted', () => {
    const pages = Array.from({ length: PAGES_A_WORD + 3 }, (_, number) =>
      untitled(`p${number}`, { title: 'Daemon' }),
    );
    const [held, ...kept] = heldBy('daemon', pages) ?? [];
    expect(held).toBe(27);
    expect(kept).toEqual(Array.from({ length: 24 }, (_, number) => number));
  });

  test('unless it only asks', () => {
    const { files } = lexiconFiles([untitled('a', { title: 'Why is it so', summary: 'Jails' })], new Map());
    expect(files.flatMap(({ words }) => Object.keys(words))).toEqual(['jail']);
    const asked = lexiconFiles([untitled('a', { asks: ['怎样省内存'] })], new Map());
    expect(asked.files.flatMap(({ words }) => Object.keys(words))).toEqual(['内存', '省内']);
  });
});

describe('a question is stored', () => {
  test('with its words, its ways of asking, its page and how much it says', () => {
    const pages = [untitled('a'), untitled('b', { asks: ['Who wrote Docker?'] })];
    const { files } = lexiconFiles(pages, new Map());
    // Two words on one page of two say log 2 each, and that it asks for a person says 1.
    expect(files.flatMap(({ asks }) => asks)).toContainEqual(['wrote docker', 'w', 1, 2.4]);
  });

  test('under the words that say more than half of it, which are those on few pages', () => {
    const common = Array.from({ length: 60 }, (_, number) =>
      untitled(`p${number}`, { title: `docker w${number}xyz` }),
    );
    const rare = Array.from({ length: 240 }, (_, number) =>
      untitled(`q${number}`, { title: `v${number}xyz` }),
    );
    const asking = untitled('asking', { asks: ['docker seccomp'] });
    const { files } = lexiconFiles([...common, ...rare, asking], new Map());
    const filedUnder = (word: string) => files[fileOf(word, files.length)]?.asks.length;
    expect(fileOf('docker', files.length)).not.toBe(fileOf('seccomp', files.length));
    expect([filedUnder('seccomp'), filedUnder('docker')]).toEqual([1, 0]);
  });

  test('under both of two words that say as much as one another', () => {
    const many = Array.from({ length: 300 }, (_, number) =>
      untitled(`q${number}`, { title: `v${number}xyz` }),
    );
    const asking = untitled('asking', { asks: ['docker seccomp'] });
    const { files } = lexiconFiles([...many, asking], new Map());
    const filedUnder = (word: string) => files[fileOf(word, files.length)]?.asks.length;
    expect([filedUnder('seccomp'), filedUnder('docker')]).toEqual([1, 1]);
  });
});

describe('the files', () => {
  test('are one for 250 words, names and questions', () => {
    const names = (count: number) => Array.from({ length: count }, (_, number) => `name${number}`);
    const filesFor = (count: number) =>
      lexiconFiles([untitled('a', { names: names(count) })], new Map()).files.length;
    expect([filesFor(250), filesFor(251)]).toEqual([1, 2]);
    const asked = (count: number) =>
      lexiconFiles([untitled('a', { names: names(count), asks: ['docker'] })], new Map()).files.length;
    // The question is one, and its word is another.
    expect([asked(248), asked(249)]).toEqual([1, 2]);
  });

  test('hold each word and name in the file of its number, and in no other', () => {
    const pages = Array.from({ length: 600 }, (_, number) =>
      untitled(`p${number}`, { title: `w${number}xyz`, names: [`n${number}xyz`] }),
    );
    const { files } = lexiconFiles(pages, new Map());
    expect(files).toHaveLength(5);
    for (const [number, { words, names }] of files.entries())
      for (const key of [...Object.keys(words), ...names.map(([name]) => name)])
        expect(fileOf(key, files.length)).toBe(number);
    expect(files.flatMap(({ words }) => Object.keys(words))).toHaveLength(600);
    expect(files.flatMap(({ names }) => names)).toHaveLength(600);
  });

  test('have their words in order, so that the same pages give the same files', () => {
    const { files } = lexiconFiles([untitled('a', { title: 'zone jail pod' })], new Map());
    expect(Object.keys(files[0]?.words ?? {})).toEqual(['jail', 'pod', 'zone']);
  });
});

test('the table says where the text of each page is, and of which there is none', () => {
  const texts = new Map([['a/', { id: 'en_1', file: 'en_group' }]]);
  const { table } = lexiconFiles([listed('a/'), listed('b/')], texts);
  expect(table).toMatchObject({
    ...{ paths: ['a/', 'b/'], ids: ['en_1', ''], textFiles: ['', 'en_group'], textFile: [1, 0] },
    files: 1,
  });
});
