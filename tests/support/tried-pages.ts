import { inject } from 'vitest';
import type { Language } from '../../src/terms/languages.ts';
import { type BuiltPage, languageOf, readPage } from './built-pages.ts';
import type { TriedPaths } from './choose-pages.ts';

/** The pages of some sorts that tests look at, those of one language where one is named, in the order of their files. */
export function triedPages(sorts: readonly (keyof TriedPaths)[], language?: Language): BuiltPage[] {
  const tried = inject('tried');
  return sorts
    .flatMap((sort) => tried[sort])
    .filter((path) => !language || languageOf(path) === language)
    .map(readPage);
}

/** The same of all sorts. */
export const ALL_SORTS = ['written', 'drawn', 'leading'] as const;
