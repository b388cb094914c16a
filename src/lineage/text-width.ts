/** What a character of a label takes at the most, in the units of a drawing whose letters are 12.5 high. */
const LATIN = 7.3;
const HAN = 12.9;

/** How wide a text is drawn, rather too wide than too narrow. */
export function textWidth(text: string): number {
  return [...text].reduce(
    (sum, letter) => sum + (/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(letter) ? HAN : LATIN),
    0,
  );
}

/** A name as it stands in a drawing: an abbreviation in brackets is left to its page. */
export function shortName(name: string): string {
  return name.replace(/\s*[（(][^（(]*[)）]$/, '') || name;
}
