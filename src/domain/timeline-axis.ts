import { YEAR } from './timeline-dates.ts';

const OPTIONS = {
  year: { year: 'numeric' },
  month: { month: 'short' },
  day: { day: 'numeric', month: 'short' },
  full: { day: 'numeric', month: 'long', year: 'numeric' },
} as const satisfies { [kind: string]: Intl.DateTimeFormatOptions };

type Kind = keyof typeof OPTIONS;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Days of the steps that are longer than one. */
const STEP_DAYS = new Map([
  ['month', 31],
  ['week', 7],
]);

/** What the axis says at a moment, in UTC: the first label of a year names the year. */
export function axisLabel(time: number, scale: string, language: string): string {
  const date = new Date(time);
  const isFirst = date.getUTCMonth() === 0 && date.getUTCDate() <= (STEP_DAYS.get(scale) ?? 1);
  if (scale === 'year' || isFirst) return inWords(time, 'year', language);
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
