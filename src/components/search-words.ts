import type { AstroGlobal } from 'astro';
import type { SearchWords } from '../elements/search/words.ts';

const TYPES = ['event', 'subject', 'concept', 'chapter', 'claim', 'source'] as const;

/** The words that a search element needs, in the language of the page. */
export function searchWords({ locals: { t } }: Pick<AstroGlobal, 'locals'>): SearchWords {
  return {
    label: t('search.label'),
    placeholder: t('search.placeholder'),
    close: t('search.cancelLabel'),
    hint: t('search.hint'),
    none: t('search.none'),
    one: t('search.one'),
    many: t('search.many'),
    failed: t('search.failed'),
    all: t('search.all'),
    types: Object.fromEntries(TYPES.map((type) => [type, t(`type.${type}`)])),
  };
}
