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
    { id: 'problem', depth: 2, line: 12 },
    { depth: 3, line: 19 },
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
