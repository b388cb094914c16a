import { describe, expect, test } from 'vitest';
import { firstSentence } from '../../src/domain/first-sentence.ts';
import { orderQuestions } from '../../src/domain/lesson-order.ts';
import { lessonQuestions } from '../../src/domain/lesson-questions.ts';
import { statementQuestion } from '../../src/domain/lesson-statements.ts';
import { lessonAsking, lessonsInOrder } from '../../src/domain/lessons.ts';
import { shortHash } from '../../src/domain/short-hash.ts';
import type { Lesson } from '../../src/schemas/lesson.ts';
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

  test.each([
    ['ninety days apart', ['2000-01-01', '2000-03-31', '2002-01-01', '2003-01-01'], true],
    ['a day less apart', ['2000-01-01', '2000-03-30', '2002-01-01', '2003-01-01'], false],
    ['known to the month', ['2000-01-01', '2001-01', '2002-01-01', '2003-01-01'], true],
    ['a month long', ['2000-01-01', '2001-01-01/2001-01-31', '2002-01-01', '2003-01-01'], true],
    ['a day longer', ['2000-01-01', '2001-01-01/2001-02-01', '2002-01-01', '2003-01-01'], false],
    ['too close to the end of a month', ['2000-01-01', '2001-01', '2001-04-15', '2003-01-01'], false],
  ])('are there or not where they are %s', (_, dates, isThere) => {
    expect(orderOf(dated(...dates)) !== undefined).toBe(isThere);
  });

  test('are the first of several that lie equally far apart', () => {
    // A hundred days from each to the next.
    const question = orderOf(dated('2001-01-01', '2001-04-11', '2001-07-20', '2001-10-28', '2002-02-05'));
    expect(question?.right.map(({ id }) => id)).toEqual(['e0', 'e1', 'e2', 'e3']);
  });

  test('are the most important ones that are far enough apart', () => {
    const levels = (...given: number[]) =>
      orderOf(
        Object.fromEntries(given.map((level, year) => [`e${year}`, { date: `200${year}-01-01`, level }])),
      )?.right.map(({ id }) => id);
    expect(levels(1, 3, 1, 2, 1, 1, 2, 3)).toEqual(['e0', 'e2', 'e4', 'e5']);
    expect(levels(3, 2, 1, 1, 3, 2)).toEqual(['e1', 'e2', 'e3', 'e5']);
    expect(levels(3, 2, 1, 1)).toEqual(['e0', 'e1', 'e2', 'e3']);
  });

  test('are named as events, or by their dates alone, in the English chapter', () => {
    const events = dated('2000-01-01', '2001-01-01', '2002-01-01', '2003-01-01');
    const asked = (page: string, path = 'history/first') => {
      const pages = { 'history/second': '', [path]: page };
      return orderQuestions(historyOf({ events, lessons: { first: {} }, pages, contents: CHAPTERS })).has(
        'first',
      );
    };
    const three = ['e0', 'e1', 'e2'].map((id) => `<Event id="${id}" />`).join(' ');
    expect(asked(`${three} <EventDate id="e3" />`)).toBe(true);
    expect(asked(`${three} <Subject id="e3" />`)).toBe(false);
    expect(asked(`${three} <EventDateless id="e3" />`)).toBe(false);
    expect(asked(`${three} <Event id="e3" />`, 'zh-cn/history/first')).toBe(false);
    expect(asked(`${three} <Event id="e3" />`, 'concepts/first')).toBe(false);
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
    const turned = ids.map((id, index) => [id, { date: `200${9 - index}-01-01` }]);
    expect(orderOf(Object.fromEntries(turned))?.shown.map(({ id }) => id)).toEqual(ids);
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

  test('has the whole correction as its reason, and no reason after a right one that has one sentence', () => {
    const short = { ...claims, c2: { correction: { en: 'It was so.', 'zh-CN': '当时如此。' } } };
    const options =
      lesson &&
      statementQuestion(historyOf({ claims: short, contents: CHAPTERS }), lesson, MADE_WORDS)?.options;
    expect(options?.find(({ id }) => id === 'c1')?.why).toEqual({
      en: `${MADE_WORDS.statementWrong.en} It was so. But later not.`,
      'zh-CN': `${MADE_WORDS.statementWrong['zh-CN']}当时如此。后来不然。`,
    });
    expect(options?.find(({ id }) => id === 'c2')).toMatchObject({
      text: { en: 'It was so.', 'zh-CN': '当时如此。' },
      why: { en: 'This statement is right.', 'zh-CN': '这句话是对的。' },
    });
  });

  test('stands where the ids of the claims put it, whatever their order', () => {
    expect(question?.options.map(({ id }) => id)).toEqual(
      ['c1', 'c2', 'c3', 'c4'].sort((a, b) => (shortHash(a) < shortHash(b) ? -1 : 1)),
    );
    expect(question).toMatchObject({ type: 'single', isPlain: true, stem: MADE_WORDS.statements });
    expect(question?.id).toBe(`wrong-${shortHash('c1,c2,c3,c4')}`);
    const turned = lesson && { ...lesson, statements: { wrong: 'c1', right: ['c4', 'c3', 'c2'] } };
    expect(turned && statementQuestion(history, turned, MADE_WORDS)).toEqual(question);
  });

  test('is asked last, after the questions of the record that there are, in the order of the lesson', () => {
    const asked = (content: Content) => {
      const all = historyOf({
        quizzes: { q2: {}, q1: {} },
        lessons: { first: {} },
        contents: CHAPTERS,
        ...content,
      });
      const { chosen, order } = lessonQuestions(all, lessonsInOrder(all)[0] as Lesson, MADE_WORDS);
      return [...chosen.map(({ id }) => id), order?.id];
    };
    expect(asked({ claims })).toEqual(['q1', 'q2', question?.id, undefined]);
    expect(asked({})).toEqual(['q1', 'q2', undefined]);
  });

  test('is not asked where a claim is missing', () => {
    const less = historyOf({ claims: { c1: {} }, lessons: { first: {} }, contents: CHAPTERS });
    expect(lesson && statementQuestion(less, lesson, MADE_WORDS)).toBeUndefined();
    const { c1: _, ...right } = claims;
    const none = historyOf({ claims: right, lessons: { first: {} }, contents: CHAPTERS });
    expect(lesson && statementQuestion(none, lesson, MADE_WORDS)).toBeUndefined();
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
