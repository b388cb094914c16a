import { describe, expect, test } from 'vitest';
import { found } from '../support/findings.ts';
import type { Content } from '../support/history-of.ts';

// What the rules over pages of prose find at their edges, on which line, and what they let pass.

const lines = (...texts: string[]) => texts.join('\n');

describe.each<[string, [what: string, content: Content, findings: string[]][]]>([
  [
    'page-code',
    [
      [
        'each export, expression, image and address that is not of the web',
        {
          pages: {
            a: lines(
              "import { Cite } from '#prose';",
              'export const a = 1;',
              '',
              'Text {someVariable.thatIsLong(1, 2, 3) + anotherOne} here.',
              '',
              '![x](https://x.example/y)',
              '[up](#up), [here](#), [mail](mailto:a@b.example), [loud](HTTPS://x.example/)',
              `[long](http://x.example/${'a'.repeat(60)})`,
              '[inner](timeline/)',
            ),
          },
        },
        [
          'a.mdx:2 export: a page has no code; leave it out',
          'a.mdx:4 {someVariable.thatIsLong(1, 2, 3) + anoth}: a page has no code; put it into `…`, or leave it out',
          'a.mdx:6 an image; draw it as a component in src/components/figures',
          'a.mdx:7 link to "#": it would miss the site\'s base; write <PageLink to="timeline/">words</PageLink>',
          'a.mdx:7 link to "mailto:a@b.example": only https addresses may stand in prose',
          `a.mdx:8 link to "http://x.example/${'a'.repeat(43)}…": only https addresses may stand in prose`,
          'a.mdx:9 link to "timeline/": it would miss the site\'s base; write <PageLink to="timeline/">words</PageLink>',
        ],
      ],
    ],
  ],
  [
    'page-headings',
    [
      [
        'each level that is left out, and each id that the page makes itself',
        {
          pages: {
            'subjects/jail': lines(
              '### A {#a}',
              '#### B {#landmarks-of}',
              '## C {#sources}',
              '## D {#on-this-site}',
              '#### E {#fig-1}',
            ),
            a: lines(
              ...['## A {#notes}', '## B {#note-mark-b}', '## C {#x-notes}', '## D {#starlight-x}'],
              ...['## E {#strip}', '## F {#landmarks}', '## G {#text-heading}', '## H'],
            ),
          },
        },
        [
          'subjects/jail.mdx:1 a heading "###": a level is left out; write "##"',
          'subjects/jail.mdx:3 heading id "sources": the page makes it itself; choose another',
          'subjects/jail.mdx:4 heading id "on-this-site": the page makes it itself; choose another',
          'subjects/jail.mdx:5 a heading "####": a level is left out; write "###"',
          'subjects/jail.mdx:5 heading id "fig-1": the page makes it itself; choose another',
          'a.mdx:1 heading id "notes": the page makes it itself; choose another',
          'a.mdx:2 heading id "note-mark-b": the page makes it itself; choose another',
          'a.mdx:4 heading id "starlight-x": the page makes it itself; choose another',
          'a.mdx:6 heading id "landmarks": the page makes it itself; choose another',
          'a.mdx:7 heading id "text-heading": the page makes it itself; choose another',
        ],
      ],
      [
        'none of those of an article',
        {
          pages: {
            'subjects/jail': '## A {#events}\n## B {#strip}\n## C {#relatives}\n## D {#corrections}',
            'history/jail': '## A {#events}\n## B {#sources}',
          },
        },
        ['events', 'strip', 'relatives', 'corrections'].map(
          (id, index) =>
            `subjects/jail.mdx:${index + 1} heading id "${id}": the page makes it itself; choose another`,
        ),
      ],
    ],
  ],
  [
    'page-marks',
    [
      [
        'each mark that readers would see, with what stands around it',
        {
          pages: {
            a: lines(
              ...['One ** of the marks that are left.', '', 'Words and ~~more of it here.', ''],
              'A `code.',
            ),
            b: '**A stop.** It is English.',
            'zh-cn/b': '**停。**\n\n**“引”字**\n\n**中间。有**字',
          },
        },
        [
          'a.mdx:1 "One ** of the ma": readers would see the mark "**"; close it, and put punctuation outside the asterisks',
          'a.mdx:3 "rds and ~~more of it": readers would see the mark "~~"; mend the link, the heading or what it was to be',
          'a.mdx:5 "A `code.": readers would see the mark "`"; close the code',
          'zh-cn/b.mdx:1 **停。**: put the punctuation outside the asterisks',
          'zh-cn/b.mdx:3 **“引”字**: put the punctuation outside the asterisks',
        ],
      ],
    ],
  ],
  [
    'typed-by-hand',
    [
      [
        'each day of an event that the page names, and each address of a source',
        {
          references: { paper: { URL: 'https://x.example/p' } },
          events: { a: {}, b: { date: '2001-02' }, c: { date: '2002-03-04' }, d: { date: '2003-04-05' } },
          pages: {
            p: lines(
              '<Event id="a" /><Event id="b" /><EventDate id="c" /><Cite id="d" />',
              '',
              'On 14 March 2000, in February 2001, on 4 March 2002',
              'and on 5 April 2003, see [x](https://x.example/p) and [y](https://x.example/).',
            ),
          },
        },
        [
          'p.mdx:3 "14 March 2000": the record holds it; write <EventDate id="a" />',
          'p.mdx:3 "4 March 2002": the record holds it; write <EventDate id="c" />',
          'p.mdx:4 link to "https://x.example/p": a source of the record; write <Cite id="paper" />',
        ],
      ],
    ],
  ],
  [
    'page-twins',
    [
      [
        'no page that has a twin of the same path alone',
        { pages: { 'a/b': '', 'zh-cn/a/b': '', 'zh-cn/index': '', index: '', 'a/c': '' } },
        ['a/c.mdx: no Chinese twin; write content/docs/zh-cn/a/c.mdx'],
      ],
    ],
  ],
])('rule %s', (rule, cases) => {
  test.each(cases)('finds %s', (_, content, findings) => expect(found(rule, content)).toEqual(findings));
});
