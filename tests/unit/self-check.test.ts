import { expect, test } from 'vitest';
import { isSolved, marksOf } from '../../src/elements/self-check/marks.ts';

const answers = [
  { id: 'a', right: true },
  { id: 'b', right: false },
  { id: 'c', right: true },
];

test.each([
  [['a', 'c'], ['right', 'left', 'right'], true],
  [['a'], ['right', 'left', 'missed'], false],
  [['a', 'b', 'c'], ['right', 'wrong', 'right'], false],
  [[], ['missed', 'left', 'missed'], false],
] as const)('of a, b, c, where a and c are right, %j earn %j', (chosen, marks, solved) => {
  expect(marksOf(answers, new Set(chosen))).toEqual(marks);
  expect(isSolved(marks)).toBe(solved);
});
