import { expect, test } from 'vitest';
import { found } from '../support/findings.ts';
import type { Content } from '../support/history-of.ts';

const text = { en: 'A text.', 'zh-CN': '一段文字。' };
const why = text;
const named = (...ids: string[]) => Object.fromEntries(ids.map((id) => [id, {}]));
const sound: Content = {
  claims: named('c1', 'c2', 'c3', 'c4'),
  quizzes: named('q1', 'q2', 'q3', 'q4', 'q5', 'q6'),
  pages: { 'history/first': '## Start {#start}\n\n## End {#end}\n' },
  contents: [
    { pages: [{ id: 'container' }] },
    { id: 'story', section: 'history', pages: ['first', 'second'].map((id) => ({ id, span: '1999/2001' })) },
  ],
};

type Fields = { [field: string]: unknown };

/** What is found in a lesson of the first chapter, without its lines. */
function told(fields: Fields, content: Content = {}): string[] {
  return found('lesson-parts', { ...sound, lessons: { first: fields }, ...content }).map((line) =>
    line.replace(/^(\S+?):\d+ /, '$1 '),
  );
}

test('a lesson with all that it names is sound', () => expect(told({})).toEqual([]));

test('a lesson goes with a chapter, which is no other page', () => {
  expect(found('lesson-parts', { ...sound, lessons: { container: {} } })).toEqual([
    'lessons/container.yaml:1 lesson "container": no chapter has this id; choose one of first, second',
  ]);
});

test('each page that it names is there in English, with its headings', () => {
  const before = [{ text, page: 'concepts/none' }, { text }, { text, page: 'history/first' }];
  const reading = [
    { page: 'history/first', headings: ['end', 'middle', 'start', 'top'], why },
    { page: 'history/gone', why },
    { page: 'history/chinese', why },
  ];
  const pages = { ...sound.pages, 'zh-cn/history/chinese': '## 甲 {#start}' };
  const none = (page: string) => `lessons/first.yaml page "${page}": there is no content/docs/${page}.mdx`;
  expect(told({ before, reading }, { pages })).toEqual([
    none('concepts/none'),
    ...['middle', 'top'].map(
      (id) => `lessons/first.yaml heading "${id}": not on history/first; its headings are start, end`,
    ),
    none('history/gone'),
    none('history/chinese'),
  ]);
});

test('of a page that cannot be read no heading is missed', () => {
  expect(told({}, { pages: { 'history/first': '<Cite' } })).toEqual([]);
});

test('each record that it names is there, and is named at its place', () => {
  const fields = {
    before: [{ text }, { text, lesson: 'second' }],
    reading: [
      { tour: 'walk', why },
      { page: 'history/first', why },
    ],
    view: { from: '2000', to: '2001', subjects: ['jail', 'zone'], look: text },
    questions: ['q1', 'q2', 'q3', 'q4', 'q5', 'q7'],
    statements: { wrong: 'c8', right: ['c2', 'c3', 'c9'] },
    traps: ['c1', 'c7'],
  };
  const missing = (kind: string, id: string) => `${kind} "${id}": no such file in content/${kind}`;
  const findings = found('lesson-parts', { ...sound, lessons: { first: fields } });
  expect(findings.map((line) => line.replace(/^\S+ /, ''))).toEqual([
    missing('lessons', 'second'),
    missing('tours', 'walk'),
    missing('subjects', 'zone'),
    missing('quizzes', 'q7'),
    missing('claims', 'c8'),
    missing('claims', 'c9'),
    missing('claims', 'c7'),
  ]);
  const lines = findings.map((line) => Number(/:(\d+) /.exec(line)?.[1]));
  expect(lines).toEqual([...lines].sort((a, b) => a - b));
  expect(new Set(lines).size).toBe(lines.length);
});

test('no question is asked in two lessons; the first has it', () => {
  const questions = ['q6', 'q5', 'q1', 'q7', 'q8', 'q9'];
  const lessons = { first: {}, second: { questions } };
  const quizzes = { ...sound.quizzes, ...named('q7', 'q8', 'q9') };
  expect(told({}, { lessons, quizzes })).toEqual(
    ['q6', 'q5', 'q1'].map((id) => `lessons/second.yaml question "${id}": asked in lesson "first" already`),
  );
});

test('of four different statements the one that is called wrong is wrong', () => {
  const twice = 'lessons/first.yaml a claim stands here twice; name four different ones';
  expect(told({ statements: { wrong: 'c1', right: ['c2', 'c1', 'c3'] } })).toEqual([twice]);
  expect(told({ statements: { wrong: 'c1', right: ['c2', 'c2', 'c3'] } })).toEqual([twice]);
  expect(
    told({}, { claims: { ...sound.claims, c1: { verdict: 'outdated' }, c2: { verdict: 'right' } } }),
  ).toEqual(['lessons/first.yaml claim "c1": its verdict is "outdated"; name one that is "wrong"']);
});

test('the first sentence of a right one is no longer than can be read at a glance', () => {
  const correction = (english: number, chinese: number) => ({
    correction: { en: `${'x'.repeat(english - 1)}. More.`, 'zh-CN': `${'字'.repeat(chinese - 1)}。还有。` },
  });
  const claims = (of: Fields) => ({ claims: { ...sound.claims, c3: of } });
  expect(told({}, claims(correction(200, 120)))).toEqual([]);
  expect(told({}, claims(correction(201, 121)))).toEqual([
    'lessons/first.yaml claim "c3": the first sentence of its correction has 201 characters (en), more than 200; name another',
    'lessons/first.yaml claim "c3": the first sentence of its correction has 121 characters (zh-CN), more than 120; name another',
  ]);
  // The wrong one is shown as it is stated.
  expect(told({}, { claims: { ...sound.claims, c1: correction(201, 121) } })).toEqual([]);
});
