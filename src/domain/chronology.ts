import type { Event } from '../schemas/event.ts';
import { compareDates, type HistoricDate, parseDate } from '../terms/dates.ts';
import { perHistory } from './per-history.ts';

/** An event together with its date taken apart. */
export interface DatedEvent extends Event {
  readonly when: HistoricDate;
}

/** All events by date, then by id. */
export const chronology = perHistory((history): readonly DatedEvent[] =>
  [...history.events.values()]
    .map(({ data }) => ({ ...data, when: parseDate(data.date) }))
    .sort((a, b) => compareDates(a.when, b.when) || (a.id < b.id ? -1 : 1)),
);

/** The events in which a subject took part, in the order given. */
export function eventsAbout(events: readonly DatedEvent[], subject: string): DatedEvent[] {
  return events.filter(({ subjects }) => subjects.includes(subject));
}

/** The events before and after one, within a list in order. */
export function neighbours(
  events: readonly DatedEvent[],
  id: string,
): { previous?: DatedEvent; next?: DatedEvent } {
  const index = events.findIndex((event) => event.id === id);
  if (index < 0) return {};
  const previous = events[index - 1];
  const next = events[index + 1];
  return { ...(previous && { previous }), ...(next && { next }) };
}

/** The landmarks: events of level 1. */
export function landmarks(events: readonly DatedEvent[]): DatedEvent[] {
  return events.filter(({ level }) => level === 1);
}

/**
 * The most important events of a list, still in its order: all of them where they are few, else those
 * of level 1, then of level 2, then of level 3, as long as there is room.
 * @param most how many at the most
 */
export function mostImportant(events: readonly DatedEvent[], most: number): DatedEvent[] {
  const byLevel = [...events].sort((a, b) => a.level - b.level);
  const chosen = new Set(byLevel.slice(0, most).map(({ id }) => id));
  return events.filter(({ id }) => chosen.has(id));
}
