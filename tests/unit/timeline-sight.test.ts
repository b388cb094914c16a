import { describe, expect, test } from 'vitest';
import { neighboursOf } from '../../src/timeline/neighbours.ts';
import type { Place } from '../../src/timeline/rows.ts';
import { inSight, isAdrift, labelShift, nearSight, tabStop } from '../../src/timeline/sight.ts';

const SIGHT = { offset: 1000, width: 400 };

function place(id: string, x1: number, x2 = x1, label = 0): Place {
  return { id, lane: 'a', row: 0, x1, x2, left: x1, width: x2 - x1 + label, side: 'right' };
}
const ids = (places: readonly Place[]) => places.map(({ id }) => id);

describe('what is in sight', () => {
  test('is any place of whose mark something is', () => {
    const places = [
      place('before', 900, 999),
      place('into', 900, 1000),
      place('in', 1200),
      place('out of', 1400, 1500),
      place('after', 1401),
    ];
    expect(ids(inSight(places, SIGHT))).toEqual(['into', 'in', 'out of']);
  });

  test('or may be soon, counts with its label, and with the one that stays', () => {
    const places = [
      place('far before', 600, 700),
      place('label', 600, 700, 1),
      place('near after', 1699),
      place('far after', 1700),
      place('kept', 9000),
    ];
    expect(ids(nearSight(places, SIGHT, 'kept'))).toEqual(['label', 'near after', 'kept']);
    expect(ids(nearSight(places, SIGHT))).toEqual(['label', 'near after']);
  });

  test('is found anew after less than what is kept beside the window', () => {
    expect([850, 1150].map((from) => isAdrift(SIGHT, from))).toEqual([false, false]);
    expect([849, 1151].map((from) => isAdrift(SIGHT, from))).toEqual([true, true]);
    expect(isAdrift(SIGHT, Number.NaN)).toBe(false);
  });
});

describe('the tab key', () => {
  const places = [place('late', 1300), place('early', 1100), place('out', 100)];
  const startOf = (id: string) => ({ late: 3, early: 2, out: 1 })[id];

  test('comes back to where it was, while that is in sight', () => {
    expect(tabStop(places, SIGHT, 'late', startOf)).toBe('late');
  });

  test.each([undefined, 'out', 'gone'])('comes to the earliest in sight after %s', (before) => {
    expect(tabStop(places, SIGHT, before, startOf)).toBe('early');
  });

  test('comes to the earliest of all where none is in sight, and to none where there is none', () => {
    expect(tabStop(places, { offset: 5000, width: 10 }, 'late', startOf)).toBe('out');
    expect(tabStop([], SIGHT, 'late', startOf)).toBeUndefined();
  });

  test('takes one without a date last, and of two at a time the first', () => {
    const all = [place('undated', 1100), ...places];
    expect(tabStop(all, SIGHT, undefined, startOf)).toBe('early');
    expect(tabStop([place('x', 1100), place('y', 1101)], SIGHT, undefined, () => 5)).toBe('x');
  });
});

test('a label stays in sight within its bar', () => {
  const bar = place('bar', 900, 1300);
  expect([800, 900, 1000, 1200, 1299].map((offset) => labelShift(bar, 150, offset))).toEqual([
    0, 0, 100, 250, 250,
  ]);
  expect(labelShift(bar, 500, 1000)).toBe(0);
});

test('neighbours are those before and after, none at the ends', () => {
  const order = ['a', 'b', 'c'];
  expect(neighboursOf(order, 'b')).toEqual({ previous: 'a', next: 'c' });
  expect(neighboursOf(order, 'a')).toEqual({ previous: undefined, next: 'b' });
  expect(neighboursOf(order, 'c')).toEqual({ previous: 'b', next: undefined });
});
