import type { Entry } from '../record/history.ts';
import type { Event } from '../schemas/event.ts';
import { DAY, type HistoricDate, parseDate } from '../terms/dates.ts';
import { fold } from '../terms/fold.ts';
import { LANGUAGES } from '../terms/languages.ts';
import { at, defineRule } from './rule.ts';

/** Share of common words in two titles above which they are taken to tell of one event. */
const ALIKE = 0.75;
/** Days within which one title tells of one event. */
const NEAR = 7;

export const uniqueEvents = defineRule(
  'unique-events',
  'No two events tell of the same thing.',
  function* ({ events }) {
    const entries = [...events.values()].map((entry) => ({
      entry,
      words: wordsOf(entry.data.title.en),
      titles: LANGUAGES.map((language) => fold(entry.data.title[language])),
      span: parseDate(entry.data.date),
    }));
    for (const [index, a] of entries.entries())
      for (const b of entries.slice(index + 1)) {
        const isAtOnce = a.span.earliest <= b.span.latest && b.span.earliest <= a.span.latest;
        const isAlike = isAtOnce && likeness(a.words, b.words) >= ALIKE;
        const isSame = a.titles.some((title, language) => title === b.titles[language]);
        if (isAlike || (isSame && daysBetween(a.span, b.span) <= NEAR)) yield report(a.entry, b.entry);
      }
  },
);

function daysBetween(a: HistoricDate, b: HistoricDate): number {
  const gap = Math.max(
    Date.parse(a.earliest) - Date.parse(b.latest),
    Date.parse(b.earliest) - Date.parse(a.latest),
  );
  return gap / DAY;
}

function report(a: Entry<Event>, b: Entry<Event>) {
  return at(
    b,
    ['title', 'en'],
    `title "${b.data.title.en}": much like "${a.data.title.en}" (${a.data.id}) at the same time; merge them or tell them apart`,
  );
}

function wordsOf(title: string): Set<string> {
  return new Set(title.toLowerCase().match(/[\p{L}\p{N}.]+/gu) ?? []);
}

function likeness(a: Set<string>, b: Set<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, a.size + b.size - shared);
}
