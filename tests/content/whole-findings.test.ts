import { describe, expect, test } from 'vitest';
import { found } from '../support/findings.ts';
import type { Content } from '../support/history-of.ts';

// What the rules over pages and what they belong to find at their edges, on which line, and what they let pass.

const both = (en: string, chinese: string) => ({ en, 'zh-CN': chinese });
const lines = (...texts: string[]) => texts.join('\n');

describe.each<[string, [what: string, content: Content, findings: string[]][]]>([
  [
    'known-words',
    [
      [
        'each word that is not known, not in one of its forms, told twice or missing in the twin',
        {
          glossary: [{ forms: { en: ['mounted'] } }, { id: 'kernel', term: both('kernel', '内核') }],
          pages: {
            a: lines(
              '<Word id="mounts" />',
              '<Word id="mount">MOUNTED</Word> <Word id="kernel">core</Word>',
              '<Word id="kernel">Kernel</Word>',
              '<Subject id="mount" />',
            ),
            'zh-cn/a': '<Word id="mounts" />\n\n<Word id="mount">挂</Word>',
          },
        },
        [
          'a.mdx:1 word "mounts": not in content/words.yaml; did you mean mount?',
          'a.mdx:2 word "kernel": "core" is none of its forms, kernel; write one of them, or add it to content/words.yaml',
          'a.mdx:3 word "kernel": explained above; keep the first',
          'a.mdx:2 word "kernel": not explained in content/docs/zh-cn/a.mdx; explain it there too',
          'a.mdx:3 word "kernel": not explained in content/docs/zh-cn/a.mdx; explain it there too',
          'zh-cn/a.mdx:1 word "mounts": not in content/words.yaml; did you mean mount?',
          'zh-cn/a.mdx:3 word "mount": "挂" is none of its forms, 一段文字。; write one of them, or add it to content/words.yaml',
        ],
      ],
      [
        'more words than a reader wants, at the first that is too many; and nothing of a twin that cannot be read',
        {
          glossary: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => ({ id, term: both(id, id) })),
          pages: {
            a: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => `<Word id="${id}" />`).join('\n\n'),
            b: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => `<Word id="${id}" />`).join('\n\n'),
            'zh-cn/b': '<Word id="a">',
          },
        },
        ['a.mdx:13 8 background words; keep the 6 at which a reader would stumble most'],
      ],
    ],
  ],
  [
    'listed-pages',
    [
      [
        'pages of prose that stand in no group, and what stands there and is not there',
        {
          contents: [
            { pages: [{ id: 'a' }, { id: 'none' }, { id: 'a', home: ['jail', 'zone'] }] },
            {
              id: 'story',
              section: 'history',
              pages: [{ id: 'b' }, { id: 'c', span: '1999/2001', home: ['jail'] }],
            },
          ],
          pages: {
            'concepts/a': '',
            'concepts/words': '',
            'concepts/left': '',
            'zh-cn/concepts/only': '',
            concepts: '',
            'history/b': '',
            'history/c': '',
            'subjects/jail': '',
            'texts/a': '',
            index: '',
          },
        },
        [
          'contents.yaml:8 page "none": there is no content/docs/concepts/none.mdx',
          'contents.yaml:9 page "a": listed twice; keep one',
          'contents.yaml:12 subject "zone": no such file in content/subjects',
          'contents.yaml:17 chapter "b": no span; add e.g. span: "1961/1992"',
          'contents.yaml:21 subject "jail": explained at concepts/a already; keep one',
          'concepts/left.mdx:1 the page is not in content/contents.yaml; add it to a group',
          'subjects/jail.mdx:1 the page is not in content/contents.yaml; add it to a group',
          'texts/a.mdx:1 the page is not in content/contents.yaml; add it to a group',
        ],
      ],
    ],
  ],
  [
    'asked-questions',
    [
      [
        'pages that ask without questions, questions without a page, and pages that do not ask theirs',
        {
          quizzes: {
            a: { page: '/concepts/a/' },
            b: { page: '/concepts/b/' },
            c: { page: '/concepts/none/' },
          },
          pages: {
            'concepts/a': 'Text.\n\n<Check />',
            'concepts/b': 'Text.',
            'concepts/c': 'Text.\n\n<Check />',
            'concepts/d': 'Text.',
          },
        },
        [
          'quizzes/c.yaml:2 page "/concepts/none/": no such page of prose; name one of content/docs',
          'concepts/b.mdx: questions of content/quizzes are of this page; put <Check /> where it asks them',
          'concepts/c.mdx:3 <Check />: no question of content/quizzes is of this page',
        ],
      ],
      [
        'nothing of a page that cannot be read, but that it is there',
        { quizzes: { a: { page: '/concepts/a/' } }, pages: { 'concepts/a': '<Cite' } },
        [],
      ],
    ],
  ],
  [
    'published-ids',
    [
      [
        'records and headings that are gone, and aliases that lead nowhere',
        {
          subjects: { zone: { merged: ['zones'] } },
          published: {
            pages: {
              subjects: ['jail', 'zones', 'cell'],
              sources: ['manual', 'book'],
              history: ['old'],
              gone: ['x'],
            },
            headings: { '': ['top', 'end'], 'a/': ['one', 'two', 'three'], 'b/': ['x'] },
          },
          pages: {
            index: '## Top {#top}',
            a: '---\naliases: { two: one, four: none, one: one }\n---\n\n## One {#one}',
            'zh-cn/a': '---\naliases: no map\n---\n\n## 一 {#one}\n## 二 {#two}\n## 三 {#three}',
            b: '<Cite',
          },
        },
        [
          'subjects/cell.yaml: published as subjects/cell/ and gone; bring it back, or list "cell" in "merged" of the record that answers for it now',
          'references/book.yaml: published as sources/book/ and gone; bring it back, or list "book" in "merged" of the record that answers for it now',
          'index.mdx: the heading "end" was published and is gone; give its place "aliases: { end: <the heading\'s id now> }" above the page',
          'a.mdx: the heading "three" was published and is gone; give its place "aliases: { three: <the heading\'s id now> }" above the page',
          'a.mdx: alias "four": there is no heading "none" on this page',
          'a.mdx: alias "one": still a heading; leave it out of "aliases"',
        ],
      ],
    ],
  ],
])('rule %s', (rule, cases) => {
  test.each(cases)('finds %s', (_, content, findings) => expect(found(rule, content)).toEqual(findings));
});
