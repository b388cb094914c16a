import { type NameMatch, SAME } from './names.ts';
import { type AskedText, holds, type PageText } from './page-text.ts';

/** What is known of a page when it is put into its place among the hits. */
export interface Candidate {
  readonly type: string | undefined;
  readonly text: PageText;
  /** How much it matters, 1 for most; undefined where the page does not say. */
  readonly rank?: number;
  /** Score of its texts, from 0 to 1. */
  readonly textScore: number;
  readonly isPhrase: boolean;
  readonly name?: NameMatch;
}

/**
 * What each sign is worth, tuned on tests/search. A name that is the query outweighs everything; then
 * the words in the title; then those where the page says what it is; then Pagefind's own score.
 */
const WORTH = {
  name: 155,
  isName: 140,
  title: 74,
  titleShare: 14,
  beginning: 34,
  text: 28,
  phrase: 14,
  rank: 26,
  subject: 26,
  concept: 60,
  chapter: 50,
  event: 8,
  lesson: 8,
  claim: -36,
  source: -40,
} as const;

/** What speaks for a page, each from 0 to 1. */
type Signs = { readonly [sign in keyof typeof WORTH]?: number };

/** How much each unit of a query says: one that is on few of the pages found says more. */
export type UnitWeights = ReadonlyMap<string, number>;

/** Weighs the units of a query by how many of some pages do not have them at their beginning. */
export function weighUnits(pages: readonly Candidate[], asked: readonly string[]): UnitWeights {
  return new Map(
    asked.map((unit) => {
      const holders = pages.filter(({ text }) => holds(text.beginning, unit)).length;
      return [unit, Math.log(1.5 + pages.length / (1 + holders))];
    }),
  );
}

/** How well a page answers a query; more is better. */
export function scoreCandidate(page: Candidate, weights: UnitWeights, query: AskedText): number {
  const signs = Object.entries(signsOf(page, weights, query)) as [keyof Signs, number][];
  return signs.reduce((sum, [sign, strength]) => sum + WORTH[sign] * strength, 0);
}

/** What speaks for a page, on a query. */
export function signsOf(
  { type, text, rank, textScore, isPhrase, name }: Candidate,
  weights: UnitWeights,
  query: AskedText,
): Signs {
  const asked = [...weights.keys()];
  const inTitle = coverage(asked, text.title, weights);
  const named = name?.score ?? 0;
  return {
    name: named / 100,
    isName: Number(named >= SAME),
    title: inTitle ** 2,
    titleShare: inTitle * coverage(text.titleUnits, query),
    beginning: coverage(asked, text.beginning, weights) ** 2,
    text: textScore,
    phrase: Number(isPhrase),
    rank: (4 - (rank ?? 4)) / 3,
    ...(type && type in WORTH && { [type]: 1 }),
  };
}

/** The share of some units that a text holds. */
function coverage(some: readonly string[], others: AskedText, weights?: UnitWeights): number {
  const weigh = (sum: number, unit: string) => sum + (weights?.get(unit) ?? 1);
  const held = some.filter((unit) => holds(others, unit)).reduce(weigh, 0);
  return held === 0 ? 0 : held / some.reduce(weigh, 0);
}
