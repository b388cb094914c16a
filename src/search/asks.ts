import { fold, hasHan, pieces } from '../terms/fold.ts';
import { weighUnits } from './leads.ts';
import type { Lexicon } from './lexicon.ts';
import { askedUnits, askText, strengthOf } from './page-text.ts';
import { waysOfAsking, withoutQuestion } from './questions.ts';
import { segment } from './segment.ts';
import { sameWords } from './synonyms.ts';
import type { TablePage } from './table.ts';
import { type StoredAsk, wordKeys } from './word-files.ts';

/** A page that says it answers something like a query. */
export interface AskMatch {
  readonly page: TablePage;
  /** The share of what the query says that the likest of its questions says, from 0 to 1. */
  readonly share: number;
  /** How far the two say the same, from 0 to 1: the share of either in the other. */
  readonly likeness: number;
}

/** What a question says: words, Chinese words of one character, and how it asks. */
export interface Question {
  readonly words: readonly string[];
  readonly characters: readonly string[];
  /** A letter for each way of asking. */
  readonly ways: string;
}

/** What a word of one character says, and a way of asking, beside words that are weighed by their pages. */
const CHARACTER = 1.5;
const WAY = 1;

/** The words of a question as they are stored. */
export function storedWords(text: string): string {
  return fold(withoutQuestion(fold(text)));
}

/** Takes a question apart. */
export function questionOf(text: string): Question {
  const plain = storedWords(text);
  return { words: askedUnits(plain), characters: loneCharacters(plain), ways: waysOfAsking(fold(text)) };
}

/** How much a question says in all. */
export function totalOf({ words, characters, ways }: Question, weightOf: (word: string) => number): number {
  const ofWords = words.reduce((sum, word) => sum + weightOf(word), 0);
  return ofWords + characters.length * CHARACTER + ways.length * WAY;
}

/** The pages that say they answer some forms of a query, the likest first. */
export async function findAsks(queries: readonly string[], lexicon: Lexicon): Promise<AskMatch[]> {
  const found = await Promise.all(
    [...new Set(queries)].map((query) => findAlike(questionOf(query), lexicon)),
  );
  const best = new Map<TablePage, AskMatch>();
  for (const match of found.flat())
    if (match.likeness > (best.get(match.page)?.likeness ?? 0)) best.set(match.page, match);
  return [...best.values()].sort((a, b) => b.likeness - a.likeness || b.page.weight - a.page.weight);
}

/** Each page with the question it answers that is likest to one. */
async function findAlike(question: Question, lexicon: Lexicon): Promise<AskMatch[]> {
  const weights = await weighUnits(question.words, lexicon);
  const keys = question.words.flatMap(sameWords).flatMap((word) => wordKeys(fold(word)));
  const files = await Promise.all([...new Set(keys)].map(lexicon.readFile));
  const weigh = (word: string) => weights.get(word) ?? 0;
  const total = totalOf(question, weigh);
  return [...new Set(files)].flatMap(({ asks }) =>
    asks.flatMap((ask): AskMatch[] => {
      const page = lexicon.pages[ask[2]];
      const held = heldBy(ask, question, weigh);
      const share = held / total;
      return page && held > 0 ? [{ page, share, likeness: share * Math.min(1, held / ask[3]) }] : [];
    }),
  );
}

/** How much of a question a stored one says; nothing where they only ask in the same way. */
function heldBy([words, ways]: StoredAsk, question: Question, weigh: (word: string) => number): number {
  const text = askText(words);
  const held = question.words.reduce((sum, word) => sum + strengthOf(text, word) * weigh(word), 0);
  if (held === 0) return 0;
  const characters = question.characters.filter((character) => text.joined.includes(character)).length;
  const alike = [...question.ways].filter((way) => ways.includes(way)).length;
  return held + characters * CHARACTER + alike * WAY;
}

/** Chinese words of one character: most verbs of everyday questions are. */
function loneCharacters(folded: string): string[] {
  const runs = pieces(folded).filter(hasHan);
  const single = runs.flatMap((run) =>
    segment(run)
      .split(' ')
      .filter((word) => word.length === 1),
  );
  return [...new Set(single)];
}
