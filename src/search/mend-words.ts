import { fold, hasHan, pieces } from '../terms/fold.ts';
import type { Lexicon } from './lexicon.ts';
import type { NearFinder } from './near.ts';
import { stem } from './stem.ts';

/**
 * A query in which each word in letters that no title, summary or name holds is replaced by the one name that
 * is written like it: of "promethius monitoring" "prometheus monitoring"; folded.
 */
export async function mendWords(query: string, lexicon: Lexicon, finder: NearFinder): Promise<string> {
  const words = await Promise.all(
    pieces(fold(query)).map(async (word) => {
      const name = hasHan(word) ? undefined : finder.nameLike(word);
      return name && !(await isKnown(word, lexicon)) ? name : word;
    }),
  );
  return words.join(' ');
}

async function isKnown(word: string, lexicon: Lexicon): Promise<boolean> {
  const { words, names } = await lexicon.readFile(stem(word));
  return Object.hasOwn(words, stem(word)) || names.some(([name]) => pieces(name).includes(word));
}
