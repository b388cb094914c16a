import { fold, hasHan, pieces, units } from '../terms/fold.ts';
import { bucketOf, type NamedPage } from './name-buckets.ts';
import { askedUnits } from './page-text.ts';
import type { UnitWeights } from './rank.ts';
import { stem } from './stem.ts';
import { sameWords } from './synonyms.ts';

// The titles and summaries of all pages lie in many small files, by the words in them: one small file
// a word tells which pages are about it, with all that is shown of them. So results stand there
// before the index of the texts has been opened, and a page that says at its beginning what was asked
// is among the candidates however many pages mention the words.

/** How many files the words of a language are spread over. */
export const LEAD_FILES = 2048;

/** Pages that are kept for one word, the weightiest; a word on more pages says little. */
export const PAGES_A_WORD = 24;

/** A page as it is found by the words of its title and summary. */
export type LeadPage = Omit<NamedPage, 'n'>;

/** One file: its pages, and for each word how many pages of the site hold it and the numbers of those given. */
export interface LeadFile {
  readonly pages: readonly LeadPage[];
  readonly words: { readonly [word: string]: readonly [held: number, ...pages: number[]] };
}

/** Reads one file by its number. */
export type ReadLeads = (number: number) => Promise<LeadFile>;

/** Words of a query that are looked up. */
const LOOKED_UP = 8;
/** Pages that are taken for candidates. */
const TAKEN = 20;

/** The words under which a folded text is filed. */
export function leadKeys(folded: string): string[] {
  return [...new Set(pieces(folded).flatMap((piece) => (hasHan(piece) ? units(piece) : [stem(piece)])))];
}

/** The number of the file of a word. */
export function leadFileOf(word: string): number {
  return bucketOf(word, LEAD_FILES);
}

/** A reader of the files below an address, which keeps what it has read; what is missing is empty. */
export function leadReader(folder: string): ReadLeads {
  const read = new Map<number, Promise<LeadFile>>();
  return (number) => {
    const known = read.get(number) ?? fetchLeads(`${folder}${number}.json`);
    read.set(number, known);
    known.catch(() => read.delete(number));
    return known.catch(() => ({ pages: [], words: {} }));
  };
}

async function fetchLeads(url: string): Promise<LeadFile> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} fetching ${url}`);
  return response.json();
}

/** What the titles and summaries say to a query. */
export interface Leads {
  /** Pages that hold most of it, best first. */
  readonly pages: readonly LeadPage[];
  /** How much each unit of the query says: one that few pages hold says more. */
  readonly weights: UnitWeights;
}

/**
 * Finds pages by their titles and summaries.
 * @param query folded, without words that only ask
 */
export async function findLeads(query: string, readLeads: ReadLeads): Promise<Leads> {
  const asked = await Promise.all(
    askedUnits(query)
      .slice(0, LOOKED_UP)
      .map(async (unit) => ({ unit, found: await lookUp(unit, readLeads) })),
  );
  const weights = new Map(asked.map(({ unit, found: { held } }) => [unit, weightOf(held)]));
  const found = new Map<string, { page: LeadPage; weight: number }>();
  for (const {
    unit,
    found: { pages },
  } of asked)
    for (const [page, share] of pages) {
      const weight = (found.get(page.p)?.weight ?? 0) + share * (weights.get(unit) ?? 0);
      found.set(page.p, { page, weight });
    }
  const pages = [...found.values()]
    .sort((a, b) => b.weight - a.weight || b.page.w - a.page.w)
    .slice(0, TAKEN)
    .map(({ page }) => page);
  return { pages, weights };
}

/** About how many pages a language has; only the order of magnitude matters. */
const PAGES = 1300;

function weightOf(held: number): number {
  return Math.log(1 + PAGES / (1 + held));
}

/** The pages that hold a unit or one that means the same, each with the share of it that they hold. */
async function lookUp(
  unit: string,
  readLeads: ReadLeads,
): Promise<{ held: number; pages: Map<LeadPage, number> }> {
  const found = await Promise.all(
    sameWords(unit).map(async (word) => {
      const keys = leadKeys(fold(word));
      const files = await Promise.all(keys.map((key) => readLeads(leadFileOf(key))));
      return keys.map((key, index) => ({ file: files[index], numbers: files[index]?.words[key] ?? [0] }));
    }),
  );
  const pages = new Map<LeadPage, number>();
  let held = 0;
  for (const parts of found) {
    held += Math.min(...parts.map(({ numbers: [count] }) => count));
    for (const {
      file,
      numbers: [, ...numbers],
    } of parts)
      for (const number of numbers) {
        const page = file?.pages[number];
        if (page) pages.set(page, Math.min(1, (pages.get(page) ?? 0) + 1 / parts.length));
      }
  }
  return { held, pages };
}
