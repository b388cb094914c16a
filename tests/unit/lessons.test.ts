import { describe, expect, test } from 'vitest';
import { firstSentence } from '../../src/domain/first-sentence.ts';
import { orderQuestions } from '../../src/domain/lesson-order.ts';
import { lessonQuestions } from '../../src/domain/lesson-questions.ts';
import { readingOf } from '../../src/domain/lesson-reading.ts';
import { statementQuestion } from '../../src/domain/lesson-statements.ts';
import { lessonAsking, lessonsInOrder } from '../../src/domain/lessons.ts';
import { shortHash } from '../../src/domain/short-hash.ts';
import { MADE_WORDS } from '../../src/site/course-words.ts';
import { currentHistory } from '../../src/site/current-history.ts';
import { parseDate } from '../../src/terms/dates.ts';
import { LANGUAGES } from '../../src/terms/languages.ts';
import { type Content, historyOf } from '../support/history-of.ts';

const CHAPTERS = [
  { id: 'chapters', section: 'history', pages: ['first', 'second'].map((id) => ({ id, span: '1999/2001' })) },
];
const named = (...ids: string[]) => ({
  'history/first': ids.map((id) => `<Event id="${id}" />`).join('\n\n'),
});
const orderOf = (events: Content['events'], ids = Object.keys(events ?? {})) =>
  orderQuestions(historyOf({ events, lessons: { first: {} }, pages: named(...ids), contents: CHAPTERS })).get(
    'first',
  );
const dated = (...dates: string[]) => Object.fromEntries(dates.map((date, index) => [`e${index}`, { date }]));

test('lessons stand in the order of their chapters, and know what they ask', () => {
  const history = historyOf({
    lessons: { second: { questions: ['a', 'b', 'c', 'd', 'e', 'f'] }, first: {} },
    contents: CHAPTERS,
  });
  expect(lessonsInOrder(history).map(({ id }) => id)).toEqual(['first', 'second']);
  expect(lessonAsking(history).get('c')).toBe('second');
});

describe('events to be put in order', () => {
  test('are four of the chapter that lie farthest apart', () => {
    const question = orderOf(dated('2000-01-01', '2000-02-01', '2001-01-01', '2002-01-01', '2003-01-01'));
    expect(question?.right.map(({ id }) => id)).toEqual(['e0', 'e2', 'e3', 'e4']);
  });

  test.each([
    ['too close to each other', dated('2000-01-01', '2001-01-01', '2001-03-01', '2003-01-01')],
    ['known to the year alone', dated('2000-01-01', '2001', '2002-01-01', '2003-01-01')],
    [
      'one of them doubtful',
      {
        ...dated('2000-01-01', '2001-01-01', '2002-01-01'),
        e3: { date: '2003-01-01', certainty: 'disputed', note: { en: 'A.', 'zh-CN': '一。' } },
      },
    ],
    [
      'one of them with its year in the title',
      {
        ...dated('2000-01-01', '2001-01-01', '2002-01-01'),
        e3: { date: '2003-01-01', title: { en: 'Of 2003', 'zh-CN': '那一年' } },
      },
    ],
  ])('are none where they are %s', (_, events) => {
    expect(orderOf(events)).toBeUndefined();
  });

  test('are none that the chapter does not name', () => {
    expect(
      orderOf(dated('2000-01-01', '2001-01-01', '2002-01-01', '2003-01-01'), ['e0', 'e1', 'e2']),
    ).toBeUndefined();
  });

  test('keep their id when a date changes, and get another when an event does', () => {
    const dates = ['2000-01-01', '2001-01-01', '2002-01-01', '2003-01-01'];
    const id = orderOf(dated(...dates))?.id;
    expect(id).toMatch(/^order-[a-z0-9]{7}$/);
    expect(orderOf(dated(...dates.with(1, '2001-06-01')))?.id).toBe(id);
    expect(orderOf({ ...dated(...dates.slice(0, 3)), other: { date: '2003-01-01' } })?.id).not.toBe(id);
  });

  test('are not shown in their order, even where their ids would have them so', () => {
    const ids = ['a', 'b', 'c', 'd'].sort((a, b) => (shortHash(a) < shortHash(b) ? -1 : 1));
    const events = Object.fromEntries(ids.map((id, index) => [id, { date: `200${index}-01-01` }]));
    const question = orderOf(events);
    expect(question?.right.map(({ id }) => id)).toEqual(ids);
    expect(question?.shown.map(({ id }) => id)).toEqual([...ids.slice(1), ids[0]]);
  });
});

