import { type NameMatch, SAME } from './names.ts';
import { type AskedText, type PageText, sideBySide, strengthOf } from './page-text.ts';

/** What is known of a page when it is put into its place among the hits. */
export interface Candidate {
  readonly type: string | undefined;
  readonly text: PageText;
  /** How much it matters, 1 for most; undefined where the page does not say. */
  readonly rank?: number;
  /** Score of its texts, from 0 to 1. */
  readonly textScore: number;
  readonly name?: NameMatch;
}

/**
 * What each sign is worth, learnt from the queries of tests/search. A name that is the query outweighs
 * everything; then words in the title, the query as it was typed, and Pagefind's own score; what kind
 * of page it is decides among equals.
 */
const WORTH = {
  name: 37,
  isName: 35,
  title: 19,
  titleShare: 23,
  beginning: 10,
  all: 13,
  phrases: 17,
  titlePhrases: 9,
  text: 18,
  rank: 20,
  compares: 20,
  subject: 8,
  concept: 2,
  chapter: 5,
  event: 6,
  claim: -11,
  source: -9,
} as const;

/** What speaks for a page, each from 0 to 1. */
type Signs = { readonly [sign in keyof typeof WORTH]?: number };

/** How much each unit of a query says: one that is on few of the pages found says more. */
export type UnitWeights = ReadonlyMap<string, number>;

/** A query, prepared once for all pages that are compared with it. */
export interface RankedQuery {
  readonly text: AskedText;
  readonly weights: UnitWeights;
  /** Its neighbouring words, see `neighbours`. */
  readonly phrases: readonly string[];
  /** Whether it asks how things differ, which the pages about concepts tell. */
  readonly isComparison: boolean;
}

/** How well a page answers a query; more is better. */
export function scoreCandidate(page: Candidate, query: RankedQuery): number {
  const signs = Object.entries(signsOf(page, query)) as [keyof Signs, number][];
  return signs.reduce((sum, [sign, strength]) => sum + WORTH[sign] * strength, 0);
}

/** What speaks for a page, on a query. */
export function signsOf(
  { type, text, rank, textScore, name }: Candidate,
  { text: query, weights, phrases, isComparison }: RankedQuery,
): Signs {
  const asked = [...weights.keys()];
  const inTitle = coverage(asked, text.title, weights);
  const named = name?.score ?? 0;
  return {
    name: named / 100,
    isName: Number(named >= SAME),
    title: inTitle ** 2,
    titleShare: inTitle * coverage(text.titleUnits, query),
    beginning: coverage(asked, text.beginning, weights),
    all: coverage(asked, text.all, weights) ** 2,
    phrases: sideBySide(text.foldedBeginning, phrases),
    titlePhrases: sideBySide(text.foldedTitle, phrases),
    text: textScore,
    rank: (4 - (rank ?? 4)) / 3,
    compares: Number(isComparison && type === 'concept'),
    ...(type && type in WORTH && { [type]: 1 }),
  };
}

/** The share of some units that a text holds. */
function coverage(some: readonly string[], others: AskedText, weights?: UnitWeights): number {
  const weigh = (sum: number, unit: string) => sum + (weights?.get(unit) ?? 1);
  const held = some.reduce((sum, unit) => sum + strengthOf(others, unit) * (weights?.get(unit) ?? 1), 0);
  return held === 0 ? 0 : held / some.reduce(weigh, 0);
}
