import { type BuiltPage, builtPages, isDrawn, leadsOn } from './built-pages.ts';
import { samplePages } from './page-sample.ts';

/**
 * The pages drawn from a record alone, and those that only lead on, that tests look at: a sample in which
 * every part and every extreme of their templates is found. `EVERY_PAGE=1` makes it all of them.
 */
export function drawnPages(all: readonly BuiltPage[] = builtPages()): BuiltPage[] {
  const drawn = all.filter((page) => isDrawn(page) || leadsOn(page));
  return process.env.EVERY_PAGE ? drawn : samplePages(drawn);
}

/** All pages of prose, all indexes, and of those drawn from records the sample. */
export function triedPages(all: readonly BuiltPage[] = builtPages()): BuiltPage[] {
  return [...all.filter((page) => !isDrawn(page) && !leadsOn(page)), ...drawnPages(all)];
}
