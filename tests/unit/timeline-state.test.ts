import { describe, expect, test } from 'vitest';
import {
  EMPTY,
  formatState,
  isFiltered,
  isForward,
  NO_FILTERS,
  parseState,
  rangeEnd,
  rangeOf,
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
    ['from=2015&to=2014', [{ name: 'to', value: '2014', reason: 'backward' }]],
    ['from=2013-02-30', [{ name: 'from', value: '2013-02-30', reason: 'malformed' }]],
    ['to=2013-13', [{ name: 'to', value: '2013-13', reason: 'malformed' }]],
    ['level=4', [{ name: 'level', value: '4', reason: 'malformed' }]],
    ['track=cloud,x', [{ name: 'track', value: 'x', reason: 'unknown' }]],
    ['subject=nobody', [{ name: 'subject', value: 'nobody', reason: 'unknown' }]],
    ['event=__proto__', [{ name: 'event', value: '__proto__', reason: 'unknown' }]],
    ['utm_source=x&fbclid=y&spm=a.b.c&isappinstalled=0&scene=1&from_source=x', []],
    // WeChat and Weibo
    ['from=groupmessage', []],
    ['from=weixin_timeline', []],
    ['from=weibo_123&to=x-12', []],
    ['from=1086093010&wm=3049_0021', []],
    ['from=20x', [{ name: 'from', value: '20x', reason: 'malformed' }]],
    ['from=springtime2013', [{ name: 'from', value: 'springtime2013', reason: 'malformed' }]],
    ['from=2013_x', [{ name: 'from', value: '2013_x', reason: 'malformed' }]],
    ['from=autumn!', [{ name: 'from', value: 'autumn!', reason: 'malformed' }]],
    ['from=123456789', []],
    ['from=12345678', [{ name: 'from', value: '12345678', reason: 'malformed' }]],
    ['from=123456789x', [{ name: 'from', value: '123456789x', reason: 'malformed' }]],
    ['from=_groupmessage', [{ name: 'from', value: '_groupmessage', reason: 'malformed' }]],
    ['from=spring1999', [{ name: 'from', value: 'spring1999', reason: 'malformed' }]],
    ['to=groupmessage', []],
    ['level=groupmessage', [{ name: 'level', value: 'groupmessage', reason: 'malformed' }]],
    ['level=x&level=1', [{ name: 'level', value: 'x', reason: 'malformed' }]],
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

describe('what an address holds', () => {
  test.each<[string, Partial<TimelineState>]>([
    ['from=2013&to=2013', { from: '2013', to: '2013' }],
    ['from=2013-12-31&to=2013', { from: '2013-12-31', to: '2013' }],
    ['level=1', { level: 1 }],
    ['level=3', { level: 3 }],
    ['track=security,cloud,security,', { tracks: ['cloud', 'security'] }],
    ['subject=runc,docker,runc', { subjects: ['docker', 'runc'] }],
    ['q=%20a%20b%20', { q: 'a b' }],
    ['event=docker-1-0&tour=standards', { event: 'docker-1-0', tour: 'standards' }],
    ['from=&event=&q=&track=', {}],
    ['from=%20&q=%20%20&track=,&level=', {}],
    ['from=&from=2013', { from: '2013' }],
    ['from=2013&from=groupmessage&isappinstalled=0', { from: '2013' }],
    ['from=groupmessage&from=2013', { from: '2013' }],
    ['from=2013&from=2014', { from: '2013' }],
    ['q=a&q=b', { q: 'a' }],
    ['q=&q=b', { q: 'b' }],
    ['track=security&track=cloud&track=', { tracks: ['cloud', 'security'] }],
    ['subject=runc&subject=docker', { subjects: ['docker', 'runc'] }],
    ['from=２０１３&to=2014年3月', { from: '2013', to: '2014-03' }],
    ['from=27%20March%202013', { from: '2013-03-27' }],
  ])('%s', (query, state) => {
    expect(read(query)).toEqual({ state: { ...EMPTY, ...state }, ignored: [] });
  });

  test('is left out where it is unknown or malformed, and all else stays', () => {
    expect(read('from=2015&to=2014&level=0&tour=x&event=y&q=z')).toEqual({
      state: { ...EMPTY, from: '2015', q: 'z' },
      ignored: [
        { name: 'to', value: '2014', reason: 'backward' },
        { name: 'level', value: '0', reason: 'malformed' },
        { name: 'event', value: 'y', reason: 'unknown' },
        { name: 'tour', value: 'x', reason: 'unknown' },
      ],
    });
    expect(read('level=12').ignored).toHaveLength(1);
    expect(read('to=2014&from=20x').state).toEqual({ ...EMPTY, to: '2014' });
  });

  test('is a text of 200 characters at most', () => {
    expect(read(`q=${'a'.repeat(200)}`).state.q).toHaveLength(200);
    expect(read(`q=${'a'.repeat(201)}`)).toEqual({
      state: EMPTY,
      ignored: [{ name: 'q', value: 'a'.repeat(201), reason: 'malformed' }],
    });
  });
});

describe('whether events are left out', () => {
  test.each<[Partial<TimelineState>, boolean]>([
    [{}, false],
    [{ event: 'docker-1-0', tour: 'standards' }, false],
    [{ from: '2013' }, true],
    [{ to: '2013' }, true],
    [{ tracks: ['cloud'] }, true],
    [{ subjects: ['docker'] }, true],
    [{ q: 'x' }, true],
    [{ level: 3 }, true],
  ])('%j: %s', (state, expected) => {
    expect(isFiltered({ ...EMPTY, ...state })).toBe(expected);
  });

  test('they are not once the filters are off, and what is open stays open', () => {
    const state: TimelineState = {
      ...{ from: '2013', to: '2014', tracks: ['cloud'], subjects: ['docker'], q: 'x', level: 1 },
      ...{ event: 'docker-1-0', tour: 'standards' },
    };
    const cleared: TimelineState = { ...state, ...NO_FILTERS };
    expect(isFiltered(cleared)).toBe(false);
    expect(formatState(cleared)).toBe('tour=standards&event=docker-1-0');
  });
});

test('a range goes from the first moment of its beginning to the last of its end, or is open', () => {
  expect(rangeOf({ from: '2013', to: '2014-06' })).toEqual({
    start: Date.UTC(2013, 0, 1),
    end: Date.UTC(2014, 6, 1),
  });
  expect(rangeOf({})).toEqual({ start: -Infinity, end: Infinity });
  // Where the count of milliseconds begins, which is no missing date.
  expect(rangeOf({ from: '1970' }).start).toBe(0);
  expect(rangeOf({ to: '1969' }).end).toBe(0);
});

test.each([
  ['2013', '2013'],
  ['March 2013', '2013-03'],
  ['a day in March', undefined],
  ['', undefined],
  // A date, but one from its end to its beginning.
  ['2015/2013', undefined],
])('an end of a range that is typed %j is %s', (typed, end) => expect(rangeEnd(typed)).toBe(end));

test('a range goes forward where it ends after it begins, be it on the same day', () => {
  expect(isForward('2013', '2014')).toBe(true);
  expect(isForward('2013-03-02', '2013-03-02')).toBe(true);
  expect(isForward('2014', '2013')).toBe(false);
  // The one begins at the very moment at which the other ends.
  expect(isForward('2014', '2013-12-31')).toBe(false);
});
