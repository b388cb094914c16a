import { describe, expect, test } from 'vitest';
import { nearHit, pageHit, titleHit, typeOfPath } from '../../src/search/hits.ts';
import type { NameMatch } from '../../src/search/names.ts';
import type { PagefindPage } from '../../src/search/pagefind.ts';
import type { Passage } from '../../src/search/passage.ts';
import { SAME } from '../../src/search/score-name.ts';

const page = (fields: Partial<PagefindPage> = {}): PagefindPage => ({
  ...{ url: '/jail/', content: 'A jail.', meta: {}, filters: {}, sub_results: [], ...fields },
});
const row = { path: 'subjects/jail/', title: 'Jail', facts: 'tool', weight: 3, id: '', file: '' };
const textOf = ({ pieces }: Passage) => pieces.map(({ text }) => text).join('');

describe('a page found in the texts', () => {
  test('has its title, what it is, and a passage with the words marked', () => {
    const found = page({ meta: { title: 'Jail', date: '2000' }, filters: { type: ['subject', 'other'] } });
    expect(pageHit(found, 'jail', true)).toEqual({
      ...{ url: '/jail/', title: 'Jail', type: 'subject', facts: '2000', sections: [], isExact: true },
      passage: {
        pieces: [
          { text: 'A ', isMarked: false },
          { text: 'jail', isMarked: true },
          { text: '.', isMarked: false },
        ],
      },
    });
  });

  test('has its address where it has no title, and nothing that is not known', () => {
    const hit = pageHit(page({ meta: { date: '' }, filters: { type: [] } }), 'jail', false);
    expect(Object.keys(hit)).toEqual(['url', 'title', 'passage', 'sections', 'isExact']);
    expect(hit).toMatchObject({ title: '/jail/', isExact: false });
  });

  test('begins with its beginning where it was asked for by name', () => {
    const found = page({ content: `Begins here. ${'- '.repeat(200)}A jail. ${'- '.repeat(200)}` });
    const passage = (score: number) => {
      const name: NameMatch = { page: row, names: ['jail'], score };
      return textOf(pageHit(found, 'jail', true, name).passage);
    };
    expect(passage(SAME)).toMatch(/^Begins here/);
    expect(passage(SAME - 1)).toContain('A jail.');
    expect(textOf(pageHit(found, 'jail', true).passage)).toContain('A jail.');
  });
});

describe('the sections of a page', () => {
  const section = (url: string, title: string, plain_excerpt: string) => ({ url, title, plain_excerpt });
  const sections = (...sub_results: ReturnType<typeof section>[]) =>
    pageHit(page({ sub_results }), 'jail', false).sections;
  const excerpt = (text: string) =>
    textOf(sections(section('#a', 'Jail', text))[0]?.passage ?? { pieces: [] });

  test('are those with a heading of their own that hold a word, no more than three', () => {
    const given = sections(
      section('/jail/', 'Jail', 'The jail.'),
      section('/jail/#a', 'A', 'The jail.'),
      section('/jail/#b', 'The jails', 'Nothing.'),
      section('/jail/#c', 'C', 'Jai'),
      section('/jail/#d', 'D', 'A jail'),
      section('/jail/#e', 'E', 'A jail'),
    );
    expect(given.map(({ url, title }) => [url, title])).toEqual([
      ['/jail/#a', 'A'],
      ['/jail/#b', 'The jails'],
      ['/jail/#d', 'D'],
    ]);
  });

  test('have their words marked', () => {
    expect(sections(section('#a', 'A', 'A jail.'))[0]?.passage.pieces[1]).toEqual({
      ...{ text: 'jail', isMarked: true },
    });
  });

  test.each([
    ['A whole sentence.', 'A whole sentence.'],
    ['1 of them', '1 of them…'],
    ['“Said”?', '“Said”?'],
    ['即使是中文。', '…即使是中文。'],
    ['É good!', 'É good!'],
    [', the rest: of it', '…the rest: of it…'],
    ['。；其余', '…其余…'],
    ['Uses &lt;b&gt; and &lt;i&gt; too？', 'Uses <b> and <i> too？'],
    ['So! it goes', 'So! it goes…'],
  ])('"%s" is given as "%s"', (stored, given) => {
    expect(excerpt(stored)).toBe(given);
  });
});

test('a page known by its title alone has no passage, and one that is only named alike is none that was asked for', () => {
  const hit = {
    ...{ url: '/base/subjects/jail/', title: 'Jail', type: 'subject', facts: 'tool' },
    ...{ passage: { pieces: [] }, sections: [], isExact: true },
  };
  expect(titleHit(row, '/base/', true)).toEqual(hit);
  expect(titleHit({ ...row, facts: '' }, '/', false)).not.toHaveProperty('facts');
  expect(nearHit(row, '/base/')).toEqual({ ...hit, isExact: false, isNear: true });
});

test.each([
  ['subjects/docker/', 'subject'],
  ['zh-cn/events/docker-1-0/', 'event'],
  ['concepts/', 'concept'],
  ['zh-cn/history/', 'chapter'],
  ['subjects/', undefined],
  ['timeline/', undefined],
  ['', undefined],
  ['about/zh-cn/', undefined],
  ['en/zh-cn/concepts/', undefined],
])('at "%s" stands a page of the kind %s', (path, type) => {
  expect(typeOfPath(path)).toBe(type);
});
