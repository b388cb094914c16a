import { compact, fold, hasHan, pieces, units } from '../terms/fold.ts';
import { segment } from './segment.ts';
import { stem } from './stem.ts';
import { sameWords } from './synonyms.ts';

/** A text, prepared once for all questions that are asked of it. */
export interface AskedText {
  /** Folded, without spaces: Chinese words are looked for in it. */
  readonly joined: string;
  /** Its words in letters, inflected ones in one form. */
  readonly stems: ReadonlySet<string>;
}

/** How much each unit of a query says: one that is on few of the pages found says more. */
export type UnitWeights = ReadonlyMap<string, number>;

/** A page's title and text. */
export interface PageText {
  readonly title: AskedText;
  /** What the title says, word by word. */
  readonly titleUnits: readonly string[];
  /** The beginning, where a page says what it is about; with the title. */
  readonly beginning: AskedText;
  readonly all: AskedText;
  /** Title and text, folded. */
  readonly folded: string;
  /** Title and beginning, folded. */
  readonly foldedBeginning: string;
  readonly foldedTitle: string;
}

/** Characters of the beginning of a page; a Chinese one says as much in fewer. */
const BEGINNING = { latin: 420, han: 200 } as const;

export function preparePage(title: string, content: string): PageText {
  const foldedTitle = fold(title);
  const length = hasHan(content.slice(0, BEGINNING.han)) ? BEGINNING.han : BEGINNING.latin;
  const folded = `${foldedTitle} ${fold(content)}`;
  const foldedBeginning = `${foldedTitle} ${fold(content.slice(0, length))}`;
  return {
    title: askText(foldedTitle),
    titleUnits: askedUnits(foldedTitle),
    beginning: askText(foldedBeginning),
    foldedBeginning,
    foldedTitle,
    all: askText(folded),
    folded,
  };
}

/** Prepares a folded text. */
export function askText(folded: string): AskedText {
  const words = pieces(folded).filter((piece) => !hasHan(piece));
  return { joined: compact(folded), stems: new Set(words.map(stem)) };
}

/** Whether a text holds a word. */
export function holds({ joined, stems }: AskedText, unit: string): boolean {
  return hasHan(unit) ? joined.includes(unit) : stems.has(unit);
}

/** What a word that means the same is worth beside the word itself. */
const SAME_MEANING = 0.5;

/** How far a text holds a word: 1 for the word itself, less for one that means the same, else 0. */
export function strengthOf(text: AskedText, unit: string): number {
  if (holds(text, unit)) return 1;
  return sameWords(unit).some((word) => holds(text, word)) ? SAME_MEANING : 0;
}

/**
 * The neighbouring words of a query, with what stands between them: of "the copy on write of layers"
 * they are "copy on write" and "write of layers"; and runs of Chinese characters.
 * @param query folded, as it was typed
 * @param words the same without words that only ask
 */
export function neighbours(query: string, words: string): string[] {
  const all = pieces(words);
  const runs = all.filter((piece) => hasHan(piece) && piece.length > 2);
  const pairs = all.slice(1).flatMap((piece, index) => {
    const from = query.indexOf(all[index] ?? '');
    const to = query.indexOf(piece, from + 1);
    return from >= 0 && to > from ? [query.slice(from, to + piece.length)] : [];
  });
  return [...runs, ...pairs];
}

/** The share of some phrases that stand in a folded text. */
export function sideBySide(folded: string, phrases: readonly string[]): number {
  if (phrases.length === 0) return 0;
  return phrases.filter((phrase) => folded.includes(phrase)).length / phrases.length;
}

/**
 * What a folded text says, word by word, each once: Chinese words as the language has them, without
 * single characters where there is anything longer; words in letters without their endings.
 */
export function askedUnits(folded: string): string[] {
  const found = pieces(folded).flatMap((piece) => (hasHan(piece) ? chineseWords(piece) : [stem(piece)]));
  const long = found.filter((unit) => unit.length > 1 || !hasHan(unit));
  return [...new Set(long.length > 0 ? long : found)];
}

/** Names of two characters each, said one after the other, come as one run: 腾讯京东. */
function inPairs(run: string): string[] {
  const isNames = run.length >= 4 && run.length % 2 === 0;
  return isNames ? (run.match(/../gu) ?? []) : [run];
}

/** A word that the language does not know comes in single characters: they stand for one word together. */
function chineseWords(run: string): string[] {
  const words: string[] = [];
  let single = '';
  // The dictionary takes 第一个 for two words.
  const known = segment(run).replace(/(?<=^| )第 /g, '第');
  for (const word of [...known.split(' '), '']) {
    if (word.length === 1) single += word;
    else {
      words.push(...inPairs(single), word);
      single = '';
    }
  }
  const long = words.filter((word) => word.length > 1);
  return long.length > 0 ? long : [run];
}

/**
 * Whether a page holds a query word for word, which Pagefind's phrases only come near to.
 * @param query folded
 */
export function holdsExactly({ folded, all }: PageText, query: string): boolean {
  if (hasHan(query)) return all.joined.includes(compact(query));
  return ` ${folded}`.includes(` ${query}`);
}

/**
 * Whether a page holds all of a query: every word, of Chinese every two neighbouring characters.
 * @param query folded
 */
export function holdsAll({ all }: PageText, query: string): boolean {
  return units(query).every((unit) => holds(all, hasHan(unit) ? unit : stem(unit)));
}

/** Whether a page holds anything of a query; Pagefind's shortened words lead to pages that do not. */
export function holdsSome({ all }: PageText, asked: readonly string[]): boolean {
  return asked.some((unit) => holds(all, unit) || [...all.stems].some((other) => isRelated(unit, other)));
}

/** Whether two words may be forms of one: "invented" and "invention", "running" and "run". */
function isRelated(asked: string, other: string): boolean {
  const needed = Math.max(3, Math.ceil(asked.length * 0.7));
  return asked.slice(0, needed) === other.slice(0, needed);
}
