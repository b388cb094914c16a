import { describe, expect, test } from 'vitest';
import { proseAt, readingOf } from '../../src/domain/lesson-reading.ts';
import { lessonsInOrder } from '../../src/domain/lessons.ts';
import type { Language } from '../../src/terms/languages.ts';
import { type Content, historyOf } from '../support/history-of.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
const why = { en: 'Why.', 'zh-CN': '为何。' };
const contents = [{ id: 'chapters', section: 'history', pages: [{ id: 'first', span: '1999/2001' }] }];

/** What is read for a lesson of a small content; a tour that is missing is left out. */
function read(content: Content, reading: readonly object[], language: Language = 'en') {
  const history = historyOf({
    contents,
    lessons: { first: { reading: [...reading, { tour: 'none', why }] } },
    ...content,
  });
  return lessonsInOrder(history).flatMap((lesson) => readingOf(history, lesson, language));
}

describe('what is read for a lesson', () => {
  const page = [
    `---\ntitle: First\n---\n\n${words(200)}`,
    `## Start {#start}\n\n${words(399)}`,
    `## Next {#next}\n\n${words(599)}`,
    `### Below {#below}\n\n${words(799)}`,
    `## End {#end}\n\n${words(999)}`,
  ].join('\n\n');
  const pages = { 'history/first': page, 'zh-cn/history/first': '## 起 {#start}\n\n字' };
  const minutes = (...headings: string[]) =>
    read({ pages }, [{ page: 'history/first', headings, why }])[0]?.minutes;

  test('takes the minutes of its sections together, each with those below it, up to the next', () => {
    expect(minutes('start')).toBe(2);
    expect(minutes('next')).toBe(7);
    expect(minutes('below')).toBe(4);
    expect(minutes('end')).toBe(5);
    expect(minutes('start', 'end')).toBe(7);
    expect(minutes('start', 'gone')).toBe(2);
  });

  test('is a whole page where no section is named', () => {
    expect(read({ pages }, [{ page: 'history/first', why }])).toEqual([
      { path: 'history/first/', title: 'First', headings: [], minutes: 15, why: 'Why.' },
    ]);
    expect(read({ pages }, [{ page: 'history/gone', why }])).toEqual([]);
  });

  test('is a section of the page in the language, with the reason in it', () => {
    const [first] = read({ pages }, [{ page: 'history/first', headings: ['gone', 'start'], why }], 'zh-CN');
    expect(first).toEqual({
      ...{ path: 'history/first/', title: 'history/first', minutes: 1, why: '为何。' },
      headings: [{ id: 'start', text: '起' }],
    });
  });

  test('is also a tour', () => {
    const text = { en: 'a '.repeat(140).trim(), 'zh-CN': '字。' };
    const tours = {
      short: {},
      walk: {
        title: { en: 'Walk', 'zh-CN': '漫步' },
        steps: ['a', 'b', 'c'].map((event) => ({ event, text })),
      },
    };
    const events = { a: {}, b: {}, c: {} };
    expect(
      read({ tours, events }, [
        { tour: 'walk', why },
        { tour: 'gone', why },
      ]),
    ).toEqual([{ path: 'tours/walk/', title: 'Walk', headings: [], minutes: 2, why: 'Why.' }]);
    expect(read({ tours, events }, [{ tour: 'walk', why }], 'zh-CN')[0]?.title).toBe('漫步');
  });

  test('is found at its path in its language', () => {
    const history = historyOf({ pages });
    expect(proseAt(history, 'history/first', 'en')?.file).toBe('content/docs/history/first.mdx');
    expect(proseAt(history, 'history/first', 'zh-CN')?.file).toBe('content/docs/zh-cn/history/first.mdx');
    expect(proseAt(history, 'history/second', 'en')).toBeUndefined();
  });
});
