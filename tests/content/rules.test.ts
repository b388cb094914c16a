import { describe, expect, test } from 'vitest';
import { datesSoFar } from '../../src/rules/dates-so-far.ts';
import { RULES } from '../../src/rules/index.ts';
import { type Content, faultsOf, historyOf } from '../support/history-of.ts';

const both = (en: string, chinese: string) => ({ en, 'zh-CN': chinese });
const hypervisor = {
  id: 'hypervisor',
  write: both('hypervisor', '虚拟机监控程序'),
  not: { en: ['VMMs'], 'zh-CN': ['监控程序'] },
};
const mount = { id: 'mount', term: both('mount', '挂载'), forms: { en: ['mounted'] } };
const seven = [1, 2, 3, 4, 5, 6, 7].map((n) => ({ id: `w-${n}`, term: both(`word ${n}`, `词${n}`) }));
/** A page with so many background words. */
const wordy = (count: number) =>
  seven
    .slice(0, count)
    .map(({ id }) => `<Word id="${id}" />`)
    .join(' ');
const unopened = { verification: { method: 'bibliography' } };
const imports = "import { Cite, EventDate, PageLink, Subject } from '#prose';\n\n";
const five = "columns: ['a', 'b', 'c', 'd', 'e']";

/** What is asked of a record: a text, and what nobody asks of another. */
function asks(text: string, mark = 'a') {
  return { asks: { en: [text, `other ${mark}`], 'zh-CN': [`问题${mark}甲`, `问题${mark}乙`] } };
}

/** A page of prose of which one thing is asked. */
function prose(ask: string): string {
  return `---\ntitle: A\ndescription: d\nasks: ["${ask}"]\n---\n\nText.\n`;
}

/** A page with a figure whose words are some, and the others that it has. */
function drawing(words: string): string {
  const others = ['files', 'processes', 'users', 'network', 'limits', 'kernel', 'own', 'part', 'shared'];
  return `import { Figure } from '#prose';
import IsolationByLayer from '../../src/components/figures/IsolationByLayer.astro';

<Figure caption="c">
  <IsolationByLayer title="t" description="d" labels={{ ${others.map((name) => `${name}: 'x'`).join(', ')}, years: ['1', '2', '3', '4', "5"], ${words} }} />
</Figure>
`;
}

