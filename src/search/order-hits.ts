import { type Hit, leadHit, nameHit, pageHit, typeOfPath } from './hits.ts';
import { inSteps } from './in-steps.ts';
import type { LeadPage, Leads } from './leads.ts';
import { type NameMatch, SURE } from './names.ts';
import {
  askedUnits,
  askText,
  holdsAll,
  holdsExactly,
  holdsSome,
  neighbours,
  type PageText,
  preparePage,
} from './page-text.ts';
import type { PagefindPage } from './pagefind.ts';
import { isComparison } from './questions.ts';
import { type Candidate, type RankedQuery, scoreCandidate } from './rank.ts';
import type { TextMatch } from './text-search.ts';

/** All that was found for a query, from three sides. */
export interface Finds {
  readonly names: readonly NameMatch[];
  readonly leads: Leads;
  readonly texts: readonly { readonly match: TextMatch; readonly page: PagefindPage }[];
}

/** What a query is compared with. */
export interface Asked {
  /** Address of the root of the site. */
  readonly base: string;
  /** The query as it was typed, folded. */
  readonly query: string;
  /** The same without words that only ask. */
  readonly words: string;
}

export interface Ordered {
  readonly hits: readonly Hit[];
  /** Whether some page holds all that was asked. */
  readonly isAnswered: boolean;
}

/** A candidate, and how it is shown. */
interface Drawable {
  readonly candidate: Candidate;
  readonly draw: (isExact: boolean) => Hit;
}

/** Puts all that was found into one order, each page once. */
export async function orderHits(asked: Asked, finds: Finds, limit: number): Promise<Ordered> {
  const { query, words } = asked;
  const units = askedUnits(words);
  const all = (await candidatesOf(asked, finds)).filter(
    ({ candidate: { name, text } }) => name || holdsSome(text, units),
  );
  const ranked: RankedQuery = {
    text: askText(words),
    weights: finds.leads.weights,
    phrases: neighbours(query, words),
    isComparison: isComparison(query),
  };
  const ordered = all
    .map((one) => ({ ...one, score: scoreCandidate(one.candidate, ranked) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, limit);
  return {
    hits: await inSteps(ordered, ({ candidate: { name, text }, draw }) =>
      draw(name?.score === 100 || holdsExactly(text, query)),
    ),
    isAnswered: all.some(({ candidate: { name, text } }) =>
      name && name.score >= SURE ? true : holdsAll(text, words),
    ),
  };
}

/** Every page once: from its text where that was found, else from its summary, else from its name. */
async function candidatesOf({ base, words }: Asked, { names, leads, texts }: Finds): Promise<Drawable[]> {
  const named = new Map(names.map((match) => [match.page.p, match]));
  const byText = await inSteps(texts, ({ page, match }) => {
    const name = named.get(page.url.slice(base.length));
    return {
      candidate: candidateOf(page, match, name),
      draw: (isExact: boolean) => pageHit(page, words, isExact, name),
    };
  });
  const seen = new Set(texts.map(({ page }) => page.url.slice(base.length)));
  const byLead = await inSteps(
    leads.pages.filter(({ p }) => !seen.has(p)),
    (page) => ({
      candidate: candidateByLead(page, named.get(page.p)),
      draw: (isExact: boolean) => leadHit(page, base, words, isExact),
    }),
  );
  for (const { p } of leads.pages) seen.add(p);
  const byName = names
    .slice(0, MOST_NAMES)
    .filter(({ page }) => !seen.has(page.p))
    .map((match) => ({
      candidate: candidateByLead(match.page, match),
      draw: () => nameHit(match, base, words),
    }));
  return [...byText, ...byLead, ...byName];
}

/** Names of which only the best are candidates: a word begins dozens. */
const MOST_NAMES = 12;

const prepared = new Map<string, PageText>();

/** The prepared text of a page; the same pages are found again with the next letter. */
function textOf(key: string, title: string, content: string): PageText {
  const known = prepared.get(key);
  if (known) return known;
  const text = preparePage(title, content);
  prepared.set(key, text);
  return text;
}

function candidateOf(page: PagefindPage, found: TextMatch, name: NameMatch | undefined): Candidate {
  const rank = Number(page.filters.rank?.[0]);
  return {
    type: page.filters.type?.[0],
    text: textOf(page.url, page.meta.title ?? '', `${page.meta.date ?? ''} ${page.content}`),
    ...(rank && { rank }),
    textScore: found.score,
    ...(name && { name }),
  };
}

function candidateByLead({ p, t, f, s, w }: LeadPage, name: NameMatch | undefined): Candidate {
  return {
    type: typeOfPath(p),
    text: textOf(`${p} ${s.length}`, t, `${f} ${s}`),
    rank: 4 - w,
    textScore: 0,
    ...(name && { name }),
  };
}
