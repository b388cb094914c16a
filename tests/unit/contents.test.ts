import { describe, expect, test } from 'vitest';
import { groupsIn, homeOf, readingMinutes } from '../../src/domain/contents.ts';
import { stripBand } from '../../src/timeline/strip.ts';
import { historyOf } from '../support/history-of.ts';

const page = (title: string, words: string) => `---\ntitle: ${title}\ndescription: D\n---\n${words}\n`;
const history = historyOf({
  subjects: { cell: {} },
  contents: [
    { pages: [{ id: 'second' }, { id: 'first', home: ['jail'] }, { id: 'unwritten' }] },
    { id: 'chapters', section: 'history', pages: [{ id: 'old', span: '1961/1992', home: ['early'] }] },
  ],
  pages: {
    'concepts/first': page('First', 'word '.repeat(500)),
    'concepts/second': page('Second', 'word'),
    'zh-cn/concepts/a-other': page('其他', '字'),
    'zh-cn/concepts/first': page('其一', '字'.repeat(1400)),
    'history/old': page('Old', 'word'),
  },
});

describe('the table of contents', () => {
  test('shows the written pages of a section in its own order, in one language', () => {
    const [group, ...others] = groupsIn(history, 'concepts', 'en');
    expect(others).toEqual([]);
    expect(group?.pages.map(({ slug, title }) => `${slug} ${title}`)).toEqual([
      'concepts/second Second',
      'concepts/first First',
    ]);
    expect(groupsIn(history, 'concepts', 'zh-CN')[0]?.pages.map(({ title }) => title)).toEqual(['其一']);
    expect(groupsIn(history, 'history', 'en')[0]?.pages[0]?.span).toBe('1961/1992');
  });

  test('shows a page with what it says of itself and how long it takes', () => {
    expect(groupsIn(history, 'concepts', 'en')[0]?.pages[1]).toEqual({
      ...{ id: 'first', home: ['jail'], slug: 'concepts/first' },
      ...{ title: 'First', description: 'D', minutes: 3 },
    });
    expect(groupsIn(history, 'history', 'en').map(({ id }) => id)).toEqual(['chapters']);
    expect(groupsIn(history, 'history', 'zh-CN')[0]?.pages).toEqual([]);
  });

  test('shows a page that says nothing of itself without a description', () => {
    const listed = historyOf({
      contents: [{ pages: [{ id: 'bare' }] }],
      pages: { 'concepts/bare': '---\ntitle: 42\n---\nword\n' },
    });
    expect(groupsIn(listed, 'concepts', 'en')[0]?.pages[0]).toMatchObject({ title: '42', description: '' });
  });

  test('knows where a subject is explained, in whatever group that is', () => {
    expect(homeOf(history, 'early', 'en')?.slug).toBe('history/old');
    expect(homeOf(history, 'early', 'zh-CN')).toBeUndefined();
  });

  test('knows where a subject is explained', () => {
    expect(homeOf(history, 'jail', 'en')?.slug).toBe('concepts/first');
    expect(homeOf(history, 'jail', 'zh-CN')?.title).toBe('其一');
    expect(homeOf(history, 'cell', 'en')).toBeUndefined();
  });
});

test('reading takes a minute for 200 English words or 350 Chinese characters, and never none', () => {
  const minutes = (language: 'en' | 'zh-CN', slug: string) => {
    const found = history.pages.find((one) => one.language === language && one.slug === slug);
    return found && readingMinutes(found);
  };
  expect(minutes('en', 'concepts/first')).toBe(3);
  expect(minutes('zh-CN', 'concepts/first')).toBe(4);
  expect(minutes('en', 'concepts/second')).toBe(1);
});

test('a band lies over whole years', () => {
  expect(stripBand({ from: 2000, to: 2009 }, { from: 2000, to: 2019 })).toEqual({ x: 20, width: 339.9 });
});
