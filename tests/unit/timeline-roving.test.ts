import { describe, expect, test } from 'vitest';
import { type Direction, nearest, nextPlace } from '../../src/timeline/roving.ts';
import type { Place } from '../../src/timeline/rows.ts';

const LANES = ['top', 'middle', 'empty', 'bottom'];

function place(id: string, lane: string, x1: number, x2 = x1): Place {
  return { id, lane, row: 0, x1, x2, left: x1 - 12, width: 24, side: 'none' };
}

// In the order in which they found room, which is not that of time.
const PLACES = [
  place('b', 'middle', 200),
  place('c', 'middle', 300),
  place('a', 'middle', 100),
  place('t1', 'top', 180),
  place('t2', 'top', 240),
  place('u1', 'bottom', 0, 380),
  place('u2', 'bottom', 140),
];

const from = (id: string, direction: Direction) =>
  nextPlace(PLACES, LANES, PLACES.find((one) => one.id === id) as Place, direction)?.id;

describe('the arrow keys', () => {
  test.each<[string, Direction, string | undefined]>([
    ['b', 'left', 'a'],
    ['b', 'right', 'c'],
    ['a', 'left', undefined],
    ['c', 'right', undefined],
    ['b', 'first', 'a'],
    ['b', 'last', 'c'],
    ['b', 'up', 't1'],
    ['c', 'up', 't2'],
    ['t1', 'down', 'b'],
    ['t1', 'up', undefined],
    ['u1', 'down', undefined],
  ])('from %s to the %s: %s', (id, direction, target) => {
    expect(from(id, direction)).toBe(target);
  });

  test('pass over a lane without events, in both ways', () => {
    expect(from('b', 'down')).toBe('u1');
    expect(from('a', 'down')).toBe('u2');
    expect(from('u2', 'up')).toBe('a');
  });
});

test('the nearest is the one whose middle is, the first of two as near', () => {
  expect(nearest(PLACES, 195)?.id).toBe('b');
  expect(nearest(PLACES, 191)?.id).toBe('u1');
  expect(nearest([place('x', 'top', 10), place('y', 'top', 20)], 15)?.id).toBe('x');
  expect(nearest([], 0)).toBeUndefined();
});
