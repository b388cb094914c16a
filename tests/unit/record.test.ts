import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { afterAll, describe, expect, test } from 'vitest';
import { type Fault, formatFaults } from '../../src/record/faults.ts';
import { baseName } from '../../src/record/file-name.ts';
import { loadHistory } from '../../src/record/load-history.ts';
import { parseRecord } from '../../src/record/parse-record.ts';
import { readText } from '../../src/record/read-text.ts';
import { recordFiles } from '../../src/record/record-files.ts';
import { shapeWords } from '../../src/record/shape-words.ts';
import { placesIn } from '../../src/record/walk.ts';

test('every value is walked to, the outer before the inner, in the order of the file', () => {
  const value = { a: 1, list: ['x', { b: null }] };
  expect([...placesIn(value)].map(({ path, value: found }) => [path, found])).toEqual([
    [[], value],
    [['a'], 1],
    [['list'], value.list],
    [['list', 0], 'x'],
    [['list', 1], { b: null }],
    [['list', 1, 'b'], null],
  ]);
});

test('the id of a record is the name of its file', () => {
  expect(baseName('content/events/docker-1-0.yaml')).toBe('docker-1-0');
  expect(baseName('x.tar.gz')).toBe('x.tar');
});

test('faults are ordered by file, then by line, the whole file first', () => {
  const fault = (file: string, line?: number): Fault => ({ file, line, rule: 'r', message: 'm' });
  const mixed = [fault('b', 2), fault('a', 10), fault('b'), fault('c', 1), fault('a', 9), fault('c')];
  expect(formatFaults(mixed).split('\n')).toEqual([
    'a:9 m (r)',
    'a:10 m (r)',
    'b m (r)',
    'b:2 m (r)',
    'c m (r)',
    'c:1 m (r)',
  ]);
  expect(mixed[0]).toEqual(fault('b', 2));
});

