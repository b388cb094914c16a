import { expect, test } from 'vitest';
import { notesOf } from '../../src/components/prose/notes.ts';
import { parsePage } from '../../src/record/page.ts';

const page = parsePage(
  'content/docs/zh-cn/subjects/chroot.mdx',
  `---
title: chroot
description: 一句话。
---
import { Cite } from '#prose';

第一段，<Subject id="docker" />。<Cite id="b" /><Cite
  id="a"
  locator="§1"
/>再次<Cite id="b" />。

## 问题 {#problem}

\`\`\`mdx
## not a heading
<Cite id="never" />
\`\`\`

### 没有编号
`,
);

test('a page knows its language and its place', () => {
  expect(page).toMatchObject({
    language: 'zh-CN',
    slug: 'subjects/chroot',
    frontmatter: { title: 'chroot' },
  });
  expect(parsePage('content/docs/index.mdx', '')).toMatchObject({
    language: 'en',
    slug: 'index',
    frontmatter: {},
  });
});

test('headings are read with their ids, those in code are not', () => {
  expect(page.headings).toEqual([
    { id: 'problem', depth: 2, text: expect.any(String), line: 12 },
    { depth: 3, text: expect.any(String), line: 19 },
  ]);
});

test('components are found with their lines, also when a tag is broken over lines', () => {
  expect(page.mentions).toEqual([
    { component: 'Subject', id: 'docker', line: 7 },
    { component: 'Cite', id: 'b', line: 7 },
    { component: 'Cite', id: 'a', locator: '§1', line: 7 },
    { component: 'Cite', id: 'b', line: 10 },
  ]);
});

test('a note is numbered by the first place that calls upon its source, and holds all its places', () => {
  const body = `<Cite id="b" locator="p. 3 > 2" /> and
<Cite
  locator="§1"
  id="a"
/> and <Cite id="b" locator="p. 9" /> and <Cite id="b" />`;
  expect(notesOf(body)).toEqual([
    { id: 'b', places: [{ locator: 'p. 3 > 2', line: 1 }, { locator: 'p. 9', line: 5 }, { line: 5 }] },
    { id: 'a', places: [{ locator: '§1', line: 2 }] },
  ]);
});

test('prose is what a reader sees', () => {
  expect(page.prose.map(({ text }) => text)).toContain('第一段，。');
  expect(page.prose.some(({ text }) => text.includes('import'))).toBe(false);
});

const reading = (text: string) => parsePage('content/docs/x.mdx', text);

test('a block of code ends with a fence as long as the one that began it, and of the same kind', () => {
  const fenced = (open: string, ...lines: string[]) =>
    reading([open, ...lines, '## After {#after}'].join('\n')).headings.map(({ id }) => id);
  expect(fenced('````md', '## No {#no}', '```', '## Nor {#nor}', '````')).toEqual(['after']);
  expect(fenced('```', '~~~', '## No {#no}', '```')).toEqual(['after']);
  expect(fenced('```', '``` no end', '## No {#no}', '````')).toEqual(['after']);
  expect(fenced('~~~', '## No {#no}', '  ~~~  ')).toEqual(['after']);
  expect(fenced('``', '## Yes {#yes}')).toEqual(['yes', 'after']);
  expect(fenced('Three marks, ```, within a line', '## Yes {#yes}')).toEqual(['yes', 'after']);
});

test('headings know their depth', () => {
  const text = ['# One {#one}', '## Two {#two}', '###### Six {#six}', '##No', '', 'Lined', '---'].join('\n');
  expect(reading(text).headings).toStrictEqual([
    { depth: 1, text: 'One', line: 1, id: 'one' },
    { depth: 2, text: 'Two', line: 2, id: 'two' },
    { depth: 6, text: 'Six', line: 3, id: 'six' },
    { depth: 2, text: 'Lined', line: 6 },
  ]);
});

test.each<[string, number, RegExp]>([
  ['Text\n\n<Cite id="x">', 3, /a tag <Cite> and its end do not belong together/],
  ['<p>x</span>', 1, /do not belong together/],
  ['Text\na { b', 2, /a "\{" that is not closed/],
  ['{ 1 + }', 1, /a "\{" that is not closed/],
  ['<!-- x -->', 1, /a comment "<!--"; delete it/],
  ['<Cite id=x />', 1, /put values into quotes, as id="docker"/],
  ['See ## no {#no}', 1, /a "\{" that is not closed/],
])('%j is no MDX, and an author is told so', (text, line, words) => {
  const { trouble, headings } = reading(text);
  expect(trouble?.line).toBe(line);
  expect(trouble?.message).toMatch(words);
  expect(trouble?.message).not.toMatch(/oxc|mdx-jsx|\d:\d/);
  expect(headings).toEqual([]);
});

test('what names a record is a component with an id, wherever in the tag it stands', () => {
  const text =
    '\n<Cite locator="a > b" id="one" /><Event id=\'two\'>w</Event><a id="no"/><Figure/><Cite uid="no" />';
  expect(reading(text).mentions).toStrictEqual([
    { component: 'Cite', id: 'one', locator: 'a > b', line: 2 },
    { component: 'Event', id: 'two', text: 'w', line: 2 },
  ]);
});

test('the lines that a reader sees have no markup, code or addresses', () => {
  const lines = [
    'import x from "y";',
    'export const a = 1;',
    '',
    'An importer [**link**](https://x.example/a,b) of `code, b`.',
    '',
    '  <Figure',
    '    title="x" />',
    '## Head {#head}',
    '',
    'They import what others exported {x}',
    '```',
    'code',
    '```',
    '1 < 2',
  ];
  expect(reading(lines.join('\n')).prose).toEqual([
    { text: 'An importer link of `.', line: 4 },
    { text: 'Head', line: 8 },
    { text: 'They import what others exported', line: 10 },
    { text: '1 < 2', line: 14 },
  ]);
});

test('only what stands first in a page is its front matter', () => {
  expect(reading('---\ntitle: X\n---\nText').frontmatter).toEqual({ title: 'X' });
  expect(reading('Text\n---\ntitle: X\n---\n').frontmatter).toEqual({});
});

test.each([
  ['content/docs/subjects/x.mdx', 'en', 'subjects/x'],
  ['content/docs/zh-cn/x.md', 'zh-CN', 'x'],
  ['content/docs/a/zh-cn/x.mdx', 'en', 'a/zh-cn/x'],
  ['content/docs/x.md.y.mdx', 'en', 'x.md.y'],
])('%s is a page in %s at %s', (file, language, slug) => {
  expect(parsePage(file, '')).toMatchObject({ file, language, slug });
});
