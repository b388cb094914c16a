import ical, { ICalEventRepeatingFreq, ICalEventTransparency } from 'ical-generator';
import { lastChanged } from '../domain/changes.ts';
import { chronology, type DatedEvent } from '../domain/chronology.ts';
import type { History } from '../record/history.ts';
import { pageAddresses, type SiteRoot } from '../site/address.ts';
import { isExactDay } from '../terms/dates.ts';
import { fill } from '../terms/fill.ts';
import type { Language } from '../terms/languages.ts';
import type { Track } from '../terms/tracks.ts';

/** How often a calendar is to be fetched again, in seconds (REFRESH-INTERVAL, RFC 7986 §5.7). */
const WEEK = 7 * 24 * 60 * 60;

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
 * @param track leaves out the events of all others
 */
export function anniversaries(
  history: History,
  root: SiteRoot,
  language: Language,
  words: CalendarWords,
  track?: Track,
): string {
  const calendar = ical({
    name: words.name,
    prodId: { company: 'Container History', product: 'Anniversaries', language: language.toUpperCase() },
    url: pageAddresses(root, track ? `events-${track}.ics` : 'events.ics')[language],
    ttl: WEEK,
  });
  const all = chronology(history).filter((event) => !track || event.track === track);
  for (const event of all.filter(({ when }) => isExactDay(when)))
    calendar.createEvent({
      ...yearly(event),
      id: uidOf(event, root, language),
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

/** Who subscribes to both languages has two entries a day, which must not be taken for one (RFC 5545 §3.8.4.7). */
function uidOf({ id }: DatedEvent, root: SiteRoot, language: Language): string {
  return `${id}${language === 'en' ? '' : `.${language}`}@${new URL(root).host}`;
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
