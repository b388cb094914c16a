import { fold } from '../terms/fold.ts';
import type { Lexicon } from './lexicon.ts';
import { SAME, scoreName } from './score-name.ts';
import type { TablePage } from './table.ts';
import { nameKeys, type WordFile } from './word-files.ts';

/** A page found by one of its names. */
export interface NameMatch {
  readonly page: TablePage;
  /** Its folded names that have something in common with the query. */
  readonly names: readonly string[];
  /** How well the best of them answers the query, from 0 to 100; 100 where it is the query. */
  readonly score: number;
}

/** Keys of a query that are looked up; a name within a longer query is found by any of its words. */
const LOOKED_UP = 7;
/** What each step of a page's weight adds to a name that is not the query. */
const STEP_OF_WEIGHT = 3;
/** Names with less than this are accidents, which the weight of the page does not make better. */
const ACCIDENT = 30;

/** The pages whose names answer a query, best first. */
export async function findByName(query: string, lexicon: Lexicon): Promise<NameMatch[]> {
  const folded = fold(query);
  const files = await Promise.all(nameKeys(folded).slice(0, LOOKED_UP).map(lexicon.readFile));
  return [...namesByPage(files)]
    .flatMap(([number, names]) => {
      const page = lexicon.pages[number];
      return page ? [{ page, names, score: scoreNames(page, names, folded) }] : [];
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || b.page.weight - a.page.weight);
}

function namesByPage(files: readonly WordFile[]): Map<number, string[]> {
  const found = new Map<number, Set<string>>();
  for (const [name, page] of [...new Set(files)].flatMap(({ names }) => names))
    found.set(page, (found.get(page) ?? new Set()).add(name));
  return new Map([...found].map(([page, names]) => [page, [...names]]));
}

function scoreNames({ weight }: TablePage, names: readonly string[], query: string): number {
  const best = Math.max(...names.map((name) => scoreName(name, query)));
  return best > ACCIDENT && best < SAME ? best + weight * STEP_OF_WEIGHT : best;
}
