import ical, { ICalEventRepeatingFreq, ICalEventTransparency } from 'ical-generator';
import { lastChanged } from '../domain/changes.ts';
import { chronology, type DatedEvent } from '../domain/chronology.ts';
import type { History } from '../record/history.ts';
import { pageAddresses, type SiteRoot } from '../site/address.ts';
import { isExactDay } from '../terms/dates.ts';
import { fill } from '../terms/fill.ts';
import type { Language } from '../terms/languages.ts';

/** The words of a calendar, in its language. */
export interface CalendarWords {
  /** Name of the calendar. No comma or semicolon: ical-generator 11.1 does not escape them there. */
  readonly name: string;
  /** An anniversary, with slots for the `title` of the event and the `year` in which it happened. */
  readonly summary: string;
}

/**
 * The anniversaries of all events that are known to the day, each a yearly event of a whole day
 * (RFC 5545; NAME of RFC 7986). Nothing in it comes from the clock: DTSTAMP, which without a METHOD
 * means the last revision (RFC 5545 §3.8.7.2), is the day of the last change of the record.
 */
export function anniversaries(
  history: History,
  root: SiteRoot,
  language: Language,
  words: CalendarWords,
): string {
  const calendar = ical({
    name: words.name,
    prodId: { company: 'Container History', product: 'Anniversaries', language: language.toUpperCase() },
    url: pageAddresses(root, 'events.ics')[language],
  });
  for (const event of chronology(history).filter(({ when }) => isExactDay(when)))
    calendar.createEvent({
      ...yearly(event),
      id: `${event.id}@${new URL(root).host}`,
      stamp: midnight(lastChanged(history.changes.data, 'events', event.id)),
      summary: inWords(event, language, words),
      description: event.summary[language],
      url: pageAddresses(root, `events/${event.id}/`)[language],
      categories: [{ name: event.track }],
      // An anniversary keeps nobody busy.
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  // ical-generator leaves out the end of the last line, which RFC 5545 §3.1 asks for.
  return `${calendar.toString()}\r\n`;
}

function yearly({ when }: DatedEvent) {
  // What happened on a 29 February is remembered on the last day of that month.
  const isLeapDay = when.earliest.endsWith('-02-29');
  return {
    start: midnight(when.earliest),
    allDay: true,
    repeating: {
      freq: ICalEventRepeatingFreq.YEARLY,
      ...(isLeapDay && { byMonth: [2], byMonthDay: [-1] }),
    },
  };
}

function inWords(event: DatedEvent, language: Language, { summary }: CalendarWords): string {
  return fill(summary, { title: event.title[language], year: event.when.earliest.slice(0, 4) });
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
