import { describe, expect, test } from 'vitest';
import { fold } from '../../src/terms/fold.ts';
import { type Filterable, matcher } from '../../src/timeline/filter.ts';
import { EMPTY, type TimelineState } from '../../src/timeline/state.ts';

const EVENT: Filterable = {
  ...{ start: Date.UTC(2014, 5, 9), end: Date.UTC(2014, 5, 10), track: 'cloud', level: 2 },
  ...{ subjects: ['docker'], text: fold('Docker 1.0 发布') },
};
const passes = (state: Partial<TimelineState>, change: Partial<Filterable> = {}) =>
  matcher({ ...EMPTY, ...state })({ ...EVENT, ...change });

describe('filtering an event of 9 June 2014', () => {
  test.each<[Partial<TimelineState>, boolean]>([
    [{}, true],
    [{ from: '2014-06-09', to: '2014-06-09' }, true],
    [{ from: '2014-06-10' }, false],
    [{ to: '2014-06-08' }, false],
    [{ to: '2014' }, true],
    [{ level: 1 }, false],
    [{ level: 2 }, true],
    [{ level: 3 }, true],
    [{ tracks: ['security'] }, false],
    [{ tracks: ['security', 'cloud'] }, true],
    [{ subjects: ['runc', 'docker'] }, true],
    [{ subjects: ['runc'] }, false],
    [{ q: 'ＤＯＣＫＥＲ 发布' }, true],
    [{ q: '  docker   1.0 ' }, true],
    [{ q: 'docker 2' }, false],
    [{ q: '2 docker' }, false],
    [{ tracks: ['cloud'], q: 'runc' }, false],
    [{ q: '  ' }, true],
    // Nothing of it could be found, and to show everything would be no answer.
    [{ q: '?!…' }, false],
    [{ q: '，。' }, false],
    [{ q: 'docker!' }, true],
  ])('%j: %s', (state, expected) => {
    expect(passes(state)).toBe(expected);
  });
});

test('what lasted belongs to each range that has some of it', () => {
  const span = { start: Date.UTC(2004, 0, 1), end: Date.UTC(2008, 0, 1) };
  const within = (from?: string, to?: string) => passes({ from, to }, span);
  expect(within('2006', '2012')).toBe(true);
  expect(within('2007-12-31')).toBe(true);
  expect(within(undefined, '2004-01-01')).toBe(true);
  expect(within('2005', '2006')).toBe(true);
  expect(within('2008')).toBe(false);
  expect(within(undefined, '2003')).toBe(false);
});

test('without a level, detail belongs to a view too', () => {
  expect(passes({}, { level: 3 })).toBe(true);
  expect(passes({ level: 2 }, { level: 3 })).toBe(false);
});

test('an event without subjects is about none that is asked for', () => {
  expect(passes({ subjects: ['docker'] }, { subjects: [] })).toBe(false);
  expect(passes({}, { subjects: [] })).toBe(true);
});
