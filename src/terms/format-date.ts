import type { DatePart, HistoricDate, Precision } from './dates.ts';
import type { Language } from './languages.ts';

const RANK = { year: 0, month: 1, day: 2 } as const satisfies { [p in Precision]: number };

/**
 * A date in words, to the precision that it has and no further: "9 June 2014", "c. 2006",
 * "2004–2007"; 2014年6月9日, 约2006年, 2004年至2007年.
 * @param most shortens the date to this precision where it is known more exactly
 */
export function formatDate(date: HistoricDate, language: Language, most: Precision = 'day'): string {
  const [from, to] = date.parts;
  const first = formatPart(from, language, most);
  if (!to) return first;
  const last = formatPart(to, language, most);
  if (first === last) return first;
  if (language !== 'en') return `${first}至${withoutRepeated(from, to, last)}`;
  if (!isPlain(from) || !isPlain(to) || from.precision !== to.precision) return `${first} to ${last}`;
  const formatter = formatterOf(language, shorten(from.precision, most));
  return formatter.formatRange(instant(from), instant(to)).replace(/\s–\s/, '–');
}

/** 2013年3月27日 after 2013年3月23日 is 27日. Intl's own range falls back to 2013/3/27 in Chinese. */
function withoutRepeated(from: DatePart, to: DatePart, words: string): string {
  if (from.year !== to.year) return words;
  const year = `${to.year}年`;
  const month = from.month === to.month && to.day !== undefined ? `${to.month}月` : '';
  return words.replace(year + month, '') || words;
}

function formatPart(part: DatePart, language: Language, most: Precision): string {
  const formatter = formatterOf(language, shorten(part.precision, most));
  return mark(formatter.format(instant(part)), part, language);
}

function shorten(precision: Precision, most: Precision): Precision {
  return RANK[precision] < RANK[most] ? precision : most;
}

function instant({ year, month = 1, day = 1 }: DatePart): number {
  return Date.UTC(year, month - 1, day);
}

function isPlain({ approximate, uncertain }: DatePart): boolean {
  return !approximate && !uncertain;
}

function mark(words: string, { approximate, uncertain }: DatePart, language: Language): string {
  const about = approximate ? (language === 'en' ? `c. ${words}` : `约${words}`) : words;
  if (!uncertain) return about;
  return language === 'en' ? `${about} (?)` : `${about}（？）`;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(language: Language, precision: Precision): Intl.DateTimeFormat {
  const key = `${language} ${precision}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(precision !== 'year' && { month: 'long' }),
    ...(precision === 'day' && { day: 'numeric' }),
  });
  formatters.set(key, made);
  return made;
}
