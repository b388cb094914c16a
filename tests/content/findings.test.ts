import { describe, expect, test } from 'vitest';
import { RULES, runRules } from '../../src/rules/index.ts';
import { found } from '../support/findings.ts';
import { type Content, historyOf } from '../support/history-of.ts';

// Each rule at its edges: exactly what it finds, on which line, and what it lets pass.

const text = { en: 'A text.', 'zh-CN': '一段文字。' };
const title = (en: string) => ({ title: { en, 'zh-CN': `${en}发布` } });
const to = (type: string, id: string) => ({ type, to: id, references: [{ id: 'manual' }] });
const pair = (page: string, twin: string) => ({ pages: { a: page, 'zh-cn/a': twin } });

test('every fault bears the name of its rule', () => {
  const history = historyOf({ pages: { a: 'Text.' } });
  expect(runRules(history)).toEqual([
    {
      file: 'content/docs/a.mdx',
      rule: 'page-twins',
      message: 'no Chinese twin; write content/docs/zh-cn/a.mdx',
    },
  ]);
});

test('every rule has a name and says what has to hold', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  expect(RULES.filter(({ description }) => !/^[A-Z].*\.$/.test(description))).toEqual([]);
});

const missing = (kind: string, one: string, id: string) => `${one} "${id}": no such file in content/${kind}`;

