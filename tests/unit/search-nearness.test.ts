import { describe, expect, test } from 'vitest';
import { nearnessIn } from '../../src/search/nearness.ts';

const weights = (entries: { [unit: string]: number }) => new Map(Object.entries(entries));
/** Two words with so many characters from the beginning of one to that of the other. */
const apart = (distance: number, [one, other]: [string, string], filler = 'x') =>
  `${one} ${filler.repeat(distance - one.length - 2)} ${other}`;

describe('how near the words of a query stand', () => {
  test.each([
    ['side by side', 'alpha beta', 1],
    ['at the edge of a passage', apart(220, ['alpha', 'beta']), 1],
    ['one character farther', apart(221, ['alpha', 'beta']), 0.75],
    ['the lighter alone', 'beta', 0.25],
    ['none of them', 'gamma', 0],
    ['only within other words', 'xalpha xbeta', 0],
    ['with an ending', 'alphas betas', 1],
    ['one of them often', 'alpha alpha alpha alpha', 0.75],
  ])('%s', (_, text, share) => {
    expect(nearnessIn(text, weights({ alpha: 3, beta: 1 }))).toBe(share);
  });

  test('a Chinese passage is shorter', () => {
    const asked = weights({ 容器: 1, 镜像: 1 });
    expect(nearnessIn(`容器${'的'.repeat(88)}镜像`, asked)).toBe(1);
    expect(nearnessIn(`容器${'的'.repeat(89)}镜像`, asked)).toBe(0.5);
  });

  test('the best passage counts, wherever it is, and what has left it counts no more', () => {
    const text = `alpha ${'x'.repeat(300)} beta ${'x'.repeat(300)} gamma beta ${'x'.repeat(300)} alpha`;
    expect(nearnessIn(text, weights({ alpha: 1, beta: 1, gamma: 1 }))).toBeCloseTo(2 / 3);
    const again = `alpha alpha ${'x'.repeat(230)} beta`;
    expect(nearnessIn(again, weights({ alpha: 1, beta: 1 }))).toBe(0.5);
  });

  test('a word that means the same stands for the word', () => {
    expect(nearnessIn('ibm acquires it', weights({ buy: 1 }))).toBe(1);
  });

  test('the passage is a Chinese one where a Chinese character stands in its first 220', () => {
    const asked = weights({ alpha: 1, beta: 1 });
    const begun = (count: number) => `${'x'.repeat(count)}字 ${apart(100, ['alpha', 'beta'])}`;
    expect(nearnessIn(begun(219), asked)).toBe(0.5);
    expect(nearnessIn(begun(220), asked)).toBe(1);
  });

  test('the first two hundred places of a word count: a text that holds it more often is all about it', () => {
    const asked = weights({ alpha: 1, beta: 1 });
    const often = (count: number) => `${`alpha ${'x'.repeat(300)} `.repeat(count)} alpha beta`;
    expect(nearnessIn(often(199), asked)).toBe(1);
    expect(nearnessIn(often(200), asked)).toBe(0.5);
  });

  test('nothing asked is near to nothing', () => {
    expect(nearnessIn('alpha', weights({}))).toBe(0);
  });
});
