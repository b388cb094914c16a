import type { TestProject } from 'vitest/node';
import { builtPages, isDrawn, leadsOn } from './built-pages.ts';
import { samplePages } from './page-sample.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Addresses of the pages that tests look at. */
    tried: TriedPaths;
  }
}

/** Pages that tests look at, as addresses below the root. */
export interface TriedPaths {
  /** Pages of prose and indexes. */
  readonly written: readonly string[];
  /** Pages drawn from a record alone. */
  readonly drawn: readonly string[];
  /** Pages that only lead on. */
  readonly leading: readonly string[];
}

/**
 * Chooses, once for all tests, the pages that they look at: all of prose, and of those that are drawn from
 * records or only lead on a sample in which every part and every extreme of their templates is found.
 * `EVERY_PAGE=1` makes it all of them.
 */
export default function choosePages({ vitest }: TestProject): void {
  if ('tried' in vitest.getProvidedContext()) return;
  const all = builtPages();
  const written = all.filter((page) => !isDrawn(page) && !leadsOn(page));
  const others = all.filter((page) => !written.includes(page));
  const sample = process.env.EVERY_PAGE ? others : samplePages(others);
  const [leading, drawn] = [sample.filter(leadsOn), sample.filter((page) => !leadsOn(page))];
  const paths = (pages: typeof all) => pages.map(({ path }) => path);
  vitest.provide('tried', { written: paths(written), drawn: paths(drawn), leading: paths(leading) });
}
