import { compact, hasHan, pieces } from '../terms/fold.ts';

/** From this score on, a name stands before what is found in texts. */
export const SURE = 60;

/** From this score on, the name is the query, up to an ending. */
export const SAME = 94;

/** The score of a name that is the query. */
export const EQUAL = 100;

/**
 * What a name is worth that is not the query: at least so much, and more the larger the share of the
 * longer of the two that the shorter one is.
 */
const WORTH = {
  begins: { least: 58, share: 24 },
  ends: { least: 56, share: 24 },
  holds: { least: 34, share: 30 },
} as const;

/** A name that is most of a query was meant; one that is a word of it among others may not be. */
const NAMED = 60;

/**
 * How well a name answers a query, both folded: 100 where they are the same, less where the name goes
 * on after the query (which may be half typed), less again where one is only part of the other.
 */
export function scoreName(name: string, query: string): number {
  const [joined, asked] = [compact(name), compact(query)];
  if (joined === asked) return EQUAL;
  if (asked === '') return 0;
  if (isSimilarWord(joined, asked)) return SAME;
  const share = Math.min(asked.length, joined.length) / Math.max(asked.length, joined.length);
  const relation = relationOf(name, query);
  if (relation) return WORTH[relation].least + WORTH[relation].share * share;
  return isPartOf(name, query) ? NAMED * share ** 2 : 0;
}

/** Whether a name is named in a longer query, both folded. */
export function isPartOf(name: string, query: string): boolean {
  if (` ${query} `.includes(` ${name} `)) return name.length > 1;
  return pieces(query).includes(name) || (hasHan(name) && compact(query).includes(compact(name)));
}

function relationOf(name: string, query: string): keyof typeof WORTH | undefined {
  const [joined, asked] = [compact(name), compact(query)];
  if (joined.startsWith(asked)) return 'begins';
  // A Chinese name says at its end what it is: 容器运行时 is a 运行时.
  if (hasHan(asked) && joined.endsWith(asked)) return 'ends';
  return (hasHan(asked) && joined.includes(asked)) || startsWords(name, query) ? 'holds' : undefined;
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
