import { fold, normalise, pieces } from '../terms/fold.ts';
import { type AskMatch, findAsks } from './asks.ts';
import { type Candidate, candidatesByText, candidatesByTitle, type Known } from './candidates.ts';
import { chooseTexts, readTexts } from './choose-texts.ts';
import { type Hit, nearHit } from './hits.ts';
import { findLeads } from './leads.ts';
import { EMPTY_LEXICON, type Lexicon } from './lexicon.ts';
import { mendWords } from './mend-words.ts';
import { findByName } from './names.ts';
import type { NearFinder } from './near.ts';
import { ALIKE, type Asked, drawHit, isAnswered, type Ranked, rankCandidates } from './order-hits.ts';
import type { ReadPage } from './page-reader.ts';
import type { FilterCounts, Pagefind, PagefindFilters } from './pagefind.ts';
import { sidesOf, withoutQuestion } from './questions.ts';
import { SURE } from './score-name.ts';
import { ABBREVIATION, spellOut } from './spell-out.ts';
import type { TablePage } from './table.ts';
import { searchTexts, type TextAnswer } from './text-search.ts';
import { asWritten, type Traditional } from './traditional.ts';

/** What a search gave: the first hits, and how many pages there are in all. */
export interface Answer {
  /** The query as it was typed, without what means nothing. */
  readonly query: string;
  /** The same in the characters of this site. */
  readonly written: string;
  readonly hits: readonly Hit[];
  readonly total: number;
  readonly counts: FilterCounts;
  /** Whether the texts could not be searched, so that only names were. */
  readonly isPartial?: boolean;
  /** Whether a part of the index could not be read, so that pages may be missing. */
  readonly isIncomplete?: boolean;
}

/** Where the engine finds what it searches; each part is loaded when it is first asked for. */
export interface Sources {
  /** Address of the root of the site, with a slash at its end. */
  readonly base: string;
  readonly readPage: ReadPage;
  openLexicon(): Promise<Lexicon>;
  openTraditional(): Promise<Traditional>;
  openTexts(): Promise<Pagefind>;
  /** The texts with the sources among them. */
  openAll(): Promise<Pagefind>;
  openNear(): Promise<NearFinder>;
}

/** What is searched for. */
export interface Request {
  readonly text: string;
  readonly filters?: PagefindFilters;
  /** How many hits are wanted. */
  readonly limit?: number;
  /** Whether the sources are to be searched even if enough is found without them. */
  readonly isWide?: boolean;
  /** Called with hits that are known before the rest. */
  readonly onFirst?: (answer: Answer) => void;
  /** Called with all pages that were compared, for who learns from them what each sign is worth. */
  readonly onRanked?: (ranked: readonly Ranked[]) => void;
}

/** How many pages are shown. */
const SHOWN = 8;
/** How many texts are read for each page that is shown. */
const READ = 2;
/** Pages whose texts are read because they say they answer what was asked. */
const ANSWERING = 4;
/** Fewer pages than this, and the sources are searched as well. */
const FEW_PAGES = 5;
/** Characters of a query that, where few pages hold it as it is, may be the title of a source. */
const TITLE = 24;
/** A query of more words is no misspelt name. */
const NAME_WORDS = 3;

/**
 * Answers a query from names and texts of one language.
 * @throws {Error} where the texts cannot be searched and no name answers
 */
export async function search(sources: Sources, request: Request): Promise<Answer> {
  const query = normalise(request.text);
  if (fold(query) === '') return { query, written: query, hits: [], total: 0, counts: {} };
  const written = await asWritten(query, sources.openTraditional);
  const found = await searchWritten(sources, { query, written }, request);
  request.onRanked?.(found.ranked);
  // Of the names it is not known whether they are of the kinds wanted.
  if (found.isAnswered || isNarrowed(request)) return found.answer;
  const mayBeName = pieces(fold(written)).length <= NAME_WORDS;
  const answer = mayBeName ? await addNear(sources, found.answer) : found.answer;
  return answer.hits[0]?.isNear ? answer : addMended(sources, answer, request);
}

/** A query as it was typed, and in the characters of the site. */
interface Typed {
  readonly query: string;
  readonly written: string;
}

