import { expect, test } from 'vitest';
import { searchWords } from '../../src/search/build/search-words.ts';
import { PAGE_TYPES } from '../../src/terms/sections.ts';

/** Words that each say which they are. */
const all = new Proxy<{ readonly [key: string]: string }>({}, { get: (_, key) => `[${String(key)}]` });

test('every word of the search is that of its name, and every kind of page has one', () => {
  const { close, filters, types, ...plain } = searchWords(all);
  expect(close).toBe('[search.cancelLabel]');
  for (const [key, text] of Object.entries(plain)) expect(text).toBe(`[search.${key}]`);
  for (const key of ['label', 'hint', 'none', 'near', 'partial', 'failed', 'more', 'slash'] as const)
    expect(plain[key]).toBe(`[search.${key}]`);
  expect(Object.keys(types)).toEqual(PAGE_TYPES);
  for (const type of PAGE_TYPES) expect(types[type]).toBe(`[type.${type}]`);
  expect(filters.type).toBe('[search.filterType]');
});

test('a word that is missing is empty', () => {
  const { close, label, types } = searchWords({});
  expect([close, label, ...new Set(Object.values(types))]).toEqual(['', '', '']);
});
