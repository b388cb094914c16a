import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { type Content, faultsOf } from '../support/history-of.ts';

const both = (en: string, chinese: string) => ({ en, 'zh-CN': chinese });
const hypervisor = {
  id: 'hypervisor',
  write: both('hypervisor', '虚拟机监控程序'),
  not: { en: ['VMMs'], 'zh-CN': ['监控程序'] },
};
const unopened = { verification: { method: 'bibliography' } };

/** For each rule, content that keeps it and content that breaks it, with what the author is told. */
const CASES: { readonly [rule: string]: { good: Content; bad: Content; told: RegExp }[] } = {
  'id-matches-file': [
    {
      good: { events: { 'freebsd-4': {} } },
      bad: { events: { 'freebsd-4': { id: 'freebsd-5' } } },
      told: /freebsd-4\.yaml id "freebsd-5": the file is called "freebsd-4"/,
    },
  ],
  'merged-ids': [
    {
      good: { events: { a: { merged: ['old'] } } },
      bad: { events: { a: { merged: ['b'] }, b: {} } },
      told: /a\.yaml merged "b": still a record of its own/,
    },
    {
      good: { subjects: { a: { merged: ['old'] } } },
      bad: { subjects: { a: { merged: ['old'] }, b: { merged: ['old'] } } },
      told: /b\.yaml merged "old": merged into "a" already/,
    },
  ],
  'known-references': [
    {
      good: { events: { a: { references: [{ id: 'manual' }] } } },
      bad: { events: { a: { references: [{ id: 'manuel' }] } } },
      told: /a\.yaml reference "manuel": no such file in content\/references; did you mean manual\?/,
    },
    {
      good: { pages: { a: 'A fact.<Cite id="manual" />' } },
      bad: { pages: { a: 'A fact.<Cite\n  id="none" />' } },
      told: /a\.mdx reference "none"/,
    },
    {
      good: { claims: { a: { statedIn: 'manual' } } },
      bad: { claims: { a: { statedIn: 'none' } } },
      told: /a\.yaml reference "none"/,
    },
    {
      good: {
        subjects: { a: { lineage: [{ type: 'part-of', to: 'jail', references: [{ id: 'manual' }] }] } },
      },
      bad: { subjects: { a: { lineage: [{ type: 'part-of', to: 'jail', references: [{ id: 'none' }] }] } } },
      told: /a\.yaml reference "none"/,
    },
  ],
  'known-subjects': [
    {
      good: { events: { a: { subjects: ['jail'] } } },
      bad: { events: { a: { subjects: ['jails'] } } },
      told: /a\.yaml subject "jails": no such file in content\/subjects; did you mean jail\?/,
    },
    {
      good: { pages: { a: '<Subject id="jail" />' } },
      bad: { pages: { a: '<Subject id="zone" />' } },
      told: /a\.mdx subject "zone"/,
    },
    {
      good: { quizzes: { q: { subjects: ['jail'] } } },
      bad: { quizzes: { q: { subjects: ['zone'] } } },
      told: /q\.yaml subject "zone"/,
    },
    {
      good: {
        subjects: { a: { lineage: [{ type: 'part-of', to: 'jail', references: [{ id: 'manual' }] }] } },
      },
      bad: {
        subjects: { a: { lineage: [{ type: 'part-of', to: 'none', references: [{ id: 'manual' }] }] } },
      },
      told: /a\.yaml subject "none"/,
    },
  ],
  'known-events': [
    {
      good: { events: { a: {} }, pages: { p: '<EventDate id="a" precision="year" />' } },
      bad: { events: { a: {} }, pages: { p: '<Event id="b">words</Event>' } },
      told: /p\.mdx event "b": no such file/,
    },
    {
      good: { events: { a: {} }, claims: { c: { events: ['a'] } } },
      bad: { claims: { c: { events: ['a'] } } },
      told: /c\.yaml event "a"/,
    },
    {
      good: { events: { a: {}, b: {}, c: {} }, tours: { walk: {} } },
      bad: { events: { a: {}, b: {} }, tours: { walk: {} } },
      told: /walk\.yaml event "c"/,
    },
  ],
  'known-claims': [
    {
      good: { claims: { c: {} }, pages: { p: '<Correction id="c" />' } },
      bad: { pages: { p: '<Correction id="c" />' } },
      told: /p\.mdx claim "c"/,
    },
  ],
  'asked-questions': [
    {
      good: { quizzes: { q: {} }, pages: { 'concepts/container': 'A page.' } },
      bad: { quizzes: { q: { page: '/concepts/pod/' } }, pages: { 'concepts/container': 'A page.' } },
      told: /q\.yaml page "\/concepts\/pod\/": no such page of prose/,
    },
  ],
  'known-changed': [
    {
      good: { changes: [{ subjects: ['jail'], references: ['manual'] }] },
      bad: { changes: [{ subjects: ['jails'] }] },
      told: /changes\.yaml subjects "jails": no such file in content\/subjects; did you mean jail\?/,
    },
  ],
  'used-references': [
    {
      good: { references: { paper: {} }, pages: { p: 'A fact.<Cite id="paper" /> <Subject id="jail" />' } },
      bad: { references: { paper: {} } },
      told: /paper\.yaml reference "paper": nothing calls upon it/,
    },
  ],
  'secure-addresses': [
    {
      good: { references: { manual: { URL: 'http://old.example', httpOnly: true } } },
      bad: { references: { manual: { URL: 'http://old.example' } } },
      told: /manual\.yaml URL "http:\/\/old\.example": not https/,
    },
    {
      good: { references: { manual: { URL: 'https://new.example' } } },
      bad: { references: { manual: { URL: 'https://new.example', httpOnly: true } } },
      told: /httpOnly: the address is https/,
    },
  ],
  'date-order': [
    {
      good: { events: { a: { date: '2004/2007' } } },
      bad: { events: { a: { date: '2007/2004' } } },
      told: /a\.yaml date "2007\/2004": the end lies before the start/,
    },
    {
      good: { subjects: { a: { active: { from: '2013', to: '2020' } } } },
      bad: { subjects: { a: { active: { from: '2013', to: '2012-12' } } } },
      told: /a\.yaml active\.to "2012-12": lies before active\.from "2013"/,
    },
  ],
  'honest-certainty': [
    {
      good: { events: { a: { certainty: 'disputed', note: { en: 'Two dates.', 'zh-CN': '有两个日期。' } } } },
      bad: { events: { a: { certainty: 'disputed' } } },
      told: /certainty "disputed": say why in "note"/,
    },
    {
      good: { events: { a: { date: '2006', certainty: 'certain' } } },
      bad: { events: { a: { date: '2006~', certainty: 'certain' } } },
      told: /date "2006~": marked as inexact/,
    },
  ],
  'opened-dates': [
    {
      good: {
        references: { book: unopened },
        events: { a: { references: [{ id: 'book' }, { id: 'manual', supports: ['date'] }] } },
      },
      bad: {
        references: { book: unopened },
        events: { a: { references: [{ id: 'book', supports: ['date'] }] } },
      },
      told: /a\.yaml references: no source that was opened supports the date; open one/,
    },
    {
      good: { events: { a: { references: [{ id: 'manual', supports: ['date', 'fact'] }] } } },
      bad: { events: { a: { references: [{ id: 'manual', supports: ['fact'] }] } } },
      told: /a\.yaml references: no source that was opened/,
    },
  ],
  'event-within-life': [
    {
      good: { subjects: { jail: { active: { from: '1999' } } }, events: { a: { date: '1999-04' } } },
      bad: { subjects: { jail: { active: { from: '2000' } } }, events: { a: { date: '1999-04' } } },
      told: /date "1999-04": before subject "jail" existed \(active\.from "2000"\)/,
    },
  ],
  'unique-events': [
    {
      good: {
        events: {
          a: { title: { en: 'Docker 1.0 released', 'zh-CN': '发布' } },
          b: { title: { en: 'Docker Hub launched', 'zh-CN': '上线' } },
        },
      },
      bad: {
        events: {
          a: { title: { en: 'Docker 1.0 released', 'zh-CN': '发布' } },
          b: { title: { en: 'Docker 1.0 is released', 'zh-CN': '发布' }, date: '2000' },
        },
      },
      told: /b\.yaml title "Docker 1\.0 is released": much like "Docker 1\.0 released" \(a\)/,
    },
  ],
  'unique-names': [
    {
      good: { subjects: { a: { aliases: ['k8s'] }, b: { aliases: ['kube'] } } },
      bad: { subjects: { a: { aliases: ['k8s'] }, b: { aliases: ['K8S'] } } },
      told: /b\.yaml name "K8S": belongs to subject "a" already/,
    },
    {
      good: { subjects: { a: { aliases: ['k8s'] } } },
      bad: { subjects: { a: { aliases: ['A'] } } },
      told: /a\.yaml alias "A": this subject has that name already/,
    },
  ],
  'translated-titles': [
    {
      good: { events: { a: { title: { en: 'Docker 1.0', 'zh-CN': 'Docker 1.0发布' } } } },
      bad: { events: { a: { title: { en: 'Docker 1.0', 'zh-CN': 'Docker 1.0' } } } },
      told: /title "Docker 1\.0": no Chinese in it/,
    },
  ],
  'landmark-sources': [
    {
      good: { events: { a: { level: 1 } } },
      bad: {
        references: { press: { kind: 'secondary' } },
        events: { a: { level: 1, references: [{ id: 'press' }] } },
      },
      told: /a landmark without a primary source/,
    },
  ],
  'lineage-cycles': [
    {
      good: { subjects: { a: derivedFrom('b'), b: {} } },
      bad: { subjects: { a: derivedFrom('b'), b: derivedFrom('c'), c: derivedFrom('a') } },
      told: /a\.yaml lineage: cycle in derived-from: a ← b ← c ← a/,
    },
  ],
  'page-twins': [
    {
      good: { pages: { 'a/b': 'Text.', 'zh-cn/a/b': '文字。' } },
      bad: { pages: { 'a/b': 'Text.' } },
      told: /a\/b\.mdx no Chinese twin; write content\/docs\/zh-cn\/a\/b\.mdx/,
    },
    {
      good: { pages: { a: 'Text.', 'zh-cn/a': '文字。' } },
      bad: { pages: { 'zh-cn/a': '文字。' } },
      told: /zh-cn\/a\.mdx no English twin; write content\/docs\/a\.mdx/,
    },
  ],
  'heading-ids': [
    {
      good: { pages: { a: '## One {#one}\n', 'zh-cn/a': '## 一 {#one}\n' } },
      bad: { pages: { a: '## One {#one}\n', 'zh-cn/a': '## 一 {#yi}\n' } },
      told: /zh-cn\/a\.mdx heading ids differ from content\/docs\/a\.mdx: heading 1 is "yi", there "one"/,
    },
    {
      good: { pages: { a: '```\n## no heading\n```\n' } },
      bad: { pages: { a: '## One\n' } },
      told: /heading without an id/,
    },
    {
      good: { pages: { a: '## One {#one}\n## Two {#two}\n' } },
      bad: { pages: { a: '## One {#one}\n## Two {#one}\n' } },
      told: /heading id "one": used twice/,
    },
  ],
  'consistent-terms': [
    {
      good: { terms: [hypervisor], events: { a: { note: both('a hypervisor', '虚拟机监控程序') } } },
      bad: { terms: [hypervisor], events: { a: { note: both('a hypervisor', '一个监控程序') } } },
      told: /a\.yaml "监控程序": write "虚拟机监控程序" \(hypervisor in content\/terms\.yaml\)/,
    },
    {
      good: { terms: [hypervisor], pages: { a: 'A “VMMs” and `VMMs`.', 'zh-cn/a': 'VMMs' } },
      bad: { terms: [hypervisor], pages: { a: 'Two VMMs.' } },
      told: /a\.mdx "VMMs": write "hypervisor"/,
    },
  ],
  'chinese-punctuation': [
    {
      good: { events: { a: { summary: { en: 'x', 'zh-CN': 'chroot(2)与clone()：Linux 6.1，两者都在。' } } } },
      bad: { events: { a: { summary: { en: 'x', 'zh-CN': '先有chroot,后有容器,再有编排' } } } },
      told: /summary\.zh-CN: half-width punctuation/,
    },
    {
      good: { changes: [{ what: { en: 'x', 'zh-CN': '更正一处日期。' } }] },
      bad: { changes: [{ what: { en: 'x', 'zh-CN': '更正一处日期,见下' } }] },
      told: /changes\.yaml 0\.what\.zh-CN: half-width punctuation/,
    },
    {
      good: { pages: { 'zh-cn/a': '用`a, b`写成，见[这里](https://example.org/?a,b)。' } },
      bad: { pages: { 'zh-cn/a': '容器 Docker' } },
      told: /zh-cn\/a\.mdx a space between Chinese and Latin/,
    },
  ],
};

function derivedFrom(to: string) {
  return { lineage: [{ type: 'derived-from', to, references: [{ id: 'manual' }] }] };
}

test('every rule has a case here', () => {
  expect(RULES.map(({ id }) => id).filter((id) => !(id in CASES))).toEqual([]);
});

describe.each([...RULES])('rule $id', (rule) => {
  test.each(CASES[rule.id] ?? [])('lets good content pass and tells of bad: $told', ({ good, bad, told }) => {
    expect(faultsOf(rule, good).filter((fault) => told.test(fault))).toEqual([]);
    const found = faultsOf(rule, bad);
    expect(found.filter((fault) => told.test(fault))).toHaveLength(1);
  });
});
