import { fold, normalise, pieces } from './fold.ts';
import { type Hit, nameHit, nearHit, pageHit, typeOfPath } from './hits.ts';
import { findByName, type NameMatch, type ReadBucket, SURE, spellOut } from './names.ts';
import type { NearFinder } from './near.ts';
import {
  askedUnits,
  askText,
  holdsAll,
  holdsExactly,
  holdsSome,
  type PageText,
  preparePage,
} from './page-text.ts';
import type { FilterCounts, Pagefind, PagefindFilters, PagefindPage } from './pagefind.ts';
import { withoutQuestion } from './questions.ts';
import { type Candidate, scoreCandidate, weighUnits } from './rank.ts';
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
/** Pages that are looked at more than are shown, since the order among them may change. */
const SPARE = 4;
/** Pages after which first hits are shown: as many as a browser fetches at once (HTTP/1.1). */
const EARLY = 5;
/** Fewer pages than this, and the sources are searched as well. */
const FEW = 5;
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
  const asked = withoutQuestion(query);
  const words = fold(asked);
  const isFiltered = Object.keys(request.filters ?? {}).length > 0;
  // Names and texts are fetched side by side.
  const started = searchTextsOf(sources, query, asked, request);
  started.catch(() => {});
  const names = isFiltered ? [] : await findByName(words, sources.readBucket);
  const sure = answerByName(query, words, names, sources.base, request.limit);
  if (sure.hits.length > 0) request.onFirst?.(sure);
  try {
    const found = await answerFrom(await started, sources.base, query, asked, names, request);
    const spelt = found.isAnswered ? words : spellOut(words, names);
    if (spelt === words) return found;
    const texts = await searchTextsOf(sources, query, spelt, request);
    const other = await answerFrom(texts, sources.base, query, spelt, names, request);
    return other.isAnswered ? other : found;
  } catch (error) {
    if (sure.hits.length === 0) throw error;
    return { ...sure, isPartial: true, isAnswered: true };
  }
}

function answerByName(
  query: string,
  words: string,
  names: readonly NameMatch[],
  base: string,
  limit = SHOWN,
): Answer {
  const sure = names.filter(({ score }) => score >= SURE).slice(0, limit);
  const hits = sure.map((match) => nameHit(match, base, words));
  return { query, hits, total: hits.length, counts: {} };
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
  if (isWide || texts.found.length >= FEW) return texts;
  return searchTexts(await sources.openAll(), query, asked, filters);
}

async function answerFrom(
  texts: TextAnswer,
  base: string,
  query: string,
  asked: string,
  names: readonly NameMatch[],
  { limit = SHOWN, onFirst }: Request,
): Promise<Found> {
  const found = texts.found.slice(0, limit + SPARE);
  const pages = found.map(({ result }) => result.data());
  const rank = async (count: number) =>
    rankHits(base, fold(query), fold(asked), names, found, await Promise.all(pages.slice(0, count)), limit);
  if (onFirst && pages.length > EARLY && !names.some(({ score }) => score >= SURE)) {
    const early = await rank(EARLY);
    onFirst({ query, hits: early.hits, total: texts.found.length, counts: texts.counts });
  }
  const ranked = await rank(pages.length);
  const count = ranked.hits.length;
  const total = count < limit ? count : Math.max(texts.found.length, count);
  return { query, ...ranked, total, counts: texts.counts };
}

async function rankHits(
  base: string,
  query: string,
  words: string,
  names: readonly NameMatch[],
  found: TextAnswer['found'],
  pages: readonly PagefindPage[],
  limit: number,
): Promise<Pick<Found, 'hits' | 'isAnswered'>> {
  const asked = askedUnits(words);
  const named = new Map(names.map((match) => [`${base}${match.page.p}`, match]));
  const byText = await inSteps(pages, (page, index) => ({
    candidate: candidateOf(page, found[index], named.get(page.url)),
    draw: (isExact: boolean) => pageHit(page, words, isExact, named.get(page.url)),
  }));
  const seen = new Set(pages.map(({ url }) => url));
  const byName = names
    .slice(0, limit)
    .filter(({ page }) => !seen.has(`${base}${page.p}`))
    .map((match) => ({ candidate: candidateByName(match), draw: () => nameHit(match, base, words) }));
  const all = [...byText, ...byName].filter(
    ({ candidate: { name, text } }) => name || holdsSome(text, asked),
  );
  const weights = weighUnits(
    all.map(({ candidate }) => candidate),
    asked,
  );
  const ordered = all
    .map((one) => ({ ...one, score: scoreCandidate(one.candidate, weights, askText(words)) }))
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

/** Milliseconds of work after which the browser may draw and take keys. */
const STEP = 6;

/** Maps a list without holding up the page. */
async function inSteps<T, U>(list: readonly T[], map: (item: T, index: number) => U): Promise<U[]> {
  const mapped: U[] = [];
  let since = performance.now();
  for (const [index, item] of list.entries()) {
    if (performance.now() - since > STEP) {
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    }
    mapped.push(map(item, index));
  }
  return mapped;
}

const prepared = new Map<string, PageText>();

/** The prepared text of a page; the same pages are found again with the next letter. */
function textOf({ url, meta, content }: PagefindPage): PageText {
  const known = prepared.get(url);
  if (known) return known;
  const text = preparePage(meta.title ?? '', content);
  prepared.set(url, text);
  return text;
}

function candidateOf(
  page: PagefindPage,
  found: TextAnswer['found'][number] | undefined,
  name: NameMatch | undefined,
): Candidate {
  const rank = Number(page.filters.rank?.[0]);
  return {
    type: page.filters.type?.[0],
    text: textOf(page),
    ...(rank && { rank }),
    textScore: found?.score ?? 0,
    isPhrase: found?.isPhrase ?? false,
    ...(name && { name }),
  };
}

function candidateByName(name: NameMatch): Candidate {
  const { p, t, s, w } = name.page;
  return {
    type: typeOfPath(p),
    text: preparePage(t, s),
    rank: 4 - w,
    textScore: 0,
    isPhrase: false,
    name,
  };
}

/** Offers names that are like the query, before the little that was found. */
async function addNear(sources: Sources, answer: Found, request: Request): Promise<Answer> {
  const finder = await sources.openNear().catch(() => undefined);
  if (!finder) return answer;
  const simplified = finder.simplified(answer.query);
  const found = simplified === answer.query ? answer : await searchAs(sources, simplified, request);
  if (found.isAnswered) return found;
  const known = new Set(found.hits.map(({ url }) => url));
  const near = finder.near(answer.query).map((page) => nearHit(page, sources.base));
  const hits = [...near.filter(({ url }) => !known.has(url)), ...found.hits];
  return { ...found, hits, total: Math.max(found.total, hits.length) };
}
