import { expect, test } from 'vitest';
import { type Lesson, learnWeights } from '../search/support/learn.ts';

type Sign = 'good' | 'idle' | 'bad';
const SIGNS: readonly Sign[] = ['good', 'idle', 'bad'];

/** Queries whose wanted page has more of one sign and less of another; the third says nothing. */
const lessons = Array.from({ length: 30 }, (_, number): Lesson<Sign> =>
  Array.from({ length: 4 }, (_, page) => {
    const isWanted = page === number % 4;
    return {
      isWanted,
      signs: {
        good: isWanted ? 0.8 : 0.3,
        idle: (Math.floor(number / 4) + page) % 2,
        bad: isWanted ? 0 : 0.5,
      },
    };
  }),
);

test('weights are learnt from what wanted pages have in common', () => {
  const { weights } = learnWeights(lessons, SIGNS);
  expect(weights.good).toBeGreaterThan(0.5);
  expect(weights.bad).toBeLessThan(-0.5);
  expect(Math.abs(weights.idle)).toBeLessThan(0.2);
});

test('the same lessons give the same weights', () => {
  expect(learnWeights(lessons, SIGNS)).toEqual(learnWeights(lessons, SIGNS));
});

test('a query of which nothing wanted was found teaches nothing', () => {
  const hopeless: Lesson<Sign> = [
    { isWanted: false, signs: { idle: 1 } },
    { isWanted: false, signs: { bad: 1 } },
  ];
  expect(learnWeights([...lessons, hopeless], SIGNS).weights.good).toBeCloseTo(
    learnWeights(lessons, SIGNS).weights.good,
    5,
  );
});
