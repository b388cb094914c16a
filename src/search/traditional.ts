import { hasHan } from '../terms/fold.ts';
import { fetchJson } from './fetch-json.ts';

/**
 * How texts in traditional characters are written in the simplified ones of this site. A word that Taiwan
 * calls otherwise stands among the words; the longest comes first where several begin at one place.
 */
export interface Traditional {
  readonly words: { readonly [traditional: string]: string };
  /** Characters, each followed by its simplified one. */
  readonly characters: string;
}

/** A text in the characters of this site: 虛擬機 becomes 虚拟机, and 伺服器 becomes 服务器. */
export function simplify(text: string, table: Traditional): string {
  const single = pairsOf(table.characters);
  const longest = Math.max(1, ...Object.keys(table.words).map((word) => word.length));
  const left = [...text];
  let simple = '';
  while (left.length > 0) {
    const word = firstWord(left, table.words, longest);
    const taken = left.splice(0, word ? [...word].length : 1).join('');
    simple += word ? table.words[word] : (single.get(taken) ?? taken);
  }
  return simple;
}

/** A query in the characters of this site; as it is where the table cannot be had or is not needed. */
export async function asWritten(query: string, load: () => Promise<Traditional>): Promise<string> {
  if (!hasHan(query)) return query;
  const table = await load().catch(() => undefined);
  return table ? simplify(query, table) : query;
}

/**
 * Loads the table.
 * @param bundle address of the folder of all indexes, ending in a slash
 * @throws {Error} where it cannot be had
 */
export function loadTraditional(bundle: string): Promise<Traditional> {
  return fetchJson(`${bundle}words/traditional.json`);
}

/** The longest word of the table with which a text begins. */
function firstWord(
  characters: readonly string[],
  words: Traditional['words'],
  longest: number,
): string | undefined {
  for (let length = longest; length > 1; length--) {
    const word = characters.slice(0, length).join('');
    if (Object.hasOwn(words, word)) return word;
  }
  return undefined;
}

function pairsOf(characters: string): Map<string, string> {
  return new Map(Array.from(characters.matchAll(/(.)(.)/gsu), ([, from = '', to = '']) => [from, to]));
}
