import { LANGUAGES, type Language } from '../terms/languages.ts';
import { wordsIn } from './words.ts';

/**
 * The words of the interface in a language as far as its file can be read, line by line; what cannot, or is
 * missing, in another language rather than not at all.
 */
export function soundWords(
  language: Language,
  textOf: (language: Language) => string,
): { readonly [key: string]: string } {
  const others = LANGUAGES.filter((other) => other !== language);
  const words = [...others, language].flatMap((one) => [...wordsIn(textOf(one))]);
  return Object.fromEntries(words.map(([key, { text }]) => [key, text]));
}
