import type { SearchWords } from '../search/words.ts';
import { wordsBelow, wordsIn } from '../site/words.ts';
import type { Language } from '../terms/languages.ts';
import { PAGE_TYPES } from '../terms/sections.ts';

const PLAIN = [
  'label',
  'placeholder',
  'hint',
  'none',
  'one',
  'many',
  'near',
  'loose',
  'partial',
  'failed',
  'all',
  'more',
  'nearMark',
  'otherMark',
  'otherGroup',
  'alsoOther',
  'recent',
  'forget',
  'narrow',
  'clear',
  'marked',
  'unmark',
] as const;

/** The words that a search element needs. */
export function searchWords(language: Language): SearchWords {
  const words = wordsIn(language);
  return {
    ...wordsBelow(words, 'search', PLAIN),
    close: words['search.cancelLabel'],
    types: wordsBelow(words, 'type', PAGE_TYPES),
  };
}