describe.each<[string, [what: string, content: Content, findings: string[]][]]>([
  [
    'id-matches-file',
    [
      [
        'an id',
        { events: { a: { id: 'b' } } },
        ['events/a.yaml:1 id "b": the file is called "a"; make both the same'],
      ],
    ],
  ],
  [
    'merged-ids',
    [
      [
        'an id merged twice into one record, and one that is a record of another kind',
        { events: { a: { merged: ['old', 'jail'] } }, subjects: { b: { merged: ['a'] } } },
        [],
      ],
      [
        'an id that is still a record, in its list',
        { events: { a: { merged: ['old', 'b'] }, b: {} } },
        ['events/a.yaml:18 merged "b": still a record of its own'],
      ],
      [
        'two owners of one id, in the list of the second',
        { claims: { a: { merged: ['old'] }, b: { merged: ['older', 'old'] } } },
        ['claims/b.yaml:13 merged "old": merged into "a" already'],
      ],
    ],
  ],
  [
    'known-references',
    [
      [
        'each place',
        {
          events: { a: { references: [{ id: 'manual' }, { id: 'x1' }] } },
          claims: { c: { statedIn: 'x2' }, d: { statedIn: 'popular' } },
          pages: { p: '<Cite id="x3" /><Subject id="x4" /><Cite id="manual" />' },
        },
        [
          `events/a.yaml:15 ${missing('references', 'reference', 'x1')}`,
          `claims/c.yaml:5 ${missing('references', 'reference', 'x2')}`,
          `p.mdx:1 ${missing('references', 'reference', 'x3')}`,
        ],
      ],
    ],
  ],
  [
    'known-subjects',
    [
      [
        'each place',
        {
          events: { a: { subjects: ['jail', 'x1'] } },
          claims: { c: { subjects: ['x2', 'jail'] } },
          subjects: { s: { lineage: [to('part-of', 'jail'), to('part-of', 'x3')] }, t: {} },
          pages: { p: 'x\n<Subject id="x4" /><Event id="x5" /><Subject id="jail" />' },
        },
        [
          `events/a.yaml:13 ${missing('subjects', 'subject', 'x1')}`,
          `claims/c.yaml:12 ${missing('subjects', 'subject', 'x2')}`,
          `subjects/s.yaml:18 ${missing('subjects', 'subject', 'x3')}`,
          `p.mdx:2 ${missing('subjects', 'subject', 'x4')}`,
        ],
      ],
    ],
  ],
  [
    'known-events',
    [
      [
        'each place',
        {
          events: { a: {}, b: {} },
          claims: { c: { events: ['a', 'x1'] } },
          tours: { t: { steps: ['a', 'x2', 'b'].map((event) => ({ text, event })) } },
          pages: { p: '<Event id="x3" /><EventDate id="x4" /><Cite id="x5" /><Event id="a" />' },
        },
        [
          `claims/c.yaml:13 ${missing('events', 'event', 'x1')}`,
          `tours/t.yaml:12 ${missing('events', 'event', 'x2')}`,
          `p.mdx:1 ${missing('events', 'event', 'x3')}`,
          `p.mdx:1 ${missing('events', 'event', 'x4')}`,
        ],
      ],
    ],
  ],
  [
    'known-claims',
    [
      [
        'only corrections',
        {
          claims: { c: {} },
          pages: { p: 'x\n<Correction id="x1" /><Correction id="c" /><Event id="x2" />' },
        },
        [`p.mdx:2 ${missing('claims', 'claim', 'x1')}`],
      ],
    ],
  ],
  [
    'known-changed',
    [
      [
        'each kind',
        { changes: [{ events: ['x1'], subjects: ['jail', 'x2'], references: ['x3'], claims: ['x4'] }] },
        [
          `changes.yaml:8 ${missing('events', 'events', 'x1')}`,
          `changes.yaml:11 ${missing('subjects', 'subjects', 'x2')}`,
          `changes.yaml:13 ${missing('references', 'references', 'x3')}`,
          `changes.yaml:15 ${missing('claims', 'claims', 'x4')}`,
        ],
      ],
    ],
  ],
  [
    'used-references',
    [
      [
        'what a component other than Cite names',
        { references: { a: {}, b: {} }, pages: { p: '<Cite id="a" /><Subject id="b" />' } },
        ['references/b.yaml:1 reference "b": nothing calls upon it; use it or delete the file'],
      ],
    ],
  ],
  [
    'secure-addresses',
    [
      [
        'each once',
        {
          references: {
            a: { URL: 'http://x.example' },
            b: { URL: 'http://x.example', httpOnly: true },
            c: { URL: 'https://x.example', httpOnly: true },
            d: { URL: 'https://x.example' },
            e: {},
            f: { httpOnly: true },
          },
        },
        [
          'references/a.yaml:7 URL "http://x.example": not https; change it, or add "httpOnly: true" where only http is known',
          'references/c.yaml:8 httpOnly: the address is https; delete the line',
          'references/f.yaml:7 httpOnly: the address is https; delete the line',
        ],
      ],
    ],
  ],
  [
    'date-order',
    [
      [
        'spans that end before they start, and no others',
        {
          events: {
            a: { date: '2007/2004' },
            b: { date: '2007/2007' },
            c: { date: '2007-05/2007' },
            d: { date: '2007-05/2007-04' },
            e: { date: '2007-05-01' },
          },
          subjects: {
            s: { active: { from: '2013' } },
            t: { active: { from: '2013', to: '2012' } },
            u: { active: { from: '2013', to: '2013' } },
          },
        },
        [
          'events/a.yaml:2 date "2007/2004": the end lies before the start; write the earlier date first',
          'events/d.yaml:2 date "2007-05/2007-04": the end lies before the start; write the earlier date first',
          'subjects/t.yaml:14 active.to "2012": lies before active.from "2013"',
        ],
      ],
    ],
  ],
  [
    'honest-certainty',
    [
      [
        'each mark, at either end',
        {
          events: {
            a: { certainty: 'approximate' },
            b: { certainty: 'approximate', note: text, date: '2006~' },
            c: { date: '2006~' },
            d: { date: '2006?' },
            e: { date: '2005/2006?' },
            f: { note: text },
          },
        },
        [
          'events/a.yaml:15 certainty "approximate": say why in "note"',
          ...['c.yaml:2 date "2006~"', 'd.yaml:2 date "2006?"', 'e.yaml:2 date "2005/2006?"'].map(
            (place) => `events/${place}: marked as inexact, yet certainty is "certain"; mend one of them`,
          ),
        ],
      ],
    ],
  ],
  [
    'event-within-life',
    [
      // A date that is known to the year may be any day of it: only what is wholly before is wrong.
      [
        'what is wholly before',
        {
          subjects: { s: { active: { from: '1999-04' } }, t: {} },
          events: {
            a: { date: '1999-03', subjects: ['t', 's'] },
            b: { date: '1999', subjects: ['s'] },
            c: { date: '1998/1999-04-01', subjects: ['s'] },
            d: { date: '1999-03-31', subjects: ['s'] },
            e: { date: '1990', subjects: ['t'] },
          },
        },
        ['events/a.yaml:13 date "1999-03"', 'events/d.yaml:12 date "1999-03-31"'].map(
          (place) => `${place}: before subject "s" existed (active.from "1999-04"); mend one of them`,
        ),
      ],
    ],
  ],
  [
    'unique-events',
    [
      [
        'three of four words in common, on overlapping days, at the later file',
        {
          events: {
            a: { ...title('Docker 1.0 released'), date: '2014-06' },
            b: { ...title('docker 1.0, is RELEASED'), date: '2014-06-30' },
            c: { ...title('Docker 1.0 released'), date: '2014-07-08/2014-07-20' },
            d: { ...title('Docker 1.0 was not released'), date: '2014-06' },
            e: { ...title('Docker 1.0 released'), date: '2014-05-24' },
            f: { ...title('Podman'), date: '2014-08-31' },
            g: { ...title('Podman'), date: '2014-08' },
          },
        },
        [
          'events/b.yaml:4 title "docker 1.0, is RELEASED": much like "Docker 1.0 released" (a) at the same time; merge them or tell them apart',
          'events/g.yaml:4 title "Podman": much like "Podman" (f) at the same time; merge them or tell them apart',
        ],
      ],
    ],
  ],
  [
    'unique-names',
    [
      [
        'one fault at each place',
        {
          subjects: {
            a: { name: { en: 'One', 'zh-CN': '一' }, aliases: ['k8s'], searchNames: ['kube'] },
            b: {
              name: { en: 'Two', 'zh-CN': '二' },
              aliases: ['x', '一', 'Ｋ８Ｓ', 'X'],
              searchNames: ['two', 'kube'],
            },
            c: { name: { en: 'K8s', 'zh-CN': 'K8s' } },
            // Many names are the same in both languages.
            d: { name: { en: 'Same', 'zh-CN': 'Same' } },
          },
        },
        [
          'subjects/b.yaml:14 name "一": belongs to subject "a" already',
          'subjects/b.yaml:15 name "Ｋ８Ｓ": belongs to subject "a" already',
          'subjects/b.yaml:16 alias "X": this subject has that name already; delete it',
          'subjects/b.yaml:18 alias "two": this subject has that name already; delete it',
          'subjects/b.yaml:19 name "kube": belongs to subject "a" already',
          'subjects/c.yaml:4 name "K8s": belongs to subject "a" already',
          'subjects/c.yaml:5 name "K8s": belongs to subject "a" already',
        ],
      ],
    ],
  ],
  [
    'translated-titles',
    [
      [
        'one',
        { events: { a: { title: { en: 'X', 'zh-CN': 'X' } }, b: {} } },
        ['events/a.yaml:5 title "X": no Chinese in it; say what happened, e.g. "Docker 1.0发布"'],
      ],
    ],
  ],
  [
    'landmark-sources',
    [
      [
        'landmarks alone, and one primary source among others is enough',
        {
          references: { press: { kind: 'secondary' } },
          events: {
            a: { level: 1, references: [{ id: 'press' }, { id: 'manual' }] },
            b: { level: 2, references: [{ id: 'press' }] },
            c: { level: 1, references: [{ id: 'press' }] },
            d: { level: 1, references: [{ id: 'nothing' }] },
          },
        },
        ['c', 'd'].map(
          (file) =>
            `events/${file}.yaml:13 references: a landmark without a primary source; add one or make it level 2`,
        ),
      ],
    ],
  ],
  [
    'opened-dates',
    [
      [
        'what is certain alone, and one opened source that supports the date is enough',
        {
          references: {
            book: { verification: { method: 'bibliography' } },
            page: { verification: { method: 'search-excerpt' } },
          },
          events: {
            a: { references: [{ id: 'book', supports: ['date'] }] },
            b: { certainty: 'approximate', note: text, references: [{ id: 'book' }] },
            c: { references: [{ id: 'page', supports: ['date'] }] },
            d: { references: [{ id: 'page' }] },
            e: { references: [{ id: 'nothing', supports: ['date'] }] },
          },
        },
        ['a', 'd', 'e'].map(
          (file) =>
            `events/${file}.yaml:13 references: no source that was opened supports the date; open one (and write "supports: [date]"), or set the certainty to "approximate" with a note`,
        ),
      ],
    ],
  ],
  [
    'lineage-cycles',
    [
      [
        'only derivations, once for each circle',
        {
          subjects: {
            a: { lineage: [to('part-of', 'b'), to('derived-from', 'z')] },
            b: { lineage: [to('derived-from', 'a'), to('derived-from', 'c')] },
            c: { lineage: [to('derived-from', 'd'), to('derived-from', 'b')] },
            d: { lineage: [to('derived-from', 'e')] },
            e: { lineage: [to('derived-from', 'd')] },
            z: { lineage: [to('inspired-by', 'a')] },
          },
        },
        [
          'subjects/b.yaml:12 lineage: cycle in derived-from: b ← c ← b',
          'subjects/d.yaml:12 lineage: cycle in derived-from: d ← e ← d',
        ],
      ],
      [
        'one subject that is derived from itself',
        { subjects: { a: { lineage: [to('derived-from', 'a')] } } },
        ['subjects/a.yaml:12 lineage: cycle in derived-from: a ← a'],
      ],
    ],
  ],
  [
    'page-twins',
    [
      ['pages in both languages', pair('', ''), []],
      [
        'pages in one',
        { pages: { a: '', 'zh-cn/b': '' } },
        [
          'a.mdx: no Chinese twin; write content/docs/zh-cn/a.mdx',
          'zh-cn/b.mdx: no English twin; write content/docs/b.mdx',
        ],
      ],
    ],
  ],
  [
    'heading-ids',
    [
      ['the same ids in both languages', pair('## A {#a}\n## B {#b}', '## 甲 {#a}\n## 乙 {#b}'), []],
      ['a page that has no twin', { pages: { a: '## A {#a}', 'zh-cn/b': '## 乙 {#b}' } }, []],
      [
        'a difference, whichever page is read first',
        { pages: { 'zh-cn/zoo': '## 甲 {#b}', zoo: '## A {#a}' } },
        ['zh-cn/zoo.mdx:1 heading ids differ from content/docs/zoo.mdx: heading 1 is "b", there "a"'],
      ],
      [
        'each wrong one',
        { pages: { a: '## A\n## B {#B}\n## C {#c}\n## D {#c}\n## E\n' } },
        [
          'a.mdx:1 heading without an id; end it with {#some-id}',
          'a.mdx:2 heading id "B": use lower-case letters, digits and hyphens',
          'a.mdx:4 heading id "c": used twice on this page',
          'a.mdx:5 heading without an id; end it with {#some-id}',
        ],
      ],
      [
        'the first that differs',
        pair('## A {#a}\n## B {#b}\n## C {#c}', '## 甲 {#a}\n## 丙 {#c}\n## 乙 {#b}'),
        ['zh-cn/a.mdx:2 heading ids differ from content/docs/a.mdx: heading 2 is "c", there "b"'],
      ],
      [
        'one that is missing',
        pair('## A {#a}\n## B {#b}', 'x\n## 甲 {#a}'),
        ['zh-cn/a.mdx:1 heading ids differ from content/docs/a.mdx: heading 2 is "missing", there "b"'],
      ],
      [
        'one without an id',
        pair('## A\n## B {#b}', '## 甲 {#a}\n## 乙 {#b}'),
        ['a.mdx:1 heading without an id; end it with {#some-id}'],
      ],
      [
        'one without an id in the other language',
        pair('## A {#a}', '## 甲'),
        ['zh-cn/a.mdx:1 heading without an id; end it with {#some-id}'],
      ],
      [
        'one too many',
        pair('## A {#a}', '## 甲 {#a}\n\n## 乙 {#b}'),
        ['zh-cn/a.mdx:3 heading ids differ from content/docs/a.mdx: heading 2 is "b", there "missing"'],
      ],
    ],
  ],
])('rule %s', (rule, cases) => {
  test.each(cases)('finds %s', (_, content, findings) => expect(found(rule, content)).toEqual(findings));
});
