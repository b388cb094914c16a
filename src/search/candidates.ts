import type { AskMatch } from './asks.ts';
import { typeOfPath } from './hits.ts';
import type { Leads } from './leads.ts';
import type { NameMatch } from './names.ts';
import { type PageText, preparePage } from './page-text.ts';
import type { PagefindPage } from './pagefind.ts';
import type { TablePage } from './table.ts';

/** A page that may answer a query, and what is known of it. */
export interface Candidate {
  readonly url: string;
  readonly type: string | undefined;
  /** How much it matters, from 0 to 3. */
  readonly weight: number;
  /** The text that was read; of a page that was not, the title and facts. */
  readonly text: PageText;
  /** Score of its text among those found, from 0 to 1. */
  readonly textScore: number;
  /** The share of what the query says that its title and summary hold, from 0 to 1. */
  readonly share: number;
  readonly name?: NameMatch;
  /** What it says it answers that is like the query. */
  readonly ask?: AskMatch;
  /** Whether it is one of several things that the query names side by side. */
  readonly isSide: boolean;
  /** Its row in the table, where it has one. */
  readonly row?: TablePage;
  /** Its text, where that was read. */
  readonly page?: PagefindPage;
}

/** What is found without the index of the texts. */
export interface Known {
  readonly names: readonly NameMatch[];
  readonly leads: Leads;
  /** The pages that say they answer something like it. */
  readonly asks: readonly AskMatch[];
  /** The pages of things that the query names side by side, where it does. */
  readonly sides: readonly TablePage[];
  /** The pages of the table by their paths. */
  readonly byPath: ReadonlyMap<string, TablePage>;
}

/** A text that was read, with its score among those found. */
export interface ReadText {
  readonly page: PagefindPage;
  readonly score: number;
}

/** Names of which only the best are candidates: a word begins dozens. */
const MOST_NAMES = 12;
/** Questions of which only the likest are candidates. */
const MOST_ASKS = 12;

/** The pages found by title, summary or name, each once. */
export function candidatesByTitle(known: Known, base: string): Candidate[] {
  const rows = new Set([
    ...known.sides,
    ...known.names.slice(0, MOST_NAMES).map(({ page }) => page),
    ...known.asks.slice(0, MOST_ASKS).map(({ page }) => page),
    ...known.leads.pages.map(({ page }) => page),
  ]);
  const about = lookUp(known);
  return [...rows].map((row) => ({
    url: `${base}${row.path}`,
    type: typeOfPath(row.path),
    weight: row.weight,
    text: textOf(`title ${row.path}`, row.title, row.facts),
    textScore: 0,
    row,
    ...about(row.path),
  }));
}

/** The pages whose texts were read. */
export function candidatesByText(texts: readonly ReadText[], known: Known, base: string): Candidate[] {
  const about = lookUp(known);
  return texts.map(({ page, score }) => {
    const path = page.url.slice(base.length);
    const row = known.byPath.get(path);
    return {
      url: page.url,
      type: page.filters.type?.[0],
      weight: row?.weight ?? 0,
      text: textOf(page.url, page.meta.title ?? '', `${page.meta.date ?? ''} ${page.content}`),
      textScore: score,
      page,
      ...(row && { row }),
      ...about(path),
    };
  });
}

/** What is known of a page by its path: the share of the query in its title and summary, and its name. */
function lookUp({
  names,
  leads,
  asks,
  sides,
}: Known): (path: string) => Pick<Candidate, 'share' | 'name' | 'ask' | 'isSide'> {
  const named = new Map(names.map((match) => [match.page.path, match]));
  const shares = new Map(leads.pages.map(({ page, share }) => [page.path, share]));
  const asked = new Map(asks.map((match) => [match.page.path, match]));
  const besides = new Set(sides.map(({ path }) => path));
  return (path) => {
    const name = named.get(path);
    const ask = asked.get(path);
    return {
      ...{ share: shares.get(path) ?? 0, isSide: besides.has(path) },
      ...(name && { name }),
      ...(ask && { ask }),
    };
  };
}

const prepared = new Map<string, PageText>();

/** The prepared text of a page; the same pages are found again with the next letter. */
function textOf(key: string, title: string, content: string): PageText {
  const known = prepared.get(key);
  if (known) return known;
  const text = preparePage(title, content);
  prepared.set(key, text);
  return text;
}
