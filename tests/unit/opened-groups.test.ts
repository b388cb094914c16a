import { expect, test } from 'vitest';
import { openedAtFirst } from '../../src/domain/fold.ts';

test.each([
  ['as many as find room', [5, 9, 1], 14, 2],
  ['all where there is room for all', [5, 9], 20, 2],
  ['none that come after one without room', [5, 30, 1], 14, 1],
  ['none where the first finds none', [15, 1], 14, 0],
  ['none of none', [], 14, 0],
])('the groups that stand open are %s', (_, sizes, room, wanted) => {
  expect(openedAtFirst(sizes, room)).toBe(wanted);
});
