import { YEAR } from './timeline-dates.ts';

const OPTIONS = {
  year: { year: 'numeric' },
  month: { month: 'short' },
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  full: { day: 'numeric', month: 'long', year: 'numeric' },
} as const satisfies { [kind: string]: Intl.DateTimeFormatOptions };

type Kind = keyof typeof OPTIONS;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** What the axis says at a moment, in UTC: on an axis of months the year stands where one begins. */
export function axisLabel(time: number, scale: string, language: string): string {
  const isJanuary = new Date(time).getUTCMonth() === 0;
  if (scale === 'year' || (scale === 'month' && isJanuary)) return inWords(time, 'year', language);
  return inWords(time, scale === 'month' ? 'month' : 'day', language);
}

/** A moment in words, no more exact than a window of some length makes sensible. */
export function describeMoment(time: number, length: number, language: string): string {
  return inWords(time, length > 25 * YEAR ? 'year' : 'full', language);
}

function inWords(time: number, kind: Kind, language: string): string {
  const key = `${language} ${kind}`;
  const made =
    formatters.get(key) ??
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { timeZone: 'UTC', ...OPTIONS[kind] });
  formatters.set(key, made);
  return made.format(time);
}