/** A lesson of a chapter with all that it names, and what is told of it where a part is otherwise. */
function lessonSamples(): { good: Content; bad: Content; told: RegExp }[] {
  const claims = Object.fromEntries(['c1', 'c2', 'c3', 'c4'].map((id) => [id, {}]));
  const quizzes = Object.fromEntries(['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7'].map((id) => [id, {}]));
  const good: Content = {
    ...{ claims, quizzes, lessons: { first: {} } },
    pages: { 'history/first': '## Start {#start}\n' },
    contents: [{ section: 'history', pages: ['first', 'second'].map((id) => ({ id, span: '1999/2001' })) }],
  };
  const why = both('Why.', '为何。');
  const text = both('A text.', '一段文字。');
  const first = (fields: object): Content => ({ ...good, lessons: { first: { ...fields } } });
  const long = both(`${'word '.repeat(50)}end.`, '短。');
  const bad: [Content, RegExp][] = [
    [
      { ...good, lessons: { other: {} } },
      /other\.yaml lesson "other": no chapter has this id; choose one of first, second/,
    ],
    [
      first({ before: [{ text, page: 'concepts/none' }] }),
      /page "concepts\/none": there is no content\/docs/,
    ],
    [first({ before: [{ text, lesson: 'second' }] }), /lessons "second": no such file in content\/lessons/],
    [
      first({
        reading: [
          { page: 'history/first', headings: ['end'], why },
          { page: 'history/first', why },
        ],
      }),
      /heading "end": not on history\/first; its headings are start/,
    ],
    [
      first({
        reading: [
          { tour: 'walk', why },
          { page: 'history/first', why },
        ],
      }),
      /tours "walk": no such file/,
    ],
    [
      first({ view: { from: '2000', to: '2001', subjects: ['zone'], look: text } }),
      /subjects "zone": no such file/,
    ],
    [
      first({ questions: ['q1', 'q2', 'q3', 'q4', 'q5', 'q9'] }),
      /quizzes "q9": no such file in content\/quizzes/,
    ],
    [first({ traps: ['c9'] }), /claims "c9": no such file/],
    [
      { ...good, lessons: { first: {}, second: { questions: ['q6', 'q7', 'q8', 'q9', 'q10', 'q11'] } } },
      /second\.yaml question "q6": asked in lesson "first" already/,
    ],
    [first({ statements: { wrong: 'c1', right: ['c2', 'c3', 'c3'] } }), /a claim stands here twice/],
    [
      { ...good, claims: { ...claims, c1: { verdict: 'imprecise' } } },
      /claim "c1": its verdict is "imprecise"; name one that is "wrong"/,
    ],
    [
      { ...good, claims: { ...claims, c2: { correction: long } } },
      /claim "c2": the first sentence of its correction has 254 characters \(en\), more than 200/,
    ],
  ];
  return bad.map(([content, told]) => ({ good, bad: content, told }));
}

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
  'published-ids': [
    {
      good: { events: { a: { merged: ['old'] } }, published: { pages: { events: ['a', 'old'] } } },
      bad: { events: { a: {} }, published: { pages: { events: ['a', 'old'] } } },
      told: /events\/old\.yaml published as events\/old\/ and gone; .* "merged"/,
    },
    {
      good: {
        pages: { data: '---\naliases: { old: now }\n---\n\n## Now {#now}' },
        published: { headings: { 'data/': ['old', 'now'] } },
      },
      bad: { pages: { data: '## Now {#now}' }, published: { headings: { 'data/': ['old', 'now'] } } },
      told: /data\.mdx the heading "old" was published and is gone; .*aliases: \{ old:/,
    },
    {
      good: { pages: { a: '---\naliases: { old: now }\n---\n\n## Now {#now}' } },
      bad: { pages: { a: '---\naliases: { old: none }\n---\n\n## Now {#now}' } },
      told: /a\.mdx alias "old": there is no heading "none"/,
    },
    {
      good: { pages: { a: '---\naliases: { old: now }\n---\n\n## Now {#now}' } },
      bad: { pages: { a: '---\naliases: { now: now }\n---\n\n## Now {#now}' } },
      told: /a\.mdx alias "now": still a heading/,
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
      good: { quizzes: { q: {} }, pages: { 'concepts/container': '<Check />' } },
      bad: { quizzes: { q: { page: '/concepts/pod/' } }, pages: { 'concepts/container': 'A page.' } },
      told: /q\.yaml page "\/concepts\/pod\/": no such page of prose/,
    },
    {
      good: { quizzes: { q: {} }, pages: { 'concepts/container': '<Check />' } },
      bad: { quizzes: { q: {} }, pages: { 'concepts/container': 'A page.' } },
      told: /container\.mdx questions of content\/quizzes are of this page; put <Check \/>/,
    },
    {
      good: { pages: { 'concepts/container': 'A page.' } },
      bad: { pages: { 'concepts/container': '<Check />' } },
      told: /container\.mdx <Check \/>: no question of content\/quizzes is of this page/,
    },
  ],
  'lesson-parts': lessonSamples(),
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
    {
      good: {
        events: {
          a: { title: { en: 'A', 'zh-CN': '甲' } },
          b: { title: { en: 'A', 'zh-CN': '甲' }, date: '2000-03-22' },
        },
      },
      bad: {
        events: {
          a: { title: { en: 'A', 'zh-CN': '甲' } },
          b: { title: { en: 'B', 'zh-CN': '甲' }, date: '2000-03-21' },
        },
      },
      told: /b\.yaml title "B": much like "A" \(a\)/,
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
  'unique-asks': [
    {
      good: { subjects: { a: asks('what is a'), b: asks('what is b', 'b') } },
      bad: { subjects: { a: asks('what is a'), b: asks('What is A?', 'b') } },
      told: /b\.yaml ask "What is A\?": "subjects\/a" answers it already/,
    },
    {
      // The record and the article of a subject have one page.
      good: { subjects: { a: asks('what is a') }, pages: { 'subjects/a': prose('how does a work') } },
      bad: { subjects: { a: asks('what is a') }, pages: { 'subjects/a': prose('what is a') } },
      told: /a\.mdx ask "what is a": stands here already/,
    },
    {
      // Each language has its own.
      good: { pages: { a: prose('what is a'), 'zh-cn/a': prose('a是什么') } },
      bad: { claims: { a: asks('what is a') }, pages: { 'concepts/b': prose('what is a') } },
      told: /b\.mdx ask "what is a": "claims\/a" answers it already/,
    },
  ],
  'simplified-chinese': [
    {
      good: { events: { a: { summary: { en: 'x', 'zh-CN': '《雲端運算》之后，昇腾芯片也能用。' } } } },
      bad: { events: { a: { summary: { en: 'x', 'zh-CN': '雲端运算。' } } } },
      told: /summary\.zh-CN: the traditional character "雲"; write "云"/,
    },
    {
      good: { pages: { 'zh-cn/a': '云。', a: '雲' } },
      bad: { pages: { 'zh-cn/a': '雲。' } },
      told: /zh-cn\/a\.mdx the traditional character "雲"/,
    },
    {
      good: { subjects: { a: { aliases: ['雲'] } }, words: { 'zh-CN': { a: '云' } } },
      bad: { words: { 'zh-CN': { a: '雲' } } },
      told: /zh-CN\.json a: the traditional character "雲"/,
    },
  ],
  'own-language': [
    {
      good: { events: { a: { summary: { en: 'It is called rongqi in Chinese.', 'zh-CN': '叫“容器”。' } } } },
      bad: { events: { a: { summary: { en: 'It is called 容器 in Chinese.', 'zh-CN': '叫“容器”。' } } } },
      told: /summary\.en: Chinese within the English/,
    },
    {
      good: { subjects: { a: { name: { en: 'LXC', 'zh-CN': 'LXC' } } } },
      bad: { eras: [{ summary: { en: 'First.', 'zh-CN': 'First.' } }] },
      told: /eras\.yaml 0\.summary\.zh-CN: no Chinese in it/,
    },
    {
      good: { pages: { a: prose('what is a'), 'zh-cn/a': prose('a是什么') } },
      bad: { pages: { 'zh-cn/a': prose('what is a') } },
      told: /zh-cn\/a\.mdx ask "what is a": no Chinese in it/,
    },
    {
      good: { events: { a: asks('what is a') } },
      bad: { events: { a: asks('a是什么') } },
      told: /a\.yaml ask "a是什么": Chinese in the place of English/,
    },
  ],
  'dates-so-far': [
    {
      good: { events: { a: { date: '2020/2026' } } },
      bad: { events: { a: { date: '9020' } } },
      told: /date "9020": lies in the future/,
    },
    {
      good: { events: { a: { date: '1961-11' } } },
      bad: { events: { a: { date: '1079' } } },
      told: /date "1079": lies before 1900/,
    },
    {
      good: { references: { manual: { issued: '2026-11-21', accessed: '2026-11-21' } } },
      bad: { references: { manual: { issued: '2026-11-22', accessed: '2026-11-21' } } },
      told: /accessed "2026-11-21": before it was issued/,
    },
    {
      good: { subjects: { a: { active: { from: '2000', to: '2020' } } } },
      bad: { subjects: { a: { active: { from: '2000', to: '9020' } } } },
      told: /active\.to "9020": lies in the future/,
    },
  ],
  'said-once': [
    {
      good: { events: { a: { subjects: ['jail', 'b'] } } },
      bad: { events: { a: { subjects: ['jail', 'jail'] } } },
      told: /subjects\.1: "jail" stands in this list already/,
    },
    {
      good: {
        events: {
          a: {
            references: [
              { id: 'manual', locator: '1' },
              { id: 'manual', locator: '2' },
            ],
          },
        },
      },
      bad: { events: { a: { references: [{ id: 'manual' }, { id: 'manual' }] } } },
      told: /references\.1: "manual" stands in this list already/,
    },
    {
      good: { tours: { a: {} } },
      bad: {
        tours: {
          a: { steps: ['a', 'b', 'a'].map((event) => ({ event, text: { en: 'x', 'zh-CN': '一' } })) },
        },
      },
      told: /steps\.2: "a" stands in this list already/,
    },
    {
      good: { references: { manual: { author: [{ family: 'A' }, { family: 'B' }] } } },
      bad: { references: { manual: { author: [{ family: 'A' }, { family: 'A' }] } } },
      told: /author\.1: .* stands in this list already/,
    },
  ],
  'listed-pages': [
    {
      good: { contents: [{}], pages: { 'concepts/container': 'A page.', 'concepts/words': 'Words.' } },
      bad: { pages: { 'concepts/container': 'A page.' } },
      told: /container\.mdx the page is not in content\/contents\.yaml; add it to a group/,
    },
    {
      good: { contents: [{}], pages: { 'concepts/container': 'A page.' } },
      bad: { contents: [{}] },
      told: /contents\.yaml page "container": there is no content\/docs\/concepts\/container\.mdx/,
    },
    {
      good: { contents: [{}], pages: { 'concepts/container': 'A page.' } },
      bad: { contents: [{}, { id: 'again' }], pages: { 'concepts/container': 'A page.' } },
      told: /page "container": listed twice; keep one/,
    },
    {
      good: {
        contents: [{ section: 'history', pages: [{ id: 'old', span: '1961/..' }] }],
        pages: { 'history/old': 'A page.' },
      },
      bad: {
        contents: [{ section: 'history', pages: [{ id: 'old' }] }],
        pages: { 'history/old': 'A page.' },
      },
      told: /chapter "old": no span; add e\.g\. span: "1961\/1992"/,
    },
    {
      good: {
        contents: [{ pages: [{ id: 'container', home: ['jail'] }] }],
        pages: { 'concepts/container': 'A page.' },
      },
      bad: {
        contents: [{ pages: [{ id: 'container', home: ['jails'] }] }],
        pages: { 'concepts/container': 'A page.' },
      },
      told: /subject "jails": no such file in content\/subjects; did you mean jail\?/,
    },
    {
      good: {
        contents: [{ pages: [{ id: 'container', home: ['jail'] }] }],
        pages: { 'concepts/container': 'A page.' },
      },
      bad: {
        contents: [{ pages: [{ id: 'container', home: ['jail', 'jail'] }] }],
        pages: { 'concepts/container': 'A page.' },
      },
      told: /subject "jail": explained at concepts\/container already; keep one/,
    },
  ],
  'era-ids': [
    {
      good: { eras: [{}, { id: 'second', from: '1970' }] },
      bad: { eras: [{}, { from: '1970' }] },
      told: /eras\.yaml id "first": another era has it/,
    },
    {
      good: { pages: { second: 'Text' } },
      bad: { pages: { first: 'Text' } },
      told: /id "first": a page has it/,
    },
    { good: {}, bad: { eras: [{ id: 'tours' }] }, told: /id "tours": the timeline has a part of that name/ },
  ],
  'same-words': [
    {
      good: { words: { en: { a: 'A', b_one: 'One', b: 'B {{n}}' }, 'zh-CN': { a: '甲', b: '乙{{n}}' } } },
      bad: { words: { en: { a: 'A' } } },
      told: /en\.json "a": not in content\/i18n\/zh-CN\.json/,
    },
    {
      good: { words: { en: { a: '{{b}} of {{c}}' }, 'zh-CN': { a: '{{c}}的{{b}}' } } },
      bad: { words: { en: { a: '{{b}} of {{c}}' }, 'zh-CN': { a: '{{d}}的{{b}}' } } },
      told: /zh-CN\.json "a": other slots than in English: \{\{b\}\}, \{\{d\}\} for \{\{b\}\}, \{\{c\}\}/,
    },
    {
      good: { words: { en: { a: 'A' }, 'zh-CN': { a: '甲' } } },
      bad: { words: { en: { a: '{{b}}' }, 'zh-CN': { a: '甲' } } },
      told: /other slots than in English: none for \{\{b\}\}/,
    },
    {
      good: { words: { en: { a: '{b}' }, 'zh-CN': { a: '甲' } } },
      bad: { words: { en: { a: '{{b}' }, 'zh-CN': { a: '甲' } } },
      told: /a slot that is not in order/,
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
    {
      good: { subjects: { a: lineage('part-of', 'b'), b: {} } },
      bad: { subjects: { a: lineage('part-of', 'b'), b: lineage('part-of', 'a') } },
      told: /a\.yaml lineage: cycle in part-of: a ← b ← a/,
    },
    {
      good: { subjects: { a: lineage('inspired-by', 'b'), b: lineage('inspired-by', 'a') } },
      bad: { subjects: { a: lineage('inspired-by', 'a') } },
      told: /a\.yaml lineage: "a" is inspired-by itself/,
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
      good: { pages: { a: '`# Code`' } },
      bad: { pages: { a: '# One {#one}\n' } },
      told: /a heading "#": the title is the only one/,
    },
    {
      good: { pages: { a: '## One {#one}\n', 'zh-cn/a': '## 一 {#one}\n' } },
      bad: { pages: { a: '## One {#one}\n### A {#a}', 'zh-cn/a': '## 一 {#one}\n## A {#a}' } },
      told: /heading 2 is "## a", there "### a"/,
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
  'page-code': [
    {
      good: { pages: { a: 'See [the licence](https://example.org/) and [above](#one).' } },
      bad: { pages: { a: 'See [this](javascript:alert(1)).' } },
      told: /a\.mdx link to "javascript:alert\(1\)": only https addresses/,
    },
    {
      good: { pages: { a: '<PageLink to="timeline/">See</PageLink>' } },
      bad: { pages: { a: 'See [this](/timeline/).' } },
      told: /it would miss the site's base; write <PageLink/,
    },
    {
      good: { pages: { a: '`{1 + 1}`' } },
      bad: { pages: { a: 'Text {1 + 1}' } },
      told: /\{1 \+ 1\}: a page has no code/,
    },
    {
      good: { pages: { a: "import { Cite } from '#prose';" } },
      bad: { pages: { a: "import { Cite } from '#prose';\nexport const a = 1;" } },
      told: /export: a page has no code/,
    },
    {
      good: { pages: { a: '`![x](y)`' } },
      bad: { pages: { a: '![x](https://x.example/y)' } },
      told: /an image/,
    },
  ],
  'page-components': [
    ...(
      [
        [
          '<Cite id="manual" locator="p. 3" />',
          '<Cite locator="p. 3" />',
          /<Cite>: id is missing; write <Cite id="…"/,
        ],
        [
          '<EventDate id="a" precision="month" />',
          '<EventDate id="a" precision="week" />',
          /precision="week": write one of year, month, day/,
        ],
        [
          '<Subject id="jail">a *jail*</Subject>',
          '<Subject id={"jail"} />',
          /<Subject>: id is a text; write id="…"/,
        ],
        ['<Subject id="jail" />', '<Subject id="jail" name="x" />', /<Subject>: it has no name; it has id/],
        ['<Subject id="jail" />', '<Subject id="jail" {...x} />', /<Subject>: it has no \{…\}/],
        ['<Subject id="jail" />', '<Subject id="jail" id="jail" />', /id is written twice/],
        ['<Subject id="jail" />', '<Subject id="" />', /id is empty/],
        ['<Subject id="jail" />', '<Subject id />', /id is a text/],
        [
          '<PageLink to="timeline/?from=1979#top">x</PageLink>',
          '<PageLink to="/timeline/">x</PageLink>',
          /a path on this site, without a slash/,
        ],
        ['<PageLink to="a/">x</PageLink>', '<PageLink to="javascript:x">x</PageLink>', /a path on this site/],
        ['<PageLink to="a/">x</PageLink>', '<PageLink to="a/" />', /nothing stands in it/],
        ['<EventDate id="a" />', '<EventDate id="a">x</EventDate>', /no text stands in it/],
        ['<p lang="zh-CN">文</p>', '<p onclick="x">text</p>', /<p>: onclick may not stand here/],
        ['Text', '<script>alert(1)</script>', /<script>: no HTML in prose/],
        ['Text', '<iframe src="https://x.example"></iframe>', /<iframe>: no HTML/],
        ['Text', 'a <>b</> c', /<>: no HTML/],
        ['Text', '<Quote id="a" />', /<Quote>: no such component; there are Chart, Check, Cite, /],
        ['`<Quote id="a" />`', '<constructor />', /<constructor>: no HTML/],
      ] as const
    ).map(([good, bad, told]) => ({
      good: { pages: { a: `${imports}${good}` } },
      bad: { pages: { a: `${imports}${bad}` } },
      told,
    })),
    ...(
      [
        [
          drawing("columns: ['a', 'b', 'c', 'd', 'e']"),
          drawing("columns: ['a', 'b']"),
          /columns is a list of 5 texts/,
        ],
        [
          drawing("columns: ['a', 'b', 'c', 'd', 'e']"),
          drawing("columns: ['a', 'b', 'c', 'd', e]"),
          /columns is a list of 5 texts/,
        ],
        [drawing(five), drawing(`${five}, more: 'x'`), /the figure has no more/],
        [drawing(five), drawing(five).replace("users: 'x', ", ''), /labels has no users; add users: '…'/],
        [drawing(five), drawing(five).replace("users: 'x'", 'users: alert(1)'), /users is a text/],
        [drawing(five), drawing(five).replace("users: 'x'", 'users: `x`'), /holds more than names and texts/],
        [drawing(five), drawing(five).replace(/<\/?Figure[^>]*>/g, ''), /a drawing stands in <Figure/],
        [drawing(five), drawing(five).replace('title="t" ', ''), /title is missing/],
        [drawing(five), drawing(five).replace('../../src', '../src'), /write it as import/],
        [
          drawing(five),
          drawing(five).replace('{ Figure }', '{ Figure, Cite }'),
          /"Cite" is not used on this page/,
        ],
        [
          drawing(five),
          drawing(five).replace("import { Figure } from '#prose';", ''),
          /<Figure>: not imported/,
        ],
        [
          drawing(five),
          drawing(five).replace("{ Figure } from '#prose'", "{ Figure } from '#home'"),
          /write it as import/,
        ],
        [
          drawing(five),
          `import fs from 'node:fs';\n${drawing(five)}`,
          /import fs from 'node:fs';: write it as import/,
        ],
      ] as const
    ).map(([good, bad, told]) => ({ good: { pages: { a: good } }, bad: { pages: { a: bad } }, told })),
  ],
  'known-words': [
    {
      good: { glossary: [mount], pages: { p: '<Word id="mount" /> ' } },
      bad: { glossary: [mount], pages: { p: '<Word id="mounts">mounted</Word>' } },
      told: /p\.mdx word "mounts": not in content\/words\.yaml; did you mean mount\?/,
    },
    {
      good: { glossary: [mount], pages: { p: 'It is <Word id="mount">Mounted</Word>.' } },
      bad: { glossary: [mount], pages: { p: 'It is <Word id="mount">hung</Word>.' } },
      told: /p\.mdx word "mount": "\w+" is none of its forms, mount, mounted;/,
    },
    {
      good: { glossary: [mount], pages: { 'zh-cn/p': '<Word id="mount">挂载</Word>' } },
      bad: { glossary: [mount], pages: { 'zh-cn/p': '<Word id="mount">mounted</Word>' } },
      told: /"mounted" is none of its forms, 挂载;/,
    },
    {
      good: { glossary: [mount], pages: { p: '<Word id="mount" />', q: '<Word id="mount" />' } },
      bad: { glossary: [mount], pages: { p: '<Word id="mount" />\n<Word id="mount" />' } },
      told: /p\.mdx word "mount": explained above; keep the first/,
    },
    {
      good: { glossary: seven, pages: { p: wordy(6) } },
      bad: { glossary: seven, pages: { p: wordy(7) } },
      told: /p\.mdx 7 background words; keep the 6/,
    },
    {
      good: { glossary: [mount], pages: { p: '<Word id="mount" />', 'zh-cn/p': '<Word id="mount" />' } },
      bad: { glossary: [mount], pages: { p: '<Word id="mount" />', 'zh-cn/p': '挂载' } },
      told: /docs\/p\.mdx word "mount": not explained in content\/docs\/zh-cn\/p\.mdx/,
    },
  ],
  'word-forms': [
    {
      good: { glossary: [mount], subjects: { a: {} } },
      bad: { glossary: [mount], subjects: { a: { searchNames: ['Mounted'] } } },
      told: /words\.yaml word "mount": "mounted" is a name of subject "a"/,
    },
    {
      good: { glossary: [mount], subjects: { a: { name: both('挂载', 'a') } } },
      bad: { glossary: [mount], subjects: { a: { name: both('a', '挂载') } } },
      told: /words\.yaml word "mount": "挂载" is a name of subject "a"/,
    },
    {
      good: { glossary: [mount, { id: 'hang', term: both('hang', '挂') }] },
      bad: { glossary: [mount, { id: 'hang', term: both('mounted', '挂') }] },
      told: /words\.yaml word "hang": "mounted" is a form of "mount" already/,
    },
  ],
  'typed-by-hand': [
    {
      good: {
        events: { a: {}, b: { date: '2001-01-01' } },
        pages: { p: 'On 1 January 2001 <Event id="a" />.' },
      },
      bad: { events: { a: {} }, pages: { p: 'On 14 March 2000 <Event id="a" />.' } },
      told: /p\.mdx "14 March 2000": the record holds it; write <EventDate id="a" \/>/,
    },
    {
      good: { events: { a: {} }, pages: { 'zh-cn/p': '<EventDate id="a" />' } },
      bad: { events: { a: {} }, pages: { 'zh-cn/p': '2000年3月14日，<Event id="a" />' } },
      told: /"2000年3月14日": the record holds it/,
    },
    {
      good: { pages: { p: '[x](https://x.example/)' } },
      bad: { references: { manual: { URL: 'https://x.example/' } }, pages: { p: '[x](https://x.example/)' } },
      told: /a source of the record; write <Cite id="manual" \/>/,
    },
  ],
  'page-headings': [
    {
      good: { pages: { a: '## One {#one}\n### Two {#two}\n## Three {#three}\n' } },
      bad: { pages: { a: '## One {#one}\n#### Two {#two}\n' } },
      told: /a heading "####": a level is left out; write "###"/,
    },
    {
      good: { pages: { a: '## One {#note}\n' } },
      bad: { pages: { a: '## One {#note-1}\n' } },
      told: /heading id "note-1": the page makes it itself/,
    },
    {
      good: { pages: { 'history/a': '## One {#events}\n' } },
      bad: { pages: { 'subjects/jail': '## One {#events}\n' } },
      told: /heading id "events": the page makes it itself/,
    },
  ],
  'page-marks': [
    {
      good: { pages: { 'zh-cn/a': '**注意**：正文' } },
      bad: { pages: { 'zh-cn/a': '**注意：**正文' } },
      told: /a\.mdx "\*\*注意：\*\*正文": readers would see the mark "\*\*"; close it/,
    },
    {
      good: { pages: { 'zh-cn/a': '（**注意**）' } },
      bad: { pages: { 'zh-cn/a': '正文\n\n**注意。**\n' } },
      told: /\*\*注意。\*\*: put the punctuation outside/,
    },
    {
      good: { pages: { a: '**"Jail."** Text with `code`.' } },
      bad: { pages: { a: 'Text with `code.' } },
      told: /readers would see the mark "`"; close the code/,
    },
    {
      good: { pages: { a: 'Text with [a link](https://example.org).' } },
      bad: { pages: { a: 'Text with [a link](https://example.org.' } },
      told: /readers would see the mark "\]\("; mend the link/,
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
      good: { eras: [{ name: { en: 'x', 'zh-CN': '先有，后有' } }] },
      bad: { eras: [{ name: { en: 'x', 'zh-CN': '先有,后有' } }] },
      told: /eras\.yaml 0\.name\.zh-CN: half-width punctuation/,
    },
    {
      good: { pages: { 'zh-cn/a': '用`a, b`写成，见[这里](https://example.org/?a,b)。' } },
      bad: { pages: { 'zh-cn/a': '容器 Docker' } },
      told: /zh-cn\/a\.mdx a space between Chinese and Latin/,
    },
  ],
};

function derivedFrom(to: string) {
  return lineage('derived-from', to);
}

function lineage(type: string, to: string) {
  return { lineage: [{ type, to, references: [{ id: 'manual' }] }] };
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

test.each<[rule: string, content: Content, place: string]>([
  ['era-ids', { eras: [{}, { id: 'tours', from: '1970' }] }, 'content/eras.yaml:7'],
  ['page-marks', { pages: { a: 'Text.\n\nA line,\nand one ~~more.\n' } }, 'content/docs/a.mdx:4'],
  ['page-marks', { pages: { 'zh-cn/a': '正文\n\n**注意。**\n' } }, 'content/docs/zh-cn/a.mdx:3'],
])('rule %s tells the line: %#', (id, content, place) => {
  const rule = RULES.find((one) => one.id === id);
  const found = rule?.check(historyOf(content)) ?? [];
  expect(found.map(({ file, line }) => `${file}:${line}`)).toEqual([place]);
});

test.each([
  ['today and tomorrow, since it is a day later in Asia', '2026-03-15', 0],
  ['the day after', '2026-03-16', 1],
])('of dates that lie ahead are sound: %s', (_, date, faults) => {
  const rule = datesSoFar(() => Date.parse('2026-03-14T12:00:00Z'));
  const content = { events: { a: { date } }, changes: [{ date: '2026-01-01' }] };
  expect(rule.check(historyOf(content))).toHaveLength(faults);
});
