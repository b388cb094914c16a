import { hasHan } from '../terms/fold.ts';
import { askedUnits } from './page-text.ts';
import { segment } from './segment.ts';

/** A piece of text of which some parts are marked, as an alternation of plain and marked pieces. */
export interface Passage {
  readonly pieces: readonly { readonly text: string; readonly isMarked: boolean }[];
}

/** Characters of a passage; a Chinese one says as much in fewer. */
const LENGTH = { latin: 190, han: 90 } as const;
/** Characters of a passage that stand before the first word found. */
const BEFORE = 0.25;

/**
 * The part of a text that answers a query best, with the words marked: where the query stands as it is,
 * else where most of its words stand near each other, else the beginning.
 * @param words folded words of the query, Chinese ones in whole runs
 */
export function passageOf(text: string, words: readonly string[]): Passage {
  const whole = text.replace(/\s+/g, ' ').trim();
  const length = hasHan(whole.slice(0, 200)) ? LENGTH.han : LENGTH.latin;
  const from = startOf(whole, densest(roughPlaces(whole, words), length), length);
  const to = endOf(whole, from + length);
  const found = findWords(whole.slice(from, to), words).map(([start, end, weight]): Place => [
    start + from,
    end + from,
    weight,
  ]);
  return { pieces: cut(whole, found, from, to) };
}

/** The beginning of a text, where a page says what it is, with the words marked. */
export function beginningOf(text: string, words: readonly string[]): Passage {
  const whole = text.replace(/\s+/g, ' ').trim();
  const to = endOf(whole, hasHan(whole.slice(0, 200)) ? LENGTH.han : LENGTH.latin);
  return { pieces: cut(whole, findWords(whole.slice(0, to), words), 0, to) };
}

/** Places of one word that are looked at; a text that holds it more often is all about it. */
const MOST_PLACES = 60;

/**
 * Where words stand, near enough to choose the part that is shown: without the pattern below, which
 * would take a frame's time on a long text.
 */
function roughPlaces(text: string, words: readonly string[]): Place[] {
  const lower = text.toLowerCase();
  const sought = words.flatMap((word) =>
    hasHan(word) ? [...new Set([word, ...askedUnits(word)])] : [singular(word)],
  );
  if (words.length > 1) sought.push(words.join(' '));
  const places: Place[] = [];
  for (const word of sought) {
    let at = lower.indexOf(word);
    for (let count = 0; at >= 0 && count < MOST_PLACES; count++) {
      if (hasHan(word) || !/[a-z0-9]/.test(lower[at - 1] ?? ''))
        places.push([at, at + word.length, word.length]);
      at = lower.indexOf(word, at + word.length);
    }
  }
  return places.sort(([a], [b]) => a - b);
}

/** A whole text with the words of a query marked. */
export function markWords(text: string, words: readonly string[]): Passage {
  return { pieces: cut(text, findWords(text, words), 0, text.length) };
}

/** Places of words: from, to (exclusive), and how much a place counts. */
type Place = readonly [from: number, to: number, weight: number];

/** Where words stand in a text, in order and without overlap. */
export function findWords(text: string, words: readonly string[]): Place[] {
  const pattern = knownPattern(words);
  if (!pattern) return [];
  const lower = inLowerCase(text);
  const places: Place[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(lower); found; found = pattern.exec(lower)) {
    const { 0: whole, 1: inLetters = '', index } = found;
    // 在Docker上 has no spaces, and Docker is a word in it.
    if (inLetters && GOES_ON.test(lower.slice(Math.max(0, index - 2), index))) {
      pattern.lastIndex = index + 1;
      continue;
    }
    const length = whole.length + endingAfter(lower, index + whole.length, inLetters);
    places.push([index, index + length, length]);
    pattern.lastIndex = index + length;
  }
  return places;
}

/** A text in lower case, letter for letter: some become two, as İ does, and stay as they are. */
function inLowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
}

/** A text that ends with a letter or number, so that what follows begins no word. */
const GOES_ON = /(?:(?!\p{Script=Han})\p{L}|\p{N})$/u;
/** An ending of up to three letters, after which the word is over. */
const ENDING = /^(?:(?!\p{Script=Han})\p{L}){0,3}(?!(?!\p{Script=Han})\p{L})/u;

/** How many letters go on a word, as in containers where container is sought; none go on short ones. */
function endingAfter(text: string, from: number, word: string): number {
  if (!/^[a-z]{4,}$/.test(word)) return 0;
  return ENDING.exec(text.slice(from, from + 8))?.[0].length ?? 0;
}

