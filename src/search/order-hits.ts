import type { Candidate } from './candidates.ts';
import { type Hit, pageHit, titleHit } from './hits.ts';
import {
  askedUnits,
  askText,
  holdsAll,
  holdsExactly,
  holdsSome,
  neighbours,
  type UnitWeights,
} from './page-text.ts';
import { isComparison } from './questions.ts';
import { type RankedQuery, type Signs, scoreSigns, signsOf } from './rank.ts';
import { EQUAL, SURE } from './score-name.ts';

/** What a query is compared with. */
export interface Asked {
  /** Address of the root of the site. */
  readonly base: string;
  /** The query as it was typed, folded. */
  readonly query: string;
  /** The same without words that only ask. */
  readonly words: string;
}

/** A candidate with what speaks for it. */
export interface Ranked {
  readonly candidate: Candidate;
  readonly signs: Signs;
}

/** Puts candidates into their order, the best first; without those that hold nothing of the query. */
export function rankCandidates(
  { query, words }: Asked,
  candidates: readonly Candidate[],
  weights: UnitWeights,
): Ranked[] {
  const units = askedUnits(words);
  const ranked: RankedQuery = {
    text: askText(words),
    weights,
    phrases: neighbours(query, words),
    isComparison: isComparison(query) || candidates.some(({ isSide }) => isSide),
  };
  return candidates
    .filter(
      ({ name, ask, text, share, page, isSide }) =>
        name || ask || isSide || (!page && share > 0) || holdsSome(text, units),
    )
    .map((candidate) => ({ candidate, signs: signsOf(candidate, ranked) }))
    .map((one) => ({ ...one, score: scoreSigns(one.signs) }))
    .sort((a, b) => b.score - a.score);
}

/** A question this much like the query is the same in other words. */
export const ALIKE = 0.6;

/** Whether some page holds all that was asked, or is named so. */
export function isAnswered(ranked: readonly Ranked[], { words }: Asked): boolean {
  return ranked.some(
    ({ candidate: { name, ask, text } }) =>
      (name && name.score >= SURE) || (ask && ask.likeness >= ALIKE) || holdsAll(text, words),
  );
}

/** A candidate as it is shown. */
export function drawHit({ name, text, page, row, url }: Candidate, { base, query, words }: Asked): Hit {
  const isExact = name?.score === EQUAL || holdsExactly(text, query);
  const isComplete = isExact || holdsAll(text, words);
  if (page) return { ...pageHit(page, words, isExact, name), isComplete };
  if (row) return { ...titleHit(row, base, isExact), isComplete };
  throw new Error(`nothing is known of ${url}`);
}
