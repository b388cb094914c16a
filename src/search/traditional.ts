import { hasHan } from '../terms/fold.ts';
import { fetchJson } from './fetch-json.ts';

/** How texts in traditional characters are written in the simplified ones of this site. */
export interface Traditional {
  /** Traditional characters, each followed by its simplified one. */
  readonly characters: string;
  /** The words of Taiwan, in simplified characters, with the words of this site for the same. */
  readonly words: { readonly [taiwanese: string]: string };
}

/**
 * Makes what gives a text in the characters and words of this site: 虛擬機 becomes 虚拟机, and 伺服器 becomes
 * 服务器.
 */
export function simplifier({ words, characters }: Traditional): (text: string) => string {
  const single = pairsOf(characters);
  const longestFirst = Object.keys(words).sort((a, b) => b.length - a.length);
  const known = longestFirst.length > 0 ? new RegExp(longestFirst.join('|'), 'g') : undefined;
  return (text) => {
    if (!hasHan(text)) return text;
    const simple = [...text].map((character) => single.get(character) ?? character).join('');
    return known ? simple.replace(known, (word) => words[word] ?? word) : simple;
  };
}

/** A query in the characters of this site; as it is where the table cannot be had or is not needed. */
export async function asWritten(query: string, load: () => Promise<Traditional>): Promise<string> {
  if (!hasHan(query)) return query;
  const table = await load().catch(() => undefined);
  return table ? simplifier(table)(query) : query;
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
