import type { Entry } from '../record/history.ts';
import type { Event } from '../schemas/event.ts';
import { DAY, parseDate } from '../terms/dates.ts';
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
    const entries = [...events.values()]
      .map((entry, index) => ({
        ...{ entry, index },
        words: wordsOf(entry.data.title.en),
        titles: LANGUAGES.map((language) => fold(entry.data.title[language])),
        span: parseDate(entry.data.date),
      }))
      .sort((a, b) => (a.span.earliest < b.span.earliest ? -1 : 1));
    for (const [place, a] of entries.entries()) {
      // Those that begin later than that are all too late.
      const end = Date.parse(a.span.latest) + NEAR * DAY;
      for (let next = place + 1; next < entries.length; next++) {
        const b = entries[next];
        if (b === undefined || Date.parse(b.span.earliest) > end) break;
        const isAtOnce = b.span.earliest <= a.span.latest;
        const isAlike = isAtOnce && likeness(a.words, b.words) >= ALIKE;
        const isSame = a.titles.some((title, language) => title === b.titles[language]);
        if (isAlike || isSame) yield a.index < b.index ? report(a.entry, b.entry) : report(b.entry, a.entry);
      }
    }
  },
);

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
