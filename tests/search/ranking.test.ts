import { describe, expect, inject, test } from 'vitest';
import { LANGUAGES } from '../../src/terms/languages.ts';
import { builtSearch } from './support/built-search.ts';
import { canBeAnswered, type Half, misses, placeOf, readQueries, success } from './support/queries.ts';

// From the judging half nothing is learnt: neither weights nor words nor names. The limits are what holds today.
const HALVES = {
  learn: {
    queries: 380,
    en: { first: 0.915, withinThree: 0.97 },
    'zh-CN': { first: 0.92, withinThree: 0.97 },
  },
  judge: {
    queries: 140,
    en: { first: 0.915, withinThree: 0.965 },
    'zh-CN': { first: 0.92, withinThree: 0.965 },
  },
} as const satisfies { [half in Half]: unknown };

describe.each(LANGUAGES)('what readers type in %s', (language) => {
  test.each(Object.keys(HALVES) as Half[])('leads to the page that they want: %s', async (half) => {
    const { queries, [language]: limits } = HALVES[half];
    const sources = builtSearch(inject('address'), language);
    const all = readQueries(half, language);
    const placed = [];
    for (const query of all.filter(canBeAnswered)) placed.push(await placeOf(query, sources));
    const waiting = all.filter((query) => !canBeAnswered(query)).map(({ text }) => text);
    const early = placed.filter(({ isEarly }) => isEarly).length / placed.length;
    console.log(
      `${language}, ${half}: first ${success(placed, 1).toFixed(3)}, within three ${success(placed, 3).toFixed(3)}, ` +
        `early ${early.toFixed(2)}, of ${placed.length}; waiting for pages: ${waiting.join(', ')}; not first:\n${misses(placed)}`,
    );
    expect(placed.length).toBeGreaterThanOrEqual(queries);
    expect(success(placed, 1), 'at the first place').toBeGreaterThanOrEqual(limits.first);
    expect(success(placed, 3), 'within three').toBeGreaterThanOrEqual(limits.withinThree);
  });
});
