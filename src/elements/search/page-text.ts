import { compact, fold, hasHan, pieces, units } from './fold.ts';
import { segment } from './segment.ts';

/** A text, prepared once for all questions that are asked of it. */
export interface AskedText {
  /** Folded, without spaces: Chinese words are looked for in it. */
  readonly joined: string;
  /** Its words in letters, inflected ones in one form. */
  readonly stems: ReadonlySet<string>;
}

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
}

/** Characters of the beginning of a page; a Chinese one says as much in fewer. */
const BEGINNING = { latin: 420, han: 200 } as const;

export function preparePage(title: string, content: string): PageText {
  const foldedTitle = fold(title);
  const length = hasHan(content.slice(0, BEGINNING.han)) ? BEGINNING.han : BEGINNING.latin;
  const folded = `${foldedTitle} ${fold(content)}`;
  return {
    title: askText(foldedTitle),
    titleUnits: askedUnits(foldedTitle),
    beginning: askText(`${foldedTitle} ${fold(content.slice(0, length))}`),
    all: askText(folded),
    folded,
  };
}

/** Prepares a folded text. */
export function askText(folded: string): AskedText {
  const words = pieces(folded).filter((piece) => !hasHan(piece));
  return { joined: compact(folded), stems: new Set(words.map(stem)) };
}

export function holds({ joined, stems }: AskedText, unit: string): boolean {
  return hasHan(unit) ? joined.includes(unit) : stems.has(unit);
}

/**
 * What a folded text says, word by word, each once: Chinese words as the language has them, without
 * single characters where there are longer ones; words in letters without their endings.
 */
export function askedUnits(folded: string): string[] {
  const found = pieces(folded).flatMap((piece) => (hasHan(piece) ? chineseWords(piece) : [stem(piece)]));
  return [...new Set(found)];
}

function chineseWords(run: string): string[] {
  const words = segment(run).split(' ');
  const long = words.filter((word) => word.length > 1);
  return long.length > 0 ? long : units(run);
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
  return asked.some(
    (unit) => holds(all, unit) || (!hasHan(unit) && [...all.stems].some((other) => isRelated(unit, other))),
  );
}

const known = new Map<string, string>();

/** A word without its ending, and in American spelling: "removes", "removed" and "removal" are one. */
function stem(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const american = word
    .replace(/isation/, 'ization')
    .replace(/icence/, 'icense')
    .replace(/our(?=s?$)/, 'or');
  const cut = american.replace(
    /(?<=\p{L}{4})(izations?|ations?|ions?|ings?|als?|ers?|or|ed|es|ly|s|e)$/u,
    '',
  );
  const found = cut.length < 4 ? american.replace(/(?<=\p{L}{2})s$/u, '') : cut;
  known.set(word, found);
  return found;
}

/** Whether two words may be forms of one: "invented" and "invention", "running" and "run". */
function isRelated(asked: string, other: string): boolean {
  const needed = Math.max(3, Math.ceil(asked.length * 0.7));
  return other.length >= needed && asked.slice(0, needed) === other.slice(0, needed);
}
