import type { AstroGlobal } from 'astro';
import type { SearchWords } from '../search/words.ts';

const TYPES = ['event', 'subject', 'concept', 'chapter', 'claim', 'source'] as const;
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

/** The words that a search element needs, in the language of the page. */
export function searchWords({ locals: { t } }: Pick<AstroGlobal, 'locals'>): SearchWords {
  const plain = Object.fromEntries(PLAIN.map((key) => [key, t(`search.${key}`)]));
  return {
    ...(plain as { [key in (typeof PLAIN)[number]]: string }),
    close: t('search.cancelLabel'),
    types: Object.fromEntries(TYPES.map((type) => [type, t(`type.${type}`)])),
  };
}
