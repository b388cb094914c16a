import { hasHan } from '../terms/fold.ts';
import { fetchJson } from './fetch-json.ts';

/** How texts in traditional characters are written in the simplified ones of this site. */
export interface Traditional {
  /** Traditional characters, each followed by its simplified one. */
  readonly characters: string;
  /** The words of Taiwan, in simplified characters, with the words of this site for the same. */
  readonly words: { readonly [taiwanese: string]: string };
}

/** A text in the characters and words of this site: 虛擬機 becomes 虚拟机, and 伺服器 becomes 服务器. */
export function simplify(text: string, { words, characters }: Traditional): string {
  if (!hasHan(text)) return text;
  const single = pairsOf(characters);
  const simple = [...text].map((character) => single.get(character) ?? character).join('');
  const longestFirst = Object.keys(words).sort((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return simple;
  return simple.replace(new RegExp(longestFirst.join('|'), 'g'), (word) => words[word] ?? word);
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

function pairsOf(characters: string): Map<string, string> {
  return new Map(Array.from(characters.matchAll(/(.)(.)/gsu), ([, from = '', to = '']) => [from, to]));
}
