import { PAGE_TYPES } from '../../terms/sections.ts';
import type { SearchWords } from '../words.ts';
import { filterNames } from './filter-words.ts';
import type { Words } from './listed-pages.ts';

/** The words that are called alike in the interface: `search.label`. */
const PLAIN = [
  'label',
  'placeholder',
  'hint',
  'searching',
  'none',
  'one',
  'many',
  'near',
  'loose',
  'question',
  'partial',
  'incomplete',
  'failed',
  'narrowFailed',
  'ignored',
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
  'slash',
] as const;

/** The words that the search needs, from the words of the interface in one language. */
export function searchWords(words: Words): SearchWords {
  const plain = PLAIN.map((key) => [key, words[`search.${key}`] ?? '']);
  return {
    ...(Object.fromEntries(plain) as { [key in (typeof PLAIN)[number]]: string }),
    close: words['search.cancelLabel'] ?? '',
    filters: filterNames(words),
    types: Object.fromEntries(PAGE_TYPES.map((type) => [type, words[`type.${type}`] ?? ''])),
  };
}
