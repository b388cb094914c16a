import { fold, hasHan } from '../terms/fold.ts';
import type { NameMatch } from './names.ts';
import { isPartOf, SURE } from './score-name.ts';

/** A letter that makes another word of a name before or after it: "lxcfs" is no "lxc". */
const LETTER = '(?:(?!\\p{Script=Han})[\\p{L}\\p{N}.])';

/** Letters of a name that is taken for an abbreviation. */
export const ABBREVIATION = 4;

/**
 * A query with the abbreviations and other names in it replaced by the titles of their pages, which
 * the texts use: "containers vms" becomes "containers virtual machine".
 * @param query folded
 * @param longest letters of a name that is replaced
 */
export function spellOut(
  query: string,
  matches: readonly NameMatch[],
  longest = Number.POSITIVE_INFINITY,
): string {
  // Two Chinese characters are a word like any other, and no abbreviation.
  const isShort = (name: string) =>
    longest === Number.POSITIVE_INFINITY || (name.length <= longest && !hasHan(name));
  return matches.reduce((text, { page, names, score }) => {
    const title = fold(page.title);
    const name =
      score < SURE && names.find((other) => isShort(other) && isPartOf(other, text) && !text.includes(title));
    return name ? fold(text.replace(placeOf(name), ` ${title} `)) : text;
  }, query);
}

/** Where a folded name stands as words of their own; a Chinese one has no spaces beside it. */
function placeOf(name: string): string | RegExp {
  if (hasHan(name)) return name;
  return new RegExp(`(?<!${LETTER})${name.replaceAll('.', '\\.')}(?!${LETTER})`, 'u');
}
