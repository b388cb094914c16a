import { fold } from '../terms/fold.ts';
import type { Lexicon } from './lexicon.ts';
import { askedUnits, type UnitWeights } from './page-text.ts';
import { sameWords } from './synonyms.ts';
import type { TablePage } from './table.ts';
import { wordKeys } from './word-files.ts';

/** What the words of titles and summaries say to a query. */
export interface Leads {
  /** Pages that hold most of it, best first. */
  readonly pages: readonly Lead[];
  /** How much each unit of the query says: one that few pages hold says more. */
  readonly weights: UnitWeights;
}

/** A page, and the share of what a query says that its title and summary hold, from 0 to 1. */
export interface Lead {
  readonly page: TablePage;
  readonly share: number;
}

/** Words of a query that are looked up. */
const LOOKED_UP = 8;
/** Pages that are taken for candidates. */
const TAKEN = 20;

/**
 * Finds pages by the words of their titles and summaries. So results stand there before the index of the
 * texts has been opened, and a page that says at its beginning what was asked is among the candidates
 * however many pages mention the words.
 * @param query folded, without words that only ask
 */
export async function findLeads(query: string, lexicon: Lexicon): Promise<Leads> {
  const found = await weigh(askedUnits(query).slice(0, LOOKED_UP), lexicon);
  const total = found.reduce((sum, { weight }) => sum + weight, 0);
  const shares = new Map<number, number>();
  for (const { pages, weight } of found)
    for (const [page, share] of pages) shares.set(page, (shares.get(page) ?? 0) + (share * weight) / total);
  const pages = [...shares]
    .flatMap(([number, share]) => {
      const page = lexicon.pages[number];
      return page ? [{ page, share }] : [];
    })
    .sort((a, b) => b.share - a.share || b.page.weight - a.page.weight)
    .slice(0, TAKEN);
  return { pages, weights: weightsOf(found) };
}

/** How much each unit of a query says. */
export async function weighUnits(units: readonly string[], lexicon: Lexicon): Promise<UnitWeights> {
  return weightsOf(await weigh(units, lexicon));
}

/** A unit, how much it says, and the pages that hold it, each with the share that it holds. */
interface Weighed {
  readonly unit: string;
  readonly weight: number;
  readonly pages: Held['pages'];
}

function weigh(units: readonly string[], lexicon: Lexicon): Promise<Weighed[]> {
  return Promise.all(
    units.map(async (unit) => {
      const { held, pages } = await lookUp(unit, lexicon);
      return { unit, weight: weightOf(held, lexicon.pages.length), pages };
    }),
  );
}

function weightsOf(weighed: readonly Weighed[]): UnitWeights {
  return new Map(weighed.map(({ unit, weight }) => [unit, weight]));
}

/** What a word is worth that no title and no summary holds: it is rather one that asks than a rare name. */
const UNHELD = 0.5;

/** How much a word says that so many pages hold. */
export function weightOf(held: number, pages: number): number {
  const weight = Math.log(1 + pages / (1 + held));
  return held === 0 ? weight * UNHELD : weight;
}

/** What is known of a unit: how many pages hold it, and the weightiest, each with the share that it holds. */
interface Held {
  readonly held: number;
  readonly pages: ReadonlyMap<number, number>;
}

/** The pages that hold a unit or one that means the same. */
async function lookUp(unit: string, lexicon: Lexicon): Promise<Held> {
  const words = await Promise.all(sameWords(unit).map((word) => lookUpWord(word, lexicon)));
  const pages = new Map<number, number>();
  for (const [page, share] of words.flatMap((word) => [...word.pages]))
    pages.set(page, Math.min(1, (pages.get(page) ?? 0) + share));
  return { held: words.reduce((sum, { held }) => sum + held, 0), pages };
}

async function lookUpWord(word: string, lexicon: Lexicon): Promise<Held> {
  const keys = wordKeys(fold(word));
  const parts = await Promise.all(
    keys.map(async (key) => (await lexicon.readFile(key)).words[key] ?? ([0] as const)),
  );
  const pages = new Map<number, number>();
  for (const page of parts.flatMap(([, ...numbers]) => numbers))
    pages.set(page, (pages.get(page) ?? 0) + 1 / parts.length);
  return { held: Math.min(...parts.map(([held]) => held)), pages };
}
