import { describe, expect, test } from 'vitest';
import { DAY } from '../../src/terms/dates.ts';
import { YEAR } from '../../src/timeline/drawn-date.ts';
import { EMPTY } from '../../src/timeline/state.ts';
import { type StateChange, wantedWindow } from '../../src/timeline/wanted-window.ts';
import { openingWindow } from '../../src/timeline/window.ts';

const day = (text: string) => Date.parse(text);
const limits = { start: day('1960-01-01'), end: day('2028-01-01') };
const window = { start: day('2010-01-01'), end: day('2014-01-01') };
const inside = { id: 'inside', start: day('2012-01-01'), end: day('2012-01-02') };
const outside = { id: 'outside', start: day('2020-01-01'), end: day('2020-01-02') };
const length = window.end - window.start;

const wanted = (change: Partial<StateChange>) =>
  wantedWindow({ before: EMPTY, state: EMPTY, open: undefined, window, limits, ...change });

describe('the first state', () => {
  const first = (change: Partial<StateChange>) => wanted({ before: undefined, window: limits, ...change });

  test('is drawn at once: from the busy years on, or its range', () => {
    expect(first({})).toEqual({ window: openingWindow(limits), glides: false });
    expect(first({ state: { ...EMPTY, from: '2010', to: '2013' } })).toEqual({ window, glides: false });
  });

  test('with an open event and no range is drawn about it', () => {
    expect(first({ state: { ...EMPTY, event: 'outside' }, open: outside })).toEqual({
      window: { start: outside.start - 4 * YEAR, end: outside.end + 4 * YEAR },
      glides: false,
    });
  });

  test('with an open event and one end of a range keeps to it', () => {
    const from = first({ state: { ...EMPTY, from: '2010', event: 'inside' }, open: inside });
    expect(from).toEqual({ window: { start: window.start, end: limits.end }, glides: false });
    const earlier = { id: 'earlier', start: day('2000-01-01'), end: day('2000-01-02') };
    const to = first({ state: { ...EMPTY, to: '2013', event: 'earlier' }, open: earlier });
    expect(to).toEqual({ window: { start: limits.start, end: window.end }, glides: false });
  });

  test('with an open event beyond its range holds both its length and the event', () => {
    const state = { ...EMPTY, from: '2010', to: '2013', event: 'outside' };
    const { window: own } = first({ state, open: outside });
    expect(own.end - own.start).toBe(length);
    expect((own.start + own.end) / 2).toBe(outside.start + DAY / 2);
  });
});

describe('a later state', () => {
  test('leaves the window where its range stays', () => {
    expect(wanted({ state: { ...EMPTY, q: 'x' } })).toEqual({ window, glides: false });
  });

  test.each([{ from: '2000' }, { to: '2003' }])('with %j jumps there', (range) => {
    const { window: own, glides } = wanted({ state: { ...EMPTY, ...range } });
    expect(own).not.toEqual(window);
    expect(glides).toBe(false);
  });

  test('leaves the window where the range is the one that it came to rest at', () => {
    const still = { start: window.start + 5, end: window.end };
    const change = { window: still, state: { ...EMPTY, from: '2010-01', to: '2013-12' } };
    expect(wanted(change).window).toBe(still);
    const other = { ...EMPTY, from: '2010-01', to: '2013-11' };
    expect(wanted({ ...change, state: other }).window.end).toBe(day('2013-12-01'));
    const earlier = { ...EMPTY, from: '2009-12', to: '2013-12' };
    expect(wanted({ ...change, state: earlier }).window.start).toBe(day('2009-12-01'));
  });

  test('glides to an event that is opened, no further than needed', () => {
    expect(wanted({ open: inside })).toEqual({ window, glides: true });
    const { window: own, glides } = wanted({ open: outside });
    expect(own).toEqual({
      start: outside.start + DAY / 2 - length / 2,
      end: outside.start + DAY / 2 + length / 2,
    });
    expect(glides).toBe(true);
  });

  test('stays where the event was open before', () => {
    expect(wanted({ before: { ...EMPTY, event: 'outside' }, open: outside })).toEqual({
      window,
      glides: false,
    });
  });
});
