import type { History } from '../record/history.ts';
import type { DatedEvent } from './chronology.ts';
import { chronology } from './chronology.ts';
import { perHistory } from './per-history.ts';
import { shortHash } from './short-hash.ts';

/** A question made from the record: events that have to be put into the order in which they happened. */
export interface OrderQuestion {
  readonly id: string;
  /** The events as they are shown, which is not their order. */
  readonly shown: readonly DatedEvent[];
  /** The same events, the earliest first. */
  readonly right: readonly DatedEvent[];
}

/** How many events have to be ordered. */
const EVENTS = 4;
/** Days that have to lie between two of them at least: who knows the story need not know the days. */
const APART = 90;
/** A date that is known only to the year would make the order a matter of luck. */
const LONGEST_DATE = 31;
const DAY = 24 * 60 * 60 * 1000;

/** The question of each lesson, by the lesson's id; none where its chapter has too few events that are far enough apart. */
export const orderQuestions = perHistory((history): ReadonlyMap<string, OrderQuestion> => {
  const ids = [...history.lessons.keys()];
  return new Map(
    ids.flatMap((id) => {
      const right = spread(candidates(history, id));
      return right ? [[id, questionOf(right)]] : [];
    }),
  );
});

/** The events that the chapter names, dated well enough and without a year in their titles. */
function candidates(history: History, chapter: string): DatedEvent[] {
  const page = history.pages.find(({ slug, language }) => slug === `history/${chapter}` && language === 'en');
  const named = new Set(
    page?.mentions.filter(({ component }) => /^Event(Date)?$/.test(component)).map(({ id }) => id),
  );
  return chronology(history).filter(
    ({ id, certainty, title, when: { earliest, latest } }) =>
      named.has(id) &&
      certainty === 'certain' &&
      daysBetween(earliest, latest) < LONGEST_DATE &&
      !Object.values(title).some((text) => /\d{4}/.test(text)),
  );
}

/**
 * Of events in their order those that lie farthest apart: among all choices the one whose shortest gap is
 * longest, the first of several. The important ones come first, if they are far enough apart.
 */
function spread(events: readonly DatedEvent[]): DatedEvent[] | undefined {
  for (const most of [1, 2, 3]) {
    const chosen = widest(events.filter(({ level }) => level <= most));
    if (chosen && shortestGap(chosen) >= APART) return chosen;
  }
  return undefined;
}

function widest(events: readonly DatedEvent[]): DatedEvent[] | undefined {
  let best: DatedEvent[] | undefined;
  for (const choice of choices(events, EVENTS))
    if (!best || shortestGap(choice) > shortestGap(best)) best = choice;
  return best;
}

function* choices<T>(items: readonly T[], count: number): Generator<T[]> {
  if (count === 0) yield [];
  else
    for (const [index, item] of items.entries())
      for (const rest of choices(items.slice(index + 1), count - 1)) yield [item, ...rest];
}

function shortestGap(events: readonly DatedEvent[]): number {
  const gaps = events
    .slice(1)
    .map(({ when }, index) => daysBetween(events[index]?.when.latest ?? '', when.earliest));
  return Math.min(...gaps);
}

function daysBetween(a: string, b: string): number {
  return (Date.parse(b) - Date.parse(a)) / DAY;
}

/** The id stays as long as the events do, whatever becomes of their dates. */
function questionOf(right: readonly DatedEvent[]): OrderQuestion {
  const ids = right.map(({ id }) => id).sort();
  const mixed = [...right].sort((a, b) => (shortHash(a.id) < shortHash(b.id) ? -1 : 1));
  const isInOrder = mixed.every((event, index) => event === right[index]);
  return {
    id: `order-${shortHash(ids.join())}`,
    shown: isInOrder ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed,
    right,
  };
}
