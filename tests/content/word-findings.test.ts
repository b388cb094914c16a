import { describe, expect, test } from 'vitest';
import { datesSoFar } from '../../src/rules/dates-so-far.ts';
import { found } from '../support/findings.ts';
import { type Content, historyOf } from '../support/history-of.ts';

// What the rules over words, lists and dates find at their edges, on which line, and what they let pass.

const both = (en: string, chinese: string) => ({ en, 'zh-CN': chinese });
const asking = (...texts: string[]) => ({ asks: { en: texts, 'zh-CN': ['甲是什么', `${texts[0]}乙`] } });
const page = (...asks: string[]) => `---\ntitle: A\nasks: ${JSON.stringify(asks)}\n---\nText.\n`;

describe.each<[string, [what: string, content: Content, findings: string[]][]]>([
  [
    'unique-asks',
    [
      [
        'each question that is asked before, however it is written, in its language',
        {
          subjects: { a: asking('what is a', 'what is an A'), b: asking('What is-A?', 'why not') },
          pages: { 'subjects/a': page('what is an a'), 'concepts/c': page('甲是什么', 'how', 'how') },
        },
        [
          'subjects/b.yaml:14 ask "What is-A?": "subjects/a" answers it already; keep it where the answer is',
          'subjects/b.yaml:17 ask "甲是什么": "subjects/a" answers it already; keep it where the answer is',
          'subjects/b.yaml:18 ask "What is-A?乙": "subjects/a" answers it already; keep it where the answer is',
          'subjects/a.mdx: ask "what is an a": stands here already; keep one',
          'concepts/c.mdx: ask "how": stands here already; keep one',
        ],
      ],
    ],
  ],
  [
    'own-language',
    [
      [
        'each sentence in the other language, and no name or title',
        {
          events: {
            a: {
              title: both('容器', '容器'),
              summary: both('A 容器.', 'None.'),
              note: both('Fine.', '好。'),
            },
          },
          claims: { c: { stated: both('错', '错'), correction: both('Right.', 'Right.') } },
          changes: [{ what: both('新', '新') }],
          glossary: [{ term: both('mount', 'mount'), sentence: both('One.', '一。') }],
          pages: { p: page('what', '什么'), 'zh-cn/p': page('what', 'a是什么') },
          tours: { t: { steps: ['a', 'b', 'c'].map((event) => ({ event, text: both('x', 'x') })) } },
        },
        [
          'events/a.yaml:7 summary.en: Chinese within the English; write the English text, and a Chinese word in Latin letters',
          'events/a.yaml:8 summary.zh-CN: no Chinese in it; write the Chinese text',
          'claims/c.yaml:3 stated.en: Chinese within the English; write the English text, and a Chinese word in Latin letters',
          'claims/c.yaml:10 correction.zh-CN: no Chinese in it; write the Chinese text',
          ...[10, 14, 18].map(
            (line, index) =>
              `tours/t.yaml:${line} steps.${index}.text.zh-CN: no Chinese in it; write the Chinese text`,
          ),
          'changes.yaml:5 0.what.en: Chinese within the English; write the English text, and a Chinese word in Latin letters',
          'p.mdx: ask "什么": Chinese in the place of English; ask it in its language',
          'zh-cn/p.mdx: ask "what": no Chinese in it; ask it in its language',
        ],
      ],
      [
        'a question in the other language, on its line',
        { events: { a: { asks: { en: ['what is it', '为何如此'], 'zh-CN': ['什么如此', 'why is it'] } } } },
        [
          'events/a.yaml:19 ask "为何如此": Chinese in the place of English; ask it in its language',
          'events/a.yaml:22 ask "why is it": no Chinese in it; ask it in its language',
        ],
      ],
    ],
  ],
  [
    'said-once',
    [
      [
        'what stands in a list twice, by all that makes it what it is',
        {
          events: {
            a: {
              subjects: ['jail', 'zone', 'zone', 'jail'],
              references: [
                { id: 'x' },
                { id: 'x', locator: '1' },
                { id: 'x', locator: '1', supports: ['fact'] },
              ],
              merged: ['old', 'old'],
            },
          },
          subjects: {
            a: {
              aliases: ['A', 'A'],
              lineage: [
                { type: 'part-of', to: 'b', references: [{ id: 'x' }] },
                { type: 'derived-from', to: 'b', references: [{ id: 'x' }] },
                { type: 'part-of', to: 'b', since: '2001', references: [{ id: 'y' }, { id: 'y' }] },
              ],
            },
          },
          references: { r: { author: [{ literal: 'A' }, { family: 'A' }, { literal: 'A' }] } },
          changes: [{ events: ['e', 'e'] }],
        },
        [
          'events/a.yaml:14 subjects.2: "zone" stands in this list already; keep one',
          'events/a.yaml:15 subjects.3: "jail" stands in this list already; keep one',
          'events/a.yaml:20 references.2: "x 1" stands in this list already; keep one',
          'events/a.yaml:27 merged.1: "old" stands in this list already; keep one',
          'subjects/a.yaml:24 lineage.2: "part-of b" stands in this list already; keep one',
          'subjects/a.yaml:29 lineage.2.references.1: "y" stands in this list already; keep one',
          'references/r.yaml:10 author.2: {"literal":"A"} stands in this list already; keep one',
          'changes.yaml:9 0.events.1: "e" stands in this list already; keep one',
        ],
      ],
    ],
  ],
  [
    'same-words',
    [
      [
        'each key that one language has alone, and each slot that is another or not in order',
        {
          words: {
            en: {
              a: '{{x}} {{y}} {{x}}',
              b_one: 'one',
              b: '{{n}}',
              c: '{{n}}',
              d: 'D',
              e: '{{n}',
              f_few: 'F',
              g_one: 'G',
            },
            'zh-CN': {
              a: '{{y}}{{x}}',
              b: '{{n}}',
              c: '没有',
              e: 'n}}',
              h: '丁',
              f_few: '己',
              i: '{{x}}{{n}}',
            },
          },
        },
        [
          'i18n/zh-CN.json:4 "c": other slots than in English: none for {{n}} (content/i18n/en.json:5)',
          'i18n/en.json:6 "d": not in content/i18n/zh-CN.json; add it there, or delete it here',
          'i18n/en.json:7 "e": a slot that is not in order; write it as {{count}}',
          'i18n/en.json:9 "g_one": not in content/i18n/zh-CN.json; add it there, or delete it here',
          'i18n/zh-CN.json:5 "e": a slot that is not in order; write it as {{count}}',
          'i18n/zh-CN.json:6 "h": not in content/i18n/en.json; add it there, or delete it here',
          'i18n/zh-CN.json:8 "i": not in content/i18n/en.json; add it there, or delete it here',
        ],
      ],
    ],
  ],
  [
    'word-forms',
    [
      [
        'each form that is one of another word, or names a subject',
        {
          subjects: { zone: { name: both('Zone', '区域'), aliases: ['区'], searchNames: ['ｚｏｎｅｓ'] } },
          glossary: [
            { id: 'a', term: both('area', '区'), forms: { en: ['ZONES'] } },
            { id: 'b', term: both('Area', '域'), forms: { 'zh-CN': ['区'] } },
            { id: 'c', term: both('域', 'area') },
          ],
        },
        [
          'words.yaml:1 word "a": "ZONES" is a name of subject "zone"; link to that one instead',
          'words.yaml:12 word "b": "Area" is a form of "a" already; keep one',
          'words.yaml:1 word "a": "区" is a name of subject "zone"; link to that one instead',
          'words.yaml:12 word "b": "区" is a name of subject "zone"; link to that one instead',
          'words.yaml:12 word "b": "区" is a form of "a" already; keep one',
        ],
      ],
    ],
  ],
  [
    'era-ids',
    [
      [
        'each id that another era, the timeline or a page has',
        {
          eras: [
            ...[
              'one',
              'one',
              'timeline',
              'timeline-x',
              'tours',
              'tour-x',
              'starlight-x',
              'event-x',
              'events-x',
            ],
            ...['page', 'tour', 'x-timeline', 'events', 'event'],
          ].map((id, index) => ({ id, from: String(1960 + index) })),
          pages: { page: '', 'events/tour': '' },
        },
        [
          'eras.yaml:7 id "one": another era has it; choose another',
          ...['timeline', 'timeline-x', 'tours', 'tour-x', 'starlight-x', 'event-x', 'events-x'].map(
            (id, index) =>
              `eras.yaml:${11 + 4 * index} id "${id}": the timeline has a part of that name; choose another`,
          ),
          'eras.yaml:39 id "page": a page has it; choose another',
        ],
      ],
    ],
  ],
])('rule %s', (rule, cases) => {
  test.each(cases)('finds %s', (_, content, findings) => expect(found(rule, content)).toEqual(findings));
});

