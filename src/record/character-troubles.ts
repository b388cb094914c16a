import { placesIn } from './walk.ts';

/** Control characters, marks without width, marks of direction, halves of characters, private ones. */
const UNSEEN = /[\p{C}\u2028\u2029\uFFFD]/u;
/** Spaces other than the plain one; the ideographic one is a mark of Chinese typing by hand. */
const SPACE = /(?! )\p{Zs}/u;
/** UTF-8 that was once read as Latin-1 or Windows-1252. */
const TWICE_ENCODED = /[ÂÃ][\u0080-\u00BF]|â€|[åæçèé][\u0080-\u00BF\u2018-\u2030]/u;

/** Latin letters, Han characters and the marks of both: in most texts there is nothing else to look at. */
const USUAL = /^[\n -~\u2013-\u201D\u2026\u3001-\u3011\u4E00-\u9FFF\uFF01-\uFF5E]*$/;

/** What is wrong with the characters of a text, whatever it says; undefined where nothing is. */
export function characterTrouble(text: string): string | undefined {
  if (USUAL.test(text)) return undefined;
  // A note may have several lines.
  const unseen = UNSEEN.exec(text.replaceAll('\n', ' '))?.[0];
  if (unseen === '\t') return 'a tab within the text; write a space';
  if (unseen !== undefined)
    return `a character that nobody sees (${codeOf(unseen)}) within the text; delete it`;
  const space = SPACE.exec(text)?.[0];
  if (space) return `a space that is none of the keyboard's (${codeOf(space)}); write a plain one, or none`;
  if (TWICE_ENCODED.test(text))
    return 'letters of a wrong encoding, such as "Ã©" for "é"; write the text anew';
  if (text !== text.normalize('NFC'))
    return 'letters and their accents are apart (not in NFC); type them anew, as "é" in one';
  return undefined;
}

/** The same for every text of a record, with the place of each. */
export function* characterTroubles(
  data: unknown,
): Generator<{ path: readonly PropertyKey[]; message: string }> {
  for (const { path, value } of placesIn(data)) {
    const message = typeof value === 'string' ? characterTrouble(value) : undefined;
    if (message) yield { path, message };
  }
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