/** The pattern made last, since all passages of an answer are marked with the same one. */
let last: { readonly key: string; readonly pattern: RegExp | undefined } | undefined;

function knownPattern(words: readonly string[]): RegExp | undefined {
  const key = words.join('\n');
  if (last?.key !== key) last = { key, pattern: patternFor(words) };
  return last.pattern;
}

/** Nothing but what is sought, with words in letters as its group: classes of letters in it would take milliseconds. */
function patternFor(asked: readonly string[]): RegExp | undefined {
  const words = asked.filter(Boolean);
  const [chinese, inLetters] = [words.filter(hasHan), words.filter((word) => !hasHan(word))];
  const phrase = words.length > 1 ? [words.map(escaped).join('[\\s\\-–—/]*')] : [];
  const runs = chinese.flatMap((word) => [word, ...neighbouringParts(word), ...askedUnits(word)]);
  const single = [`(${either(inLetters.map(singular))})`, either(runs)].filter((one) => one && one !== '()');
  const all = [...phrase, ...single];
  return all.length > 0 ? new RegExp(all.join('|'), 'gu') : undefined;
}

/** Any of some texts, the longest before what it begins with. */
function either(texts: readonly string[]): string {
  return texts
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
}

/** Who asks for jails is shown where a page says jail. */
function singular(word: string): string {
  return word.replace(/(?<=^[a-z]{3,}ss)es$|(?<=^[a-z]{3,}[^s])s$/, '');
}

/** Parts of a Chinese run, two and two: the dictionary takes 虚拟机 for 虚拟 and 机. */
function neighbouringParts(run: string): string[] {
  const parts = segment(run).split(' ');
  return parts.slice(1).map((part, index) => `${parts[index]}${part}`);
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}

/** The place from which a window of some length holds the most. */
function densest(found: readonly Place[], length: number): number {
  const window = length * (1 - BEFORE);
  let [best, most] = [0, 0];
  for (const [index, [start]] of found.entries()) {
    let weight = 0;
    for (const [, end, own] of found.slice(index)) {
      if (end > start + window) break;
      // Long places count more than their sum: the phrase as it was asked beats its scattered words.
      weight += own ** 1.5;
    }
    if (weight > most) [best, most] = [start, weight];
  }
  return best;
}

/** Where a sentence or clause ends; a point after an abbreviation, as in "Inc. in 2013", ends none. */
const STOP = /[.?!] (?=[\p{Lu}\p{N}“"])|; |[。；？！] ?/u;

/** The beginning of a sentence or clause shortly before a place, earlier where the text ends soon after. */
function startOf(text: string, found: number, length: number): number {
  const place = Math.min(found, Math.round(text.length - length * (1 - BEFORE)));
  if (place < length * BEFORE) return 0;
  const earliest = place - Math.round(length * BEFORE);
  const before = text.slice(earliest, place);
  const stop = STOP.exec(before);
  if (stop) return earliest + stop.index + stop[0].length;
  const space = before.search(/[\s，、]/);
  return space < 0 ? earliest : earliest + space + 1;
}

/** The end of a word before a place, without what would stand oddly before dots. */
function endOf(text: string, latest: number): number {
  if (latest >= text.length) return text.length;
  const space = text.slice(0, latest).search(/[\s，、。；][^\s，、。；]*$/u);
  const cut = text.slice(0, space > latest - 25 ? space : latest);
  return cut.replace(/[\s.,;:，、；：]+$/, '').length;
}

/** A stretch of a text in pieces, with dots where the text goes on; the words found stand within the stretch. */
function cut(text: string, found: readonly Place[], from: number, to: number): Passage['pieces'] {
  const pieces: { text: string; isMarked: boolean }[] = [];
  const add = (start: number, end: number, isMarked: boolean) => {
    const last = pieces.at(-1);
    const piece = text.slice(start, end);
    if (piece === '') return;
    if (last?.isMarked === isMarked) last.text += piece;
    else pieces.push({ text: piece, isMarked });
  };
  let at = from;
  for (const [start, end] of found) {
    add(at, start, false);
    add(start, end, true);
    at = end;
  }
  add(at, to, false);
  if (from > 0) pieces.unshift({ text: '…', isMarked: false });
  if (to < text.length) pieces.push({ text: '…', isMarked: false });
  return pieces;
}
