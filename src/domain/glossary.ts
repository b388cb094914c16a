import type { Word } from '../schemas/word.ts';
import type { Language } from '../terms/languages.ts';
import { perHistory } from './per-history.ts';

/** Path of the page that explains background words, below the root of a language. */
export const WORDS_PATH = 'concepts/words/';

/** The background words by their ids. */
export const wordsById = perHistory(
  ({ glossary }): ReadonlyMap<string, Word> => new Map(glossary.data.map((word) => [word.id, word])),
);

/** The spellings in which a word may stand in the prose of a language. */
export function formsOf({ term, forms }: Word, language: Language): string[] {
  return [term[language], ...(forms?.[language] ?? [])];
}
