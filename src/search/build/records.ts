import type { History } from '../../record/history.ts';
import { parseDate } from '../../terms/dates.ts';
import { formatDate } from '../../terms/format-date.ts';
import { type Language, pathPrefix } from '../../terms/languages.ts';
import type { UnaskedPage } from './listed-page.ts';

/** The pages that are records of something that happened or is said; nobody looks for these by name. */
export function recordPages(
  history: History,
  language: Language,
  words: { readonly [key: string]: string },
): UnaskedPage[] {
  const prefix = pathPrefix(language);
  const events = [...history.events.values()].map(({ data: { id, title, summary, date, level } }) => ({
    path: `${prefix}events/${id}/`,
    title: title[language],
    facts: formatDate(parseDate(date), language),
    summary: summary[language],
    weight: 4 - level,
    names: [],
  }));
  const claims = [...history.claims.values()].map(({ data: { id, stated, correction, verdict } }) => ({
    path: `${prefix}claims/${id}/`,
    title: stated[language],
    facts: words[`verdict.${verdict}`] ?? '',
    summary: correction[language],
    weight: 1,
    names: [],
  }));
  return [...events, ...claims];
}