/** An answer, and whether some page holds all that was asked. */
interface Found {
  readonly answer: Answer;
  readonly isAnswered: boolean;
  readonly ranked: readonly Ranked[];
}

async function searchWritten(sources: Sources, typed: Typed, request: Request): Promise<Found> {
  const plain = withoutQuestion(typed.written);
  const words = fold(plain);
  // All are fetched side by side.
  const started = searchTextsOf(sources, typed.written, plain, request);
  started.catch(() => {});
  const lexicon = await sources.openLexicon().catch(() => EMPTY_LEXICON);
  const known = await findKnown(words, typed.written, lexicon);
  const spelt = spellOut(words, known.names, ABBREVIATION);
  const asked: Asked = { base: sources.base, query: fold(typed.written), words: spelt };
  const first = rankCandidates(asked, candidatesByTitle(known, sources.base), known.leads.weights);
  // Only the texts can say which pages are of the kinds wanted.
  const isKnown = !isNarrowed(request) && isAnswered(first, asked);
  if (isKnown) request.onFirst?.(answerOf(typed, first, asked, request));
  try {
    const found = await answerFrom(await started, { sources, typed, asked, known, first, request });
    const full = found.isAnswered ? words : spellOut(words, known.names);
    if (full === words) return found;
    const [texts, leads] = await Promise.all([
      searchTextsOf(sources, typed.written, full, request),
      findLeads(full, lexicon),
    ]);
    const other = await answerFrom(texts, {
      ...{ sources, typed, first, request },
      asked: { ...asked, words: full },
      known: { ...known, leads },
    });
    return other.isAnswered ? other : found;
  } catch (error) {
    if (!isKnown) throw error;
    return answerPartly({ sources, typed, asked, known, first, request });
  }
}

async function findKnown(words: string, written: string, lexicon: Lexicon): Promise<Known> {
  const [names, typed, sides] = await Promise.all([
    findByName(words, lexicon),
    findLeads(words, lexicon),
    findSides(written, lexicon),
  ]);
  const spelt = spellOut(words, names, ABBREVIATION);
  const [leads, asks] = await Promise.all([
    spelt === words ? typed : findLeads(spelt, lexicon),
    // The words alone would be as like one question of them as another.
    findAsks(spelt === words ? [fold(written)] : [fold(written), spelt], lexicon),
  ]);
  return { names, leads, asks, sides, byPath: lexicon.byPath };
}

/** The pages of the things that a query names side by side; none where it names less than two. */
async function findSides(query: string, lexicon: Lexicon): Promise<TablePage[]> {
  const found = await Promise.all(sidesOf(query).map((side) => findByName(side, lexicon)));
  const sure = found.flatMap(([best]) => (best && best.score >= SURE ? [best.page] : []));
  return new Set(sure).size > 1 ? [...new Set(sure)] : [];
}

/** Searches the texts, and the sources too where they are wanted or little is found without them. */
async function searchTextsOf(
  sources: Sources,
  query: string,
  asked: string,
  { filters = {}, isWide = false }: Request,
): Promise<TextAnswer> {
  // Without the sources the rest can still be searched.
  const openWide = () => sources.openAll().catch(sources.openTexts);
  const open = isWide ? openWide : sources.openTexts;
  const texts = await searchTexts(await open(), query, asked, filters);
  if (isWide) return texts;
  const isTooFew = texts.found.length < FEW_PAGES;
  // A page that tells of a source may name it.
  const isTitle = texts.withPhrase < FEW_PAGES && pieces(fold(query)).join('').length >= TITLE;
  if (!isTooFew && !isTitle) return texts;
  const withSources = await searchTexts(await openWide(), query, asked, filters);
  return isTooFew || withSources.withPhrase > texts.withPhrase ? withSources : texts;
}

/** All that an answer is made from. */
interface Material {
  readonly sources: Sources;
  readonly typed: Typed;
  readonly asked: Asked;
  readonly known: Known;
  /** The pages found by title or name. */
  readonly first: readonly Ranked[];
  readonly request: Request;
}

