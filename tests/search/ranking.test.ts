import { describe, expect, inject, test } from 'vitest';
import { LANGUAGES } from '../../src/terms/languages.ts';
import { builtSearch } from './support/built-search.ts';
import { canBeAnswered, type Half, misses, placeOf, readQueries, success } from './support/queries.ts';

// From the judging half nothing is learnt: neither weights nor words nor names.
const HALVES: readonly { half: Half; first: number; withinThree: number; queries: number }[] = [
  { half: 'learn', first: 0.93, withinThree: 0.985, queries: 190 },
  { half: 'judge', first: 0.85, withinThree: 0.97, queries: 140 },
];

describe.each(LANGUAGES)('what readers type in %s', (language) => {
  test.each(HALVES)(
    'leads to the page that they want: $half',
    async ({ half, first, withinThree, queries }) => {
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
      expect(success(placed, 1), 'at the first place').toBeGreaterThanOrEqual(first);
      expect(success(placed, 3), 'within three').toBeGreaterThanOrEqual(withinThree);
    },
  );
});
