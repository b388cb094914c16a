/** How exactly a date is known. */
export type Precision = 'year' | 'month' | 'day';

/** A date of the record, taken apart. */
export interface HistoricDate {
  /** The date as it is written, in EDTF. */
  readonly edtf: string;
  /** First day that it may mean, ISO 8601. */
  readonly earliest: string;
  /** Last day that it may mean, ISO 8601. */
  readonly latest: string;
  /** The ends of a span; one part where it is a single date. */
  readonly parts: readonly [DatePart] | readonly [DatePart, DatePart];
}

/** One end of a span, or the whole of a single date. */
export interface DatePart {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly precision: Precision;
  /** `~` and `%`: about that date. */
  readonly approximate: boolean;
  /** `?` and `%`: doubtful. */
  readonly uncertain: boolean;
}

/** Milliseconds of a day. */
export const DAY = 24 * 60 * 60 * 1000;

// The part of EDTF level 1 that a history of single events needs. No seasons, no unspecified digits
// and no open ends: every event has a first and a last possible day.
const PART = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?(?<mark>[~?%])?$/;

/** Whether a text is a date of the record (EDTF level 1, ISO 8601-2:2019, without open ends). */
export function isDate(text: string): boolean {
  const ends = text.split('/');
  return ends.length <= 2 && ends.every((end) => readPart(end) !== undefined);
}

/**
 * Takes a date of the record apart. A span whose end lies before its start is taken as it is
 * written; the rule `date-order` reports it.
 * @throws {RangeError} where the text is not such a date; ask `isDate` first
 */
export function parseDate(text: string): HistoricDate {
  const known = parsed.get(text);
  if (known) return known;
  const date = takeApart(text);
  parsed.set(text, date);
  return date;
}

/** Dates taken apart before: pages ask for the same few hundred over and over. */
const parsed = new Map<string, HistoricDate>();

function takeApart(text: string): HistoricDate {
  if (!isDate(text)) throw new RangeError(`"${text}" is not an EDTF date`);
  const ends = text.split('/').map(readPart) as ReadPart[];
  const [first, last] = [ends[0], ends.at(-1)] as [ReadPart, ReadPart];
  return {
    edtf: text,
    earliest: isoDay(first.start),
    latest: isoDay(last.end - DAY),
    parts: isSame(first, last) ? [first.part] : [first.part, last.part],
  };
}

/** A well-formed date near to a malformed one, where there is an obvious one. */
export function suggestDate(text: string): string | undefined {
  const numbers = text.match(/^\s*(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)?\s*$/);
  if (!numbers) return undefined;
  const guess = numbers
    .slice(1)
    .flatMap((n) => (n ? [n.padStart(2, '0')] : []))
    .join('-');
  return isDate(guess) ? guess : undefined;
}

/** Orders dates by their first possible day, then by the last one: the narrower date first. */
export function compareDates(a: HistoricDate, b: HistoricDate): number {
  return compareText(a.earliest, b.earliest) || compareText(a.latest, b.latest);
}

/** Whether the whole of a date, or of one end of it, is known to the day. */
export function isExactDay(date: HistoricDate): boolean {
  const [only, other] = date.parts;
  return !other && only.precision === 'day' && !only.approximate && !only.uncertain;
}

/** One end of a date with the moments that bound it, Unix time in UTC; `end` is the first that lies after it. */
interface ReadPart {
  readonly part: DatePart;
  readonly start: number;
  readonly end: number;
}

function readPart(text: string): ReadPart | undefined {
  const { year, month, day, mark } = PART.exec(text)?.groups ?? {};
  if (!year) return undefined;
  const [y, m, d] = [Number(year), Number(month ?? 1), Number(day ?? 1)];
  const start = midnight(y, m, d);
  // A month or day that does not exist runs over into the next.
  if (!isoDay(start).startsWith([year, month, day].filter(Boolean).join('-'))) return undefined;
  return {
    part: {
      year: y,
      ...(month && { month: m }),
      ...(day && { day: d }),
      precision: day ? 'day' : month ? 'month' : 'year',
      approximate: mark === '~' || mark === '%',
      uncertain: mark === '?' || mark === '%',
    },
    start,
    end: day ? start + DAY : month ? midnight(y, m + 1, 1) : midnight(y + 1, 1, 1),
  };
}

function isSame(a: ReadPart, b: ReadPart): boolean {
  const isAlike = a.part.approximate === b.part.approximate && a.part.uncertain === b.part.uncertain;
  return a.start === b.start && a.end === b.end && isAlike;
}

/** The first moment of a day in UTC; unlike with `Date.UTC`, years below 100 are what they say. */
function midnight(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

function isoDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
