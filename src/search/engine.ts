import { fold, normalise, pieces } from '../terms/fold.ts';
import { type Hit, nearHit } from './hits.ts';
import { findLeads, type ReadLeads } from './leads.ts';
import { findByName, type ReadBucket, spellOut } from './names.ts';
import type { NearFinder } from './near.ts';
import { type Asked, type Finds, orderHits } from './order-hits.ts';
import type { FilterCounts, Pagefind, PagefindFilters } from './pagefind.ts';
import { withoutQuestion } from './questions.ts';
import { searchTexts, type TextAnswer } from './text-search.ts';

/** What a search gave: the first hits, and how many pages there are in all. */
export interface Answer {
  readonly query: string;
  readonly hits: readonly Hit[];
  readonly total: number;
  readonly counts: FilterCounts;
  /** Whether the texts could not be searched, so that only names were. */
  readonly isPartial?: boolean;
}

/** Where the engine finds what it searches; each part is loaded when it is first asked for. */
export interface Sources {
  /** Address of the root of the site, with a slash at its end. */
  readonly base: string;
  readonly readBucket: ReadBucket;
  readonly readLeads: ReadLeads;
  openTexts(): Promise<Pagefind>;
  /** The texts with the sources among them. */
  openAll(): Promise<Pagefind>;
  openNear(): Promise<NearFinder>;
}

export interface Request {
  readonly text: string;
  readonly filters?: PagefindFilters;
  /** How many hits are wanted. */
  readonly limit?: number;
  /** Whether the sources are to be searched even if enough is found without them. */
  readonly isWide?: boolean;
  /** Called with hits that are known before the rest. */
  readonly onFirst?: (answer: Answer) => void;
}

/** How many pages are shown; each costs one small file. */
const SHOWN = 8;
/** Fewer pages than this, and the sources are searched as well. */
const FEW = 5;
/** Characters of a query that, where no page holds it as it is, may be the title of a source. */
const TITLE = 24;
/** A query of more words is no misspelt name. */
const NAME_WORDS = 3;

/**
 * Answers a query from names and texts of one language.
 * @throws {Error} where the texts cannot be searched and no name answers
 */
export async function search(sources: Sources, request: Request): Promise<Answer> {
  const query = normalise(request.text);
  if (fold(query) === '') return { query, hits: [], total: 0, counts: {} };
  const answer = await searchAs(sources, query, request);
  if (answer.isAnswered || pieces(fold(query)).length > NAME_WORDS) return answer;
  return addNear(sources, answer, request);
}

/** An answer, and whether some page holds all that was asked. */
type Found = Answer & { readonly isAnswered: boolean };

async function searchAs(sources: Sources, query: string, request: Request): Promise<Found> {
  const { base } = sources;
  const { filters = {}, limit = SHOWN } = request;
  const plain = withoutQuestion(query);
  const typed = fold(plain);
  // All three are fetched side by side.
  const started = searchTextsOf(sources, query, plain, request);
  started.catch(() => {});
  const known = await findKnown(typed, sources, Object.keys(filters).length > 0);
  const spelt = spellOut(typed, known.names, ABBREVIATION);
  const asked: Asked = { base, query: fold(query), words: spelt };
  const first = await orderHits(asked, { ...known, texts: [] }, limit);
  const early: Answer = { query, hits: first.hits, total: first.hits.length, counts: {} };
  if (first.isAnswered) request.onFirst?.(early);
  try {
    const found = await answerFrom(await started, asked, query, known, request);
    const full = found.isAnswered ? typed : spellOut(typed, known.names);
    if (full === typed) return found;
    const [texts, leads] = await Promise.all([
      searchTextsOf(sources, query, full, request),
      findLeads(full, sources.readLeads),
    ]);
    const other = await answerFrom(texts, { ...asked, words: full }, query, { ...known, leads }, request);
    return other.isAnswered ? other : found;
  } catch (error) {
    if (!first.isAnswered) throw error;
    return { ...early, isPartial: true, isAnswered: true };
  }
}

/** Letters of a name that is taken for an abbreviation. */
const ABBREVIATION = 4;

/** What is found without the index of the texts. */
type Known = Omit<Finds, 'texts'>;

/** @param isFiltered whether only the texts can say which pages are wanted */
async function findKnown(
  words: string,
  { readBucket, readLeads }: Sources,
  isFiltered: boolean,
): Promise<Known> {
  const [names, typed] = await Promise.all([findByName(words, readBucket), findLeads(words, readLeads)]);
  const spelt = spellOut(words, names, ABBREVIATION);
  const leads = spelt === words ? typed : await findLeads(spelt, readLeads);
  return isFiltered ? { names: [], leads: { ...leads, pages: [] } } : { names, leads };
}

/** Searches the texts, and the sources too where they are wanted or little is found without them. */
async function searchTextsOf(
  sources: Sources,
  query: string,
  asked: string,
  { filters = {}, isWide = false }: Request,
): Promise<TextAnswer> {
  const open = isWide ? sources.openAll : sources.openTexts;
  const texts = await searchTexts(await open(), query, asked, filters);
  if (isWide) return texts;
  const isTooFew = texts.found.length < FEW;
  const isTitle = !texts.hasPhrase && pieces(fold(query)).join('').length >= TITLE;
  if (!isTooFew && !isTitle) return texts;
  const withSources = await searchTexts(await sources.openAll(), query, asked, filters);
  return isTooFew || withSources.hasPhrase ? withSources : texts;
}

async function answerFrom(
  { found, counts }: TextAnswer,
  asked: Asked,
  query: string,
  known: Known,
  { limit = SHOWN }: Request,
): Promise<Found> {
  const texts = await Promise.all(
    found.slice(0, limit).map(async (match) => ({ match, page: await match.result.data() })),
  );
  const ordered = await orderHits(asked, { ...known, texts }, limit);
  const count = ordered.hits.length;
  const total = count < limit ? count : Math.max(found.length, count);
  return { query, ...ordered, total, counts };
}

/** Offers names that are like the query, before the little that was found. */
async function addNear(sources: Sources, answer: Found, request: Request): Promise<Answer> {
  const finder = await sources.openNear().catch(() => undefined);
  if (!finder) return answer;
  const simplified = finder.simplified(answer.query);
  const found = simplified === answer.query ? answer : await searchAs(sources, simplified, request);
  if (found.isAnswered) return found;
  const near = finder.near(answer.query).map((page) => nearHit(page, sources.base));
  const offered = new Set(near.map(({ url }) => url));
  const hits = [...near, ...found.hits.filter(({ url }) => !offered.has(url))];
  return { ...found, hits, total: Math.max(found.total, hits.length) };
}
