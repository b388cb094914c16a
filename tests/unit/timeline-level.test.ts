import { describe, expect, test } from 'vitest';
import { levelFor } from '../../src/timeline/level.ts';

const WINDOW = { start: 1000, end: 2000 };
/** So many events, all at a moment. */
const at = (time: number, count: number) => Array.from({ length: count }, () => time);
// Ten rows of 1050 pixels hold six events each.
const ROOM = { rows: 10, width: 1050 };
const level = (important: readonly number[], all: readonly number[], room = ROOM, window = WINDOW) =>
  levelFor([[], important, all], window, room);

describe('the level', () => {
  test('is the least important of which all find room', () => {
    expect(level([], at(1500, 60))).toBe(3);
    expect(level(at(1500, 60), at(1500, 61))).toBe(2);
    expect(level(at(1500, 61), at(1500, 62))).toBe(1);
    expect(levelFor([], WINDOW, ROOM)).toBe(3);
  });

  test('has room for four events in a row however narrow', () => {
    const narrow = { rows: 10, width: 300 };
    expect(level([], at(1500, 40), narrow)).toBe(3);
    expect(level([], at(1500, 41), narrow)).toBe(2);
  });

  test('counts a tenth of the window to either side', () => {
    for (const time of [900, 2099]) expect(level([], at(time, 61))).toBe(2);
    for (const time of [899, 2100]) expect(level([], at(time, 61))).toBe(3);
  });
});
