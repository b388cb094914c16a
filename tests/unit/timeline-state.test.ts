import { describe, expect, test } from 'vitest';
import { fold } from '../../src/terms/fold.ts';
import { matcher } from '../../src/timeline/filter.ts';
import {
  EMPTY,
  formatState,
  isFiltered,
  NO_FILTERS,
  parseState,
  type TimelineState,
} from '../../src/timeline/state.ts';
import { malformedQueries, randomStates } from '../support/timeline-states.ts';

const known = {
  events: new Set(['docker-1-0', 'unix-v7-chroot']),
  subjects: new Set(['docker', 'kubernetes', 'runc']),
  tours: new Set(['standards']),
};
const read = (query: string) => parseState(query, known);

describe('the query string of a view', () => {
  test('100 random states come back equal', () => {
    for (const state of randomStates(100, known)) expect(read(formatState(state)).state).toEqual(state);
  });

  test('a state that chooses nothing has none', () => {
    expect(formatState(EMPTY)).toBe('');
    expect(read('').state).toEqual(EMPTY);
  });

  test('500 malformed queries throw nothing and leave a sound state', () => {
    for (const query of malformedQueries(500)) {
      const { state } = read(query);
      expect(read(formatState(state))).toEqual({ state, ignored: [] });
    }
  });

  test.each([
    ['from=2013-13', [{ name: 'from', value: '2013-13', reason: 'malformed' }]],
    ['from=2015&to=2014', [{ name: 'to', value: '2014', reason: 'malformed' }]],
    ['from=2013-02-30', [{ name: 'from', value: '2013-02-30', reason: 'malformed' }]],
    ['level=4', [{ name: 'level', value: '4', reason: 'malformed' }]],
    ['track=cloud,x', [{ name: 'track', value: 'x', reason: 'unknown' }]],
    ['subject=nobody', [{ name: 'subject', value: 'nobody', reason: 'unknown' }]],
    ['event=__proto__', [{ name: 'event', value: '__proto__', reason: 'unknown' }]],
    ['utm_source=x', []],
  ])('%s says what was left out', (query, ignored) => {
    expect(read(query).ignored).toEqual(ignored);
  });

  test('the letters of ids and dates stand in it as they are', () => {
    const state = read('?track=security,cloud&subject=runc,docker&from=2013-03&q=a b&event=docker-1-0').state;
    expect(formatState(state)).toBe(
      'from=2013-03&track=cloud,security&subject=docker,runc&q=a%20b&event=docker-1-0',
    );
  });
});

describe('filtering', () => {
  const event = {
    ...{ start: Date.UTC(2014, 5, 9), end: Date.UTC(2014, 5, 10), track: 'cloud', level: 2 },
    ...{ subjects: ['docker'], text: fold('Docker 1.0 发布') },
  };
  const passes = (state: Partial<TimelineState>) => matcher({ ...EMPTY, ...state })(event);

  test.each<[Partial<TimelineState>, boolean]>([
    [{}, true],
    [{ from: '2014-06-09', to: '2014-06-09' }, true],
    [{ from: '2014-06-10' }, false],
    [{ to: '2014-06-08' }, false],
    [{ to: '2014' }, true],
    [{ level: 1 }, false],
    [{ level: 2 }, true],
    [{ tracks: ['security'] }, false],
    [{ tracks: ['security', 'cloud'] }, true],
    [{ subjects: ['runc', 'docker'] }, true],
    [{ subjects: ['runc'] }, false],
    [{ q: 'ＤＯＣＫＥＲ 发布' }, true],
    [{ q: 'docker 2' }, false],
  ])('%j', (state, expected) => {
    expect(passes(state)).toBe(expected);
  });

  test('taking the filters off keeps what is open', () => {
    const state: TimelineState = { ...EMPTY, q: 'x', level: 1, event: 'docker-1-0', tour: 'standards' };
    const cleared: TimelineState = { ...state, ...NO_FILTERS };
    expect(isFiltered(state)).toBe(true);
    expect(isFiltered(cleared)).toBe(false);
    expect(formatState(cleared)).toBe('tour=standards&event=docker-1-0');
  });
});