describe('a record', () => {
  const schema = z.strictObject({
    id: z.string(),
    list: z.array(z.strictObject({ n: z.number() })).optional(),
  });
  const told = (yaml: string) => parseRecord('x.yaml', yaml, schema).faults;
  const yaml = 'id: a\n# A comment.\nlist:\n  - n: 1\n  -\n    n: 2\n';

  test('knows the line of each of its values, and of what is absent the nearest above it', () => {
    const { entry } = parseRecord('x.yaml', yaml, schema);
    expect(entry).toMatchObject({ file: 'x.yaml', data: { id: 'a', list: [{ n: 1 }, { n: 2 }] } });
    const places = [
      ['id'],
      ['list'],
      ['list', 0],
      ['list', 0, 'n'],
      ['list', 1, 'n'],
      ['list', 1, 'x'],
      ['list', 7],
      ['x'],
      [],
    ];
    expect(places.map((path) => entry?.lineOf(path))).toEqual([1, 3, 4, 4, 6, 6, 3, 1, 1]);
  });

  test.each<[string, Fault[]]>([
    [
      'id: a\nmore: 1\nless: 2\n',
      ['more', 'less'].map((name, index) => ({
        file: 'x.yaml',
        line: index + 2,
        rule: 'shape',
        message: `${name}: unknown field; see CONTRIBUTING.md for the fields there are`,
      })),
    ],
    [
      'id: a\nlist:\n  - n: 1\n    typo: 2\n',
      [
        {
          file: 'x.yaml',
          line: 4,
          rule: 'shape',
          message: 'list.0.typo: unknown field; see CONTRIBUTING.md for the fields there are',
        },
      ],
    ],
    [
      'id: a\nlist:\n  - n: one\n',
      [
        {
          file: 'x.yaml',
          line: 3,
          rule: 'shape',
          message: 'list.0.n "one": a number is wanted here, without quotes',
        },
      ],
    ],
    [
      '- a\n',
      [
        {
          file: 'x.yaml',
          line: 1,
          rule: 'shape',
          message: 'the record: fields are wanted here, as `en: "…"` on lines of their own',
        },
      ],
    ],
    [
      'list: []\n',
      [
        {
          file: 'x.yaml',
          line: 1,
          rule: 'shape',
          message: 'id: missing; a text is wanted here; put it in quotes',
        },
      ],
    ],
  ])('%j is answered with the line and what to write', (text, faults) => expect(told(text)).toEqual(faults));

  test('that is no YAML is answered with each place', () => {
    expect(told('id: "a\n')).toEqual([
      {
        file: 'x.yaml',
        line: 2,
        rule: 'yaml',
        message: 'unreadable YAML: a mark is missing: the quote, bracket, comma or ":" that belongs here',
      },
    ]);
    expect(told('id: a\nid: b\n')).toEqual([
      {
        file: 'x.yaml',
        line: 2,
        rule: 'yaml',
        message: 'unreadable YAML: the field is written twice; keep one',
      },
    ]);
  });

  test('with an alias to nothing is answered in one sentence', () => {
    expect(told('id: *x\n')).toEqual([
      {
        file: 'x.yaml',
        line: 1,
        rule: 'yaml',
        message: 'unreadable YAML: an alias (*name) to nothing; write the value out',
      },
    ]);
  });

  test('is shown in a message to 80 letters, and no further', () => {
    const message = (letters: number) => told(`id: a\nlist: ${'x'.repeat(letters)}\n`)[0]?.message;
    expect(message(78)).toMatch(/^list "x{78}": /);
    expect(message(79)).toMatch(/^list "x{79}…: /);
  });
});

test.each<[z.ZodType, unknown, string]>([
  [z.array(z.string()), 'x', 'a list is wanted here, as `[docker]`'],
  [z.object({}), 'x', 'fields are wanted here, as `en: "…"` on lines of their own'],
  [z.string(), 7, 'a text is wanted here; put it in quotes'],
  [z.number(), 'x', 'a number is wanted here, without quotes'],
  [z.boolean(), 'x', 'write true or false, without quotes'],
  [z.date(), 'x', 'write a date here'],
  [z.string(), undefined, 'missing; a text is wanted here; put it in quotes'],
  [z.literal(true), false, 'write true, or leave the line out'],
  [z.enum(['a', 'b']), 'c', 'choose one of a, b'],
  [z.array(z.string()).min(1), [], 'the list is empty; leave the line out'],
  [z.string().min(1), '', 'too short; write a text here'],
  [z.string().max(2), 'abc', 'longer than 2 characters; say it shorter'],
  [z.array(z.string()).max(1), ['a', 'b'], 'longer than 1 entries; say it shorter'],
  [z.iso.date(), 'x', 'not in the form that is wanted here (date); see CONTRIBUTING.md'],
  [
    z.union([z.string(), z.number()]),
    true,
    'not in any of the forms that are possible here; see CONTRIBUTING.md',
  ],
])('a wrong shape is told in the words of an author (%#)', (schema, value, words) => {
  const found = schema.safeParse(value, { error: shapeWords }).error?.issues.map(({ message }) => message);
  expect(found).toEqual([words]);
});

describe('files', () => {
  const roots: string[] = [];
  afterAll(() => {
    for (const root of roots) rmSync(root, { recursive: true });
  });

  /** A folder that holds some files; the name of an empty folder ends in a slash. */
  function folderOf(files: { readonly [path: string]: string | Buffer }): string {
    const root = mkdtempSync(join(tmpdir(), 'record-'));
    roots.push(root);
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(path.endsWith('/') ? join(root, path) : dirname(join(root, path)), { recursive: true });
      if (!path.endsWith('/')) writeFileSync(join(root, path), text);
    }
    return root;
  }

  test.each<[string, Buffer, object]>([
    ['UTF-8', Buffer.from('容器'), { text: '容器' }],
    ['UTF-8 with a mark', Buffer.from('\uFEFFa'), { text: 'a' }],
    ['nothing', Buffer.alloc(0), { trouble: 'the file is empty; write the record, or delete the file' }],
    ['UTF-16', Buffer.from('\uFEFFa', 'utf16le'), { trouble: 'the file is in UTF-16; save it as UTF-8' }],
    [
      'UTF-16, turned',
      Buffer.from([0xfe, 0xff, 0, 97]),
      { trouble: 'the file is in UTF-16; save it as UTF-8' },
    ],
    [
      'Latin-1 with the first half of the mark of UTF-16',
      Buffer.from([0xff, 97]),
      { trouble: 'the file is not in UTF-8 (Latin-1 or GBK, perhaps); save it as UTF-8' },
    ],
    [
      'Latin-1 with the first half of the other one',
      Buffer.from([0xfe, 97]),
      { trouble: 'the file is not in UTF-8 (Latin-1 or GBK, perhaps); save it as UTF-8' },
    ],
    [
      'Latin-1 with the second halves alone',
      Buffer.from([97, 0xfe]),
      { trouble: 'the file is not in UTF-8 (Latin-1 or GBK, perhaps); save it as UTF-8' },
    ],
    [
      'Latin-1 with the other second half alone',
      Buffer.from([97, 0xff]),
      { trouble: 'the file is not in UTF-8 (Latin-1 or GBK, perhaps); save it as UTF-8' },
    ],
  ])('in %s', (_, bytes, read) => {
    expect(readText(join(folderOf({ x: bytes }), 'x'))).toEqual(read);
  });

  test('that are none are told so', () => {
    const root = folderOf({ 'folder/': '' });
    expect(readText(join(root, 'folder'))).toEqual({
      trouble: 'a folder with the name of a record; move what is in it, and delete it',
    });
    expect(readText(join(root, 'none'))).toEqual({
      trouble: 'no such file, or a link that leads nowhere; put it back',
    });
    expect(readText(join(folderOf({ file: '' }), 'file', 'below'))).toEqual({
      trouble: 'the file cannot be read (ENOTDIR); see its permissions',
    });
  });

  test('of records are found by their folders, and none is passed over', () => {
    const { files, faults } = recordFiles(
      folderOf({
        'content/events/b.yaml': '',
        'content/events/a.yaml': '',
        'content/events/.hidden': '',
        'content/events/A.yaml': '',
        'content/events/c.yml': '',
        'content/events/Xy.yaml': '',
        'content/events/xY.yaml': '',
        'content/claims/folder.yaml/': '',
        'content/docs/x.mdx': '',
        'content/i18n/en.json': '',
        'content/eras.yaml': '',
        'content/changes.yaml': '',
        'content/LICENSE': '',
        'content/.hidden': '',
        'content/zebra/': '',
        'content/event.yaml': '',
      }),
    );
    expect(files).toEqual({
      events: ['content/events/A.yaml', 'content/events/Xy.yaml', 'content/events/b.yaml'],
      subjects: [],
      references: [],
      claims: [],
      tours: [],
      lessons: [],
      quizzes: [],
    });
    expect(faults).toEqual(
      [
        [
          'content/event.yaml',
          'not read; records stand in events, subjects, references, claims, tours, quizzes, lessons',
        ],
        [
          'content/zebra',
          'not read; records stand in events, subjects, references, claims, tours, quizzes, lessons',
        ],
        ['content/events/a.yaml', `the same name as "A.yaml" but for its letters' case; keep one`],
        ['content/events/c.yml', 'not read; a record is a file <id>.yaml'],
        ['content/events/xY.yaml', `the same name as "Xy.yaml" but for its letters' case; keep one`],
        ['content/claims/folder.yaml', 'a folder; records stand directly in content/claims'],
      ].map(([file, message]) => ({ file, rule: 'files', message })),
    );
  });

  test('of the whole content are read, those with faults stay known', () => {
    const words = '{ en: A, zh-CN: 一 }';
    const { history, faults } = loadHistory(
      folderOf({
        'content/eras.yaml': `- { id: first, from: "1979", name: ${words}, summary: ${words} }`,
        'content/changes.yaml': `- { id: start, date: "2026-11-21", kind: added, what: ${words} }`,
        'content/contents.yaml': '[]',
        'content/terms.yaml': '- { id: vm, write: { en: VM, zh-CN: VM }, not: { en: [V-M] } }',
        'content/claims/right.yaml': `{ id: right, stated: ${words}, statedIn: popular, verdict: right, weight: trifle, correction: ${words}, references: [{ id: x }] }`,
        'content/claims/wrong.yaml': 'id: wrong',
        'content/claims/empty.yaml': '',
        'content/docs/b.mdx': '---\ntitle: B\ndescription: C\n---\n## B {#b}',
        'content/docs/a/z.mdx': '---\ntitle: B\nmore: C\n---\nText.',
        'content/docs/zh-cn/a.mdx': '文字。',
        'content/docs/zh-cn/b.mdx': '---\ntitle: B\ndescription: C\n---\n{',
        'content/docs/not-a-page.txt': '',
        'content/docs/page.md': '',
        'content/docs/Page.mdx': '',
        'content/docs/page.mdx/': '',
        'content/docs/.hidden': '',
        'content/i18n/de.json': '{\n}\n',
        'content/i18n/en.json': '{\n  "a": "A",\n  "a": "B",\n  "b": "",\n  "c": 7,\n  "d": "\\u200b"\n}\n',
        'content/i18n/zh-CN.json': '{\n  "a": "甲\\"",\n  "b": "乙"\n}\n',
      }),
    );
    expect([...history.claims.keys()]).toEqual(['right']);
    expect(history.claims.get('right')?.data.statedIn).toBe('popular');
    expect(history.faulty).toEqual([
      { kind: 'claims', id: 'empty', text: '' },
      { kind: 'claims', id: 'wrong', text: 'id: wrong' },
      { kind: 'pages', id: 'b', text: '---\ntitle: B\ndescription: C\n---\n{' },
    ]);
    expect(history.eras.map(({ id }) => id)).toEqual(['first']);
    expect(history.changes.data.map(({ id }) => id)).toEqual(['start']);
    expect(history.terms.data.map(({ id }) => id)).toEqual(['vm']);
    expect(history.pages.map(({ file, slug }) => [file, slug])).toEqual([
      ['content/docs/a/z.mdx', 'a/z'],
      ['content/docs/b.mdx', 'b'],
      ['content/docs/zh-cn/a.mdx', 'a'],
      ['content/docs/zh-cn/b.mdx', 'b'],
    ]);
    const told = formatFaults(faults).split('\n');
    expect(told.filter((line) => !line.includes('wrong.yaml'))).toEqual([
      'content/claims/empty.yaml the file is empty; write the record, or delete the file (files)',
      'content/docs/a/z.mdx:2 description: missing; every page begins with a line "description: …" between two lines "---" (shape)',
      'content/docs/a/z.mdx:3 more: unknown field; see CONTRIBUTING.md for the fields there are (shape)',
      'content/docs/not-a-page.txt not read; a page is a file <path>.mdx (files)',
      'content/docs/page.md not read; a page is a file <path>.mdx (files)',
      'content/docs/page.mdx a folder with the name of a page; move what is in it, and delete it (files)',
      'content/docs/Page.mdx part of an address; name it with lower-case letters, digits and single hyphens (files)',
      'content/docs/zh-cn/a.mdx:1 no front matter; begin with "---", lines of title and description, and "---" again (shape)',
      'content/docs/zh-cn/b.mdx:5 unreadable: a "{" that is not closed, or stands in a text; put code into `…` (mdx)',
      'content/i18n/de.json not read; the words stand in en.json and zh-CN.json (files)',
      'content/i18n/en.json:3 "a" is written twice; keep one (words)',
      'content/i18n/en.json:4 "b": the text is empty; write it (words)',
      'content/i18n/en.json:5 not in order; write   "key": "text", with a comma at the end (words)',
      'content/i18n/en.json:6 "d": a character that nobody sees (U+200B) within the text; delete it (words)',
      'content/published.json no such file, or a link that leads nowhere; put it back (files)',
      'content/words.yaml no such file, or a link that leads nowhere; put it back (files)',
    ]);
    expect(history.words.en.words).toBeUndefined();
    expect(history.words['zh-CN'].words?.get('a')).toEqual({ text: '甲"', line: 2 });
    expect(told.some((line) => line.startsWith('content/claims/wrong.yaml'))).toBe(true);
  });

  test('of an empty folder give an empty history, and say what is missing', () => {
    const { history, faults } = loadHistory(folderOf({ 'content/events/': '' }));
    expect(faults.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'content/eras.yaml files',
      'content/i18n/en.json files',
      'content/i18n/zh-CN.json files',
      'content/changes.yaml files',
      'content/terms.yaml files',
      'content/words.yaml files',
      'content/contents.yaml files',
      'content/published.json files',
    ]);
    expect(history.words.en.words).toBeUndefined();
    expect(history).toMatchObject({
      eras: [],
      changes: { file: 'content/changes.yaml', data: [] },
      terms: { file: 'content/terms.yaml', data: [] },
      glossary: { file: 'content/words.yaml', data: [] },
      pages: [],
    });
    expect(history.changes.lineOf([0])).toBe(1);
    expect(history.terms.lineOf([0])).toBe(1);
    expect(history.glossary.lineOf([0])).toBe(1);
    expect(history.faulty).toEqual([]);
  });
});
