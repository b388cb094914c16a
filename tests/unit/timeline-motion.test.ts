import { describe, expect, test } from 'vitest';
import { between, eased } from '../../src/timeline/motion.ts';

describe('a glide', () => {
  test('begins and ends where it should, fast at first', () => {
    expect([0, 0.5, 1].map(eased)).toEqual([0, 0.875, 1]);
  });

  test('over the same length goes straight', () => {
    const [from, to] = [
      { start: 100, end: 300 },
      { start: 500, end: 700 },
    ];
    expect(between(from, to, 0)).toEqual(from);
    expect(between(from, to, 0.25)).toEqual({ start: 200, end: 400 });
    expect(between(from, to, 1)).toEqual(to);
  });

  test.each([
    [100, 1600],
    [1600, 100],
  ])('from a length of %i to %i is halfway at their mean ratio', (first, last) => {
    const [from, to] = [
      { start: 0, end: first },
      { start: 3000, end: 3000 + last },
    ];
    const { start, end } = between(from, to, 0.5);
    expect(end - start).toBeCloseTo(400);
    expect(start).toBeCloseTo(3000 * ((400 - first) / (last - first)));
    expect(between(from, to, 0.25).end - between(from, to, 0.25).start).toBeCloseTo(
      first * (last / first) ** 0.25,
    );
    expect(between(from, to, 1).start).toBeCloseTo(3000);
  });

  test('about a moment leaves it where it is', () => {
    const [from, to] = [
      { start: 0, end: 1000 },
      { start: 450, end: 550 },
    ];
    for (const part of [0.2, 0.5, 0.8]) {
      const { start, end } = between(from, to, part);
      expect((500 - start) / (end - start)).toBeCloseTo(0.5);
    }
  });
});
