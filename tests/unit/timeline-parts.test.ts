import { describe, expect, test } from 'vitest';
import { DAY } from '../../src/terms/dates.ts';
import { type Stretch, YEAR } from '../../src/timeline/drawn-date.ts';
import { type Part, partAt, partOf, partsAbout, partsFor, unlistedOf } from '../../src/timeline/parts.ts';
import { EMPTY, type TimelineState } from '../../src/timeline/state.ts';

const ids = (parts: readonly Part[]) => parts.map(({ id }) => id);
const event = (date: string, level: 1 | 2 | 3) => ({ date, level });
const part = (id: string, from: number, events: ReturnType<typeof event>[], open: unknown[] = []) =>
  partOf({ id, from, events, open: new Set(open) });

const FIRST = event('1979', 1);
const PARTS = [
  part('early', 1960, [FIRST, event('1959', 2), event('1972-08', 3), event('1972', 2)], [FIRST]),
  part('middle', 1997, [event('2000-03-14', 2), event('2003/2008', 3)]),
  part('late', 2006, [event('2006-03-14', 2), event('2026-11', 3)]),
];
const wanted = (state: Partial<TimelineState>) => ids(partsFor({ ...EMPTY, ...state }, PARTS));

describe('a part', () => {
  test('tells when its events are, and how many of each level the page is without, by year', () => {
    expect(PARTS[0]).toEqual({
      id: 'early',
      from: 1960,
      span: { start: Date.UTC(1959, 0, 1), end: Date.UTC(1980, 0, 1) },
      left: { 1959: [0, 1, 0], 1972: [0, 1, 1] },
    });
  });

  test('says no more of a thousand events of a year than of one', () => {
    const many = part(
      'many',
      2013,
      Array.from({ length: 1000 }, () => event('2013-06', 3)),
    );
    expect(many.left).toEqual({ 2013: [0, 0, 1000] });
  });

  test('leaves out what has no date that can be drawn', () => {
    expect(part('x', 2013, [event('some day', 3), event('2013-06', 2)])).toMatchObject({
      span: { start: Date.UTC(2013, 5, 1), end: Date.UTC(2013, 6, 1) },
      left: { 2013: [0, 1, 0] },
    });
  });

  test('is found by a moment, the first one for all that came before', () => {
    const at = (date: string) => partAt(PARTS, Date.parse(date))?.id;
    expect(
      ['1950-01-01', '1996-12-31', '1997-01-01', '2005-12-31', '2006-01-01', '2030-01-01'].map(at),
    ).toEqual([...['early', 'early', 'middle', 'middle', 'late', 'late']]);
    expect(partAt([], 0)).toBeUndefined();
  });
});

test('what is not listed is strewn over its years, each with its level', () => {
  const unlisted = unlistedOf(PARTS.slice(0, 1));
  expect(unlisted.map(({ start, level }) => [new Date(start).getUTCFullYear(), level])).toEqual([
    ...[
      [1959, 2],
      [1972, 2],
      [1972, 3],
    ],
  ]);
  expect(new Set(unlisted.map(({ start }) => start)).size).toBe(3);
});

test('the events of a year that are not listed stand evenly apart in it', () => {
  const days = (counts: Part['left'][string]) =>
    unlistedOf([{ ...part('x', 2013, []), left: { 2013: counts } }]).map(({ start, level }) => [
      new Date(start).toISOString(),
      level,
    ]);
  expect(days([0, 1, 0])).toEqual([['2013-07-02T00:00:00.000Z', 2]]);
  expect(days([1, 0, 2])).toEqual([
    ['2013-03-02T00:00:00.000Z', 1],
    ['2013-07-02T00:00:00.000Z', 3],
    ['2013-11-01T00:00:00.000Z', 3],
  ]);
  expect(days([0, 0, 0])).toEqual([]);
});

describe('a view wants', () => {
  test('nothing more where it leaves nothing out', () => {
    expect(wanted({})).toEqual([]);
    expect(wanted({ event: 'x', tour: 'y' })).toEqual([]);
  });

  test('all where it chooses by more than dates', () => {
    for (const state of [{ q: 'a' }, { tracks: ['cloud'] }, { subjects: ['x'] }, { level: 2 }] as const)
      expect(wanted({ ...state, from: '2013' })).toEqual(['early', 'middle', 'late']);
  });

  test('nothing for landmarks alone, unless one of them is not there', () => {
    expect(wanted({ level: 1, tracks: ['cloud'] })).toEqual([]);
    const more = [...PARTS, part('more', 2030, [event('2030', 1)])];
    expect(partsFor({ ...EMPTY, level: 1 }, more)).toHaveLength(4);
    const oneYear = [part('x', 2030, [event('2030', 1), event('2031', 2)])];
    expect(ids(partsFor({ ...EMPTY, level: 1 }, oneYear))).toEqual(['x']);
  });

  test('of a range what lasts into it or is near, and no more', () => {
    expect(wanted({ from: '1988', to: '1990' })).toEqual([]);
    expect(wanted({ from: '1980', to: '1981' })).toEqual(['early']);
    expect(wanted({ from: '2010', to: '2011' })).toEqual(['middle', 'late']);
    expect(wanted({ from: '2012', to: '2013' })).toEqual(['late']);
    expect(wanted({ from: '1990', to: '1996' })).toEqual(['middle']);
    expect(wanted({ from: '2001' })).toEqual(['middle', 'late']);
    expect(wanted({ to: '1970' })).toEqual(['early']);
  });

  test('about an open event what is beside it, and what the drawing shows with it', () => {
    const about = (date: string) =>
      ids(partsAbout({ start: Date.parse(date), end: Date.parse(date) + 1 }, PARTS));
    expect(about('1965-01-01')).toEqual(['early', 'middle']);
    expect(about('2000-03-14')).toEqual(['early', 'middle', 'late']);
    expect(about('2024-03-14')).toEqual(['middle', 'late']);
  });

  test('of a range only what shares some time with it and three quarters of its length to either side', () => {
    const day = (text: string) => Date.parse(text);
    const at = (id: string, start: number, end: number): Part => ({
      ...{ id, from: 0, left: {} },
      span: { start, end },
    });
    const [first, last] = [day('1999-12-29'), day('2000-01-08')];
    const parts = [
      at('over', first - DAY, first),
      at('into', first - DAY, first + 1),
      at('soon', last - 1, last + DAY),
      at('later', last, last + DAY),
    ];
    expect(ids(partsFor({ ...EMPTY, from: '2000-01-01', to: '2000-01-04' }, parts))).toEqual([
      'into',
      'soon',
    ]);
  });

  test('about an open event what is within ten years of it, beside the parts before and after its own', () => {
    const at = (id: string, from: number, span: Stretch): Part => ({ id, from, span, left: {} });
    const opened = { start: Date.UTC(1990, 0, 1), end: Date.UTC(1991, 0, 1) };
    const [first, last] = [opened.start - 10 * YEAR, opened.end + 10 * YEAR];
    const about = (gap: number) =>
      ids(
        partsAbout(opened, [
          at('early', 1960, { start: 0, end: first + gap }),
          at('before', 1982, { start: Date.UTC(1982, 0, 1), end: Date.UTC(1983, 0, 1) }),
          at('own', 1990, opened),
          at('after', 1992, { start: Date.UTC(1992, 0, 1), end: Date.UTC(1993, 0, 1) }),
          at('late', 2001, { start: last - gap, end: last + YEAR }),
        ]),
      );
    expect(about(0)).toEqual(['before', 'own', 'after']);
    expect(about(1).sort()).toEqual(['after', 'before', 'early', 'late', 'own']);
  });
});