describe('the wrong statement among right ones', () => {
  const correction = { en: 'It was so. But later not.', 'zh-CN': '当时如此。后来不然。' };
  const claims = Object.fromEntries(
    ['c1', 'c2', 'c3', 'c4'].map((id) => [
      id,
      { correction, stated: { en: `Not ${id}.`, 'zh-CN': `不是${id}。` } },
    ]),
  );
  const history = historyOf({ claims, lessons: { first: {} }, contents: CHAPTERS });
  const [lesson] = lessonsInOrder(history);
  const question = lesson && statementQuestion(history, lesson, MADE_WORDS);

  test('is the answer; the others are the first sentences of corrections, with what follows as the reason', () => {
    expect(question?.options.filter(({ right }) => right).map(({ text }) => text.en)).toEqual(['Not c1.']);
    const [right] = question?.options.filter((option) => !option.right) ?? [];
    expect(right?.text).toEqual({ en: 'It was so.', 'zh-CN': '当时如此。' });
    expect(right?.why).toEqual({
      en: 'This statement is right. But later not.',
      'zh-CN': '这句话是对的。后来不然。',
    });
    expect(question?.references).toEqual([{ id: 'manual' }]);
  });

  test('is not asked where a claim is missing', () => {
    const less = historyOf({ claims: { c1: {} }, lessons: { first: {} }, contents: CHAPTERS });
    expect(lesson && statementQuestion(less, lesson, MADE_WORDS)).toBeUndefined();
  });
});

test.each([
  ['Docker, Inc. was sold. Then it went on.', 'en', 'Docker, Inc. was sold.'],
  ['Docker 1.0 came out. It sold.', 'en', 'Docker 1.0 came out.'],
  ['He called it “new.” It was not.', 'en', 'He called it “new.”'],
  ['No end', 'en', 'No end'],
  ['第一句。第二句。', 'zh-CN', '第一句。'],
  ['“什么？”他问。', 'zh-CN', '“什么？”'],
] as const)('the first sentence of %j', (text, language, sentence) => {
  expect(firstSentence(text, language)).toBe(sentence);
});

// The vectors that the authors of FNV publish.
test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('the hash of %j is that of FNV-1a', (text, hash) => {
  expect(shortHash(text)).toBe(hash.toString(36).padStart(7, '0'));
});

test('what is read has the minutes of its sections alone, and what is missing is left out', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
  const page = `---\ntitle: First\n---\n\n${words(400)}\n\n## Start {#start}\n\n${words(600)}\n\n### Below {#below}\n\n${words(200)}\n\n## End {#end}\n\n${words(1000)}`;
  const why = { en: 'Why.', 'zh-CN': '为何。' };
  const reading = [
    { page: 'history/first', why },
    { page: 'history/first', headings: ['start'], why },
    { tour: 'none', why },
  ];
  const history = historyOf({
    pages: { 'history/first': page },
    lessons: { first: { reading } },
    contents: CHAPTERS,
  });
  const [lesson] = lessonsInOrder(history);
  const read = lesson ? readingOf(history, lesson, 'en') : [];
  expect(read.map(({ path, title, minutes, headings }) => ({ path, title, minutes, headings }))).toEqual([
    { path: 'history/first/', title: 'First', minutes: 11, headings: [] },
    { path: 'history/first/', title: 'First', minutes: 4, headings: [{ id: 'start', text: 'Start' }] },
  ]);
});

describe('the lessons that there are', () => {
  const history = currentHistory();
  const lessons = lessonsInOrder(history);

  test('are one for each chapter, each with both questions that are made from the record', () => {
    expect(lessons).toHaveLength(10);
    for (const lesson of lessons) {
      const { chosen, order } = lessonQuestions(history, lesson, MADE_WORDS);
      expect(order, lesson.id).toBeDefined();
      expect(
        chosen.filter(({ isPlain }) => isPlain),
        lesson.id,
      ).toHaveLength(1);
      expect(chosen.length, lesson.id).toBe(lesson.questions.length + 1);
    }
  });

  test('ask for no order that could be another, and show no two answers alike', () => {
    for (const lesson of lessons) {
      const { chosen, order } = lessonQuestions(history, lesson, MADE_WORDS);
      const ends = order?.right.map(({ date }) => parseDate(date)) ?? [];
      for (const [index, { earliest }] of ends.slice(1).entries())
        expect(Date.parse(earliest) - Date.parse(ends[index]?.latest ?? ''), lesson.id).toBeGreaterThan(
          90 * 24 * 3600 * 1000 - 1,
        );
      for (const language of LANGUAGES)
        for (const { id, options } of chosen)
          expect(new Set(options.map(({ text }) => text[language])).size, id).toBe(options.length);
    }
  });
});
