import type { History } from '../../record/history.ts';
import { parseDate } from '../../terms/dates.ts';
import { fold } from '../../terms/fold.ts';
import { formatDate } from '../../terms/format-date.ts';
import { type Language, pathPrefix } from '../../terms/languages.ts';
import { LEAD_FILES, type LeadFile, type LeadPage, leadFileOf, leadKeys, PAGES_A_WORD } from '../leads.ts';
import { isAsking } from '../questions.ts';

/**
 * The pages that are records of something that happened or is said, with their titles and summaries.
 * Subjects and articles are given with the names.
 */
export function recordPages(
  history: History,
  language: Language,
  words: { readonly [key: string]: string },
): LeadPage[] {
  const prefix = pathPrefix(language);
  const events = [...history.events.values()].map(({ data: { id, title, summary, date, level } }) => ({
    p: `${prefix}events/${id}/`,
    t: title[language],
    f: formatDate(parseDate(date), language),
    s: summary[language],
    w: 4 - level,
  }));
  const claims = [...history.claims.values()].map(({ data: { id, stated, correction, verdict } }) => ({
    p: `${prefix}claims/${id}/`,
    t: stated[language],
    f: words[`verdict.${verdict}`] ?? '',
    s: correction[language],
    w: 1,
  }));
  return [...events, ...claims];
}

/** The files of titles and summaries, by their numbers. */
export function leadFiles(pages: readonly LeadPage[]): LeadFile[] {
  const files = Array.from({ length: LEAD_FILES }, () => ({
    pages: [] as LeadPage[],
    words: {} as { [word: string]: [number, ...number[]] },
  }));
  for (const [word, holders] of holdersOf(pages)) {
    const file = files[leadFileOf(word)];
    if (!file) continue;
    const numbers = holders.slice(0, PAGES_A_WORD).map((page) => {
      const at = file.pages.indexOf(page);
      return at >= 0 ? at : file.pages.push(page) - 1;
    });
    file.words[word] = [holders.length, ...numbers];
  }
  return files;
}

/** For each word the pages that hold it: first those with it in the title, of these the weightier. */
function holdersOf(pages: readonly LeadPage[]): [string, LeadPage[]][] {
  const weighty = [...pages].sort((a, b) => b.w - a.w);
  const holders = new Map<string, Set<LeadPage>>();
  for (const part of ['t', 's'] as const)
    for (const page of weighty)
      for (const word of leadKeys(fold(page[part])).filter((key) => !isAsking(key))) {
        const known = holders.get(word) ?? new Set();
        holders.set(word, known.add(page));
      }
  return [...holders].sort(([a], [b]) => (a < b ? -1 : 1)).map(([word, set]) => [word, [...set]]);
}
