import { compact, fold, hasHan, pieces } from '../terms/fold.ts';
import { bucketOf, type NamedPage, nameKeys } from './name-buckets.ts';

/** A page found by one of its names. */
export interface NameMatch {
  readonly page: NamedPage;
  /** How well the name answers the query, from 0 to 100; 100 where it is the query. */
  readonly score: number;
}

/** Reads one file of names by its number. */
export type ReadBucket = (number: number) => Promise<readonly NamedPage[]>;

/** From this score on, a name stands before what is found in texts. */
export const SURE = 60;

/** From this score on, the name is the query, up to an ending. */
export const SAME = 94;

/** Keys of a query that are looked up; a name within a longer query is found by any of its words. */
const LOOKED_UP = 7;

/**
 * A reader of the files of names below an address, which keeps what it has read. A file that cannot
 * be read holds no names: texts are searched without them.
 */
export function bucketReader(folder: string): ReadBucket {
  const read = new Map<number, Promise<readonly NamedPage[]>>();
  return (number) => {
    const known = read.get(number) ?? fetchBucket(`${folder}${number}.json`);
    read.set(number, known);
    known.catch(() => read.delete(number));
    return known.catch(() => []);
  };
}

async function fetchBucket(url: string): Promise<readonly NamedPage[]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} fetching ${url}`);
  return response.json();
}

/** The pages whose names answer a query, best first. */
export async function findByName(query: string, readBucket: ReadBucket): Promise<NameMatch[]> {
  const folded = fold(query);
  const numbers = new Set(
    nameKeys(folded)
      .slice(0, LOOKED_UP)
      .map((key) => bucketOf(key)),
  );
  const found = await Promise.all([...numbers].map(readBucket));
  const best = new Map<string, NameMatch>();
  for (const page of found.flat()) {
    const score = scoreNames(page, folded);
    if (score > (best.get(page.p)?.score ?? 0)) best.set(page.p, { page, score });
  }
  return [...best.values()].sort((a, b) => b.score - a.score || b.page.w - a.page.w);
}

function scoreNames(page: NamedPage, query: string): number {
  const best = Math.max(...page.n.map((name) => scoreName(name, query)));
  return best > 30 && best < SAME ? best + page.w * 3 : best;
}

/**
 * How well a name answers a query, both folded: 100 where they are the same, less where the name goes
 * on after the query (which may be half typed), less again where one is only part of the other.
 */
export function scoreName(name: string, query: string): number {
  const [joined, asked] = [compact(name), compact(query)];
  if (joined === asked) return 100;
  if (asked === '') return 0;
  if (isSimilarWord(joined, asked)) return SAME;
  const share = Math.min(asked.length, joined.length) / Math.max(asked.length, joined.length);
  if (joined.startsWith(asked)) return 58 + 24 * share;
  // A Chinese name says at its end what it is: 容器运行时 is a 运行时.
  if (hasHan(asked) && joined.endsWith(asked)) return 56 + 24 * share;
  if (hasHan(asked) && joined.includes(asked)) return 34 + 30 * share;
  if (startsWords(name, query)) return 34 + 30 * share;
  // A name that is most of a query was meant; one that is a word of it among others may not.
  if (isPartOf(name, query)) return 60 * share ** 2;
  return 0;
}

/** Whether a name is named in a longer query. */
function isPartOf(name: string, query: string): boolean {
  if (` ${query} `.includes(` ${name} `)) return name.length > 1;
  return pieces(query).includes(name) || (hasHan(name) && compact(query).includes(compact(name)));
}

/**
 * A query with the abbreviations and other names in it replaced by the titles of their pages, which
 * the texts use: "containers vms" becomes "containers virtual machine".
 * @param query folded
 * @param longest letters of a name that is replaced
 */
export function spellOut(
  query: string,
  matches: readonly NameMatch[],
  longest = Number.POSITIVE_INFINITY,
): string {
  // Two Chinese characters are a word like any other, and no abbreviation.
  const isShort = (name: string) =>
    longest === Number.POSITIVE_INFINITY || (name.length <= longest && !hasHan(name));
  return matches.reduce((text, { page, score }) => {
    const title = fold(page.t);
    const name =
      score < SURE &&
      page.n.find((other) => isShort(other) && isPartOf(other, text) && !text.includes(title));
    return name ? fold(` ${text} `.replace(name, ` ${title} `)) : text;
  }, query);
}

/** "namespaces" asked and "namespace" named. */
function isSimilarWord(name: string, asked: string): boolean {
  return /^[a-z]{4,}$/.test(asked) && (`${name}s` === asked || `${asked}s` === name);
}

/** Whether every word of the query begins some word of the name. */
function startsWords(name: string, query: string): boolean {
  const words = pieces(name);
  return pieces(query).every((asked) =>
    words.some((word) => word.startsWith(asked) || (hasHan(asked) && word.includes(asked))),
  );
}