async function answerFrom({ found, counts }: TextAnswer, material: Material): Promise<Found> {
  const { sources, typed, asked, known, first, request } = material;
  const { limit = SHOWN } = request;
  const inTexts = new Set(found.map(({ result }) => result.id));
  const titled = [...new Set([...answering(known.asks), ...rowsOf(first)])].filter(
    ({ id }) => !isNarrowed(request) || inTexts.has(id),
  );
  const chosen = chooseTexts(found, titled, limit * READ);
  const { read, unread } = await readTexts(chosen, found, sources.readPage);
  const candidates = [
    ...candidatesByText(read, known, sources.base),
    ...candidatesByTitle(known, sources.base).filter(({ row }) => row && unread.has(row.id)),
  ];
  const ranked = rankCandidates(asked, candidates, known.leads.weights);
  const answer = answerOf(typed, ranked, asked, request);
  const count = answer.hits.length;
  const total = count < limit ? count : Math.max(found.length, count);
  return { answer: { ...answer, total, counts }, isAnswered: isAnswered(ranked, asked), ranked };
}

/** An answer from titles and names alone, with the texts of those pages that can be read. */
async function answerPartly({ sources, typed, asked, known, first, request }: Material): Promise<Found> {
  const candidates = await Promise.all(
    first.slice(0, request.limit ?? SHOWN).map(async (one): Promise<Ranked> => {
      const page = await sources.readPage(one.candidate.row?.id ?? '').catch(() => undefined);
      const [candidate] = page ? candidatesByText([{ page, score: 0 }], known, sources.base) : [];
      return candidate ? { ...one, candidate } : one;
    }),
  );
  const answer = answerOf(typed, candidates, asked, request);
  return { answer: { ...answer, isPartial: true }, isAnswered: true, ranked: candidates };
}

function isNarrowed({ filters = {} }: Request): boolean {
  return Object.keys(filters).length > 0;
}

/** The pages that say they answer just what was asked, whatever their titles and summaries hold. */
function answering(asks: readonly AskMatch[]): TablePage[] {
  return asks
    .filter(({ likeness }) => likeness >= ALIKE)
    .slice(0, ANSWERING)
    .map(({ page }) => page);
}

function rowsOf(ranked: readonly Ranked[]): TablePage[] {
  return ranked.flatMap(({ candidate: { row } }) => row ?? []);
}

function answerOf(typed: Typed, ranked: readonly Ranked[], asked: Asked, { limit = SHOWN }: Request): Answer {
  const hits = ranked
    .slice(0, limit)
    .map(({ candidate }: { candidate: Candidate }) => drawHit(candidate, asked));
  return { ...typed, hits, total: hits.length, counts: {} };
}

/** Offers names that are like the query, before the little that was found. */
async function addNear(sources: Sources, answer: Answer): Promise<Answer> {
  const finder = await sources.openNear().catch(() => undefined);
  const near = (finder?.near(answer.written) ?? []).map((page) => nearHit(page, sources.base));
  return withFirst(near, answer);
}

/** Offers what is found with the words mended that are known nowhere, before the little that was found. */
async function addMended(sources: Sources, answer: Answer, { limit = SHOWN }: Request): Promise<Answer> {
  const parts = await Promise.all([sources.openLexicon(), sources.openNear()]).catch(() => undefined);
  const written = parts && (await mendWords(answer.written, ...parts));
  if (!written || written === fold(answer.written)) return answer;
  const found = await searchWritten(
    sources,
    { query: answer.query, written },
    { text: written, limit },
  ).catch(() => undefined);
  if (!found?.isAnswered) return answer;
  const mended = found.answer.hits.map((hit, index) => (index === 0 ? { ...hit, isNear: true } : hit));
  const { hits, ...rest } = withFirst(mended, answer);
  return { ...rest, hits: hits.slice(0, limit) };
}

/** An answer with some hits before its own, each page once. */
function withFirst(first: readonly Hit[], answer: Answer): Answer {
  const offered = new Set(first.map(({ url }) => url));
  const hits = [...first, ...answer.hits.filter(({ url }) => !offered.has(url))];
  return { ...answer, hits, total: Math.max(answer.total, hits.length) };
}
