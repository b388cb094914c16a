import type { PageType } from '../terms/sections.ts';
import type { Candidate } from './candidates.ts';
import type { NameMatch } from './names.ts';
import { nearnessIn } from './nearness.ts';
import {
  type AskedText,
  askedUnits,
  askText,
  sideBySide,
  strengthOf,
  type UnitWeights,
} from './page-text.ts';
import { EQUAL, SAME } from './score-name.ts';
import { WEIGHTS } from './weights.ts';

/** What may speak for a page. */
export type Sign = keyof typeof WEIGHTS;

/** What speaks for a page, each from 0 to 1; what is left out does not. */
export type Signs = { readonly [sign in Sign]?: number };

/** A query, prepared once for all pages that are compared with it. */
export interface RankedQuery {
  readonly text: AskedText;
  readonly weights: UnitWeights;
  /** Its neighbouring words, see `neighbours`. */
  readonly phrases: readonly string[];
  /** Whether it asks how things differ, which the pages about concepts tell. */
  readonly isComparison: boolean;
}

/** The signs of the kinds of pages. A guide to a text is no sign of the text search. */
const KIND_SIGNS = {
  chapter: 'chapter',
  concept: 'concept',
  text: 'guide',
  subject: 'subject',
  event: 'event',
  claim: 'claim',
  tour: 'tour',
  lesson: 'lesson',
  source: 'source',
} as const satisfies { [type in PageType]: Sign };

/** Who types so many words of a title has read it somewhere, and wants what bears it. */
const LONG = 4;

/** The most that a page can weigh. */
const HEAVIEST = 3;

/** How well a page answers a query by what speaks for it; more is better. */
export function scoreSigns(signs: Signs, weights: { readonly [sign in Sign]: number } = WEIGHTS): number {
  return (Object.entries(signs) as [Sign, number][]).reduce(
    (sum, [sign, value]) => sum + weights[sign] * value,
    0,
  );
}

/** What speaks for a page, on a query. */
export function signsOf(
  { type, text, weight, textScore, share, name, ask, isSide }: Candidate,
  { text: query, weights, phrases, isComparison }: RankedQuery,
): Signs {
  const asked = [...weights.keys()];
  const inTitle = coverage(asked, text.title, weights);
  const named = name?.score ?? 0;
  return {
    name: named / EQUAL,
    isName: Number(named >= SAME),
    nameShare: shareOfName(name, query, weights),
    ask: ask?.likeness ?? 0,
    alike: (ask?.likeness ?? 0) ** 3,
    askShare: (ask?.share ?? 0) ** 2,
    lead: share,
    title: inTitle ** 2,
    titleShare: inTitle * coverage(text.titleUnits, query),
    isTitle: Number(asked.length >= LONG && inTitle > 0.95 && coverage(text.titleUnits, query) > 0.8),
    beginning: Math.max(share, coverage(asked, text.beginning, weights)),
    all: coverage(asked, text.all, weights) ** 2,
    near: nearnessIn(text.folded, weights) ** 2,
    phrases: sideBySide(text.foldedBeginning, phrases),
    titlePhrases: sideBySide(text.foldedTitle, phrases),
    text: textScore,
    weight: weight / HEAVIEST,
    side: Number(isSide),
    compares: Number(isComparison && type === 'concept'),
    ...kindSign(type),
  };
}

/** What kind of page it is. */
function kindSign(type: string | undefined): Signs {
  return type && Object.hasOwn(KIND_SIGNS, type) ? { [KIND_SIGNS[type as PageType]]: 1 } : {};
}

/** How far one of a page's names and the query say the same, as `titleShare` has it of the title. */
function shareOfName(name: NameMatch | undefined, query: AskedText, weights: UnitWeights): number {
  const asked = [...weights.keys()];
  const shares = (name?.names ?? []).map(
    (one) => coverage(asked, askText(one), weights) * coverage(askedUnits(one), query),
  );
  return Math.max(0, ...shares);
}

/** The share of some units that a text holds. */
function coverage(some: readonly string[], others: AskedText, weights?: UnitWeights): number {
  const weigh = (sum: number, unit: string) => sum + (weights?.get(unit) ?? 1);
  const held = some.reduce((sum, unit) => sum + strengthOf(others, unit) * (weights?.get(unit) ?? 1), 0);
  return held === 0 ? 0 : held / some.reduce(weigh, 0);
}