test('dates are of the time that is told of, wherever they stand, and nothing is looked at before it was issued', () => {
  const rule = datesSoFar(() => Date.parse('2026-03-14T12:00:00Z'));
  const content: Content = {
    events: {
      a: { date: '1900' },
      b: { date: '1899' },
      c: { date: '1899/1900' },
      d: { date: '2026/2026-03-16' },
    },
    subjects: { s: { active: { from: '2026-03-16' } } },
    references: {
      r: { issued: '2026-03-15', accessed: '2026-03-14' },
      s: { issued: '2026-03', accessed: '2026-03-01' },
      t: { issued: '2026-04', accessed: '2026-03-15' },
      u: { accessed: '2026-03-16' },
    },
    changes: [{ date: '2026-03-16' }],
    eras: [{ from: '1850' }],
  };
  const ahead = 'lies in the future; write the day on which it was';
  expect(
    rule.check(historyOf(content)).map(({ file, message }) => `${file.replace('content/', '')} ${message}`),
  ).toEqual([
    'events/b.yaml date "1899": lies before 1900; mend the year',
    `events/d.yaml date "2026/2026-03-16": ${ahead}`,
    `subjects/s.yaml active.from "2026-03-16": ${ahead}`,
    `references/t.yaml issued "2026-04": ${ahead}`,
    `references/u.yaml accessed "2026-03-16": ${ahead}`,
    `changes.yaml 0.date "2026-03-16": ${ahead}`,
    'eras.yaml 0.from "1850": lies before 1900; mend the year',
    'references/r.yaml accessed "2026-03-14": before it was issued ("2026-03-15"); mend one of them',
    'references/t.yaml accessed "2026-03-15": before it was issued ("2026-04"); mend one of them',
  ]);
});
