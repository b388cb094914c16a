/** A notice that quotes more than this is no longer one. */
const LONGEST = 60;

/** What a notice quotes of a text: all of it, or its beginning. */
export function shorten(text: string): string {
  const letters = [...text];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : text;
}
