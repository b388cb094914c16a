import { describe, expect, inject, test } from 'vitest';
import { LANGUAGES } from '../../src/terms/languages.ts';
import { builtSearch } from './support/built-search.ts';
import { misses, placeOf, readQueries, success } from './support/queries.ts';

const FIRST = 0.9;
const WITHIN_THREE = 0.98;
const LEAST_QUERIES = 150;

describe.each(LANGUAGES)('what readers type in %s', (language) => {
  test('leads to the page that they want', async () => {
    const sources = builtSearch(inject('address'), language);
    const queries = readQueries(language);
    const placed = [];
    for (const query of queries) placed.push(await placeOf(query, sources));
    console.log(
      `${language}: first ${success(placed, 1).toFixed(3)}, within three ${success(placed, 3).toFixed(3)}, ` +
        `of ${placed.length}; not first:\n${misses(placed)}`,
    );
    expect(queries.length).toBeGreaterThanOrEqual(LEAST_QUERIES);
    expect(success(placed, 1), 'at the first place').toBeGreaterThanOrEqual(FIRST);
    expect(success(placed, 3), 'within three').toBeGreaterThanOrEqual(WITHIN_THREE);
  });
});
