/** A stretch of time in milliseconds since 1970, UTC; `end` is the first moment that lies after it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** How exactly a date is known, as the drawing shows it. */
export type DrawnPrecision = 'day' | 'month' | 'year' | 'span';

/** A date of the record as it is drawn. */
export interface DrawnDate extends Stretch {
  readonly precision: DrawnPrecision;
  /** Whether a mark of EDTF says that it is about then, or doubtful: its ends fade. */
  readonly isVague: boolean;
}

export const DAY = 24 * 60 * 60 * 1000;
/** Mean length of a year of the Gregorian calendar. */
export const YEAR = 365.2425 * DAY;

// The same part of EDTF as `dates.ts`, without its library, which is too heavy for a page.
const PART = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%])?$/;

/** A date in EDTF as a stretch of time; undefined where it is malformed, not on the calendar, or ends before it begins. */
export function drawnDate(edtf: string): DrawnDate | undefined {
  const ends = edtf.split('/');
  const first = readPart(ends[0] ?? '');
  if (ends.length === 1 || !first) return first;
  const last = readPart(ends[1] ?? '');
  if (ends.length > 2 || !last || last.end <= first.start) return undefined;
  return { start: first.start, end: last.end, precision: 'span', isVague: first.isVague || last.isVague };
}

function readPart(text: string): DrawnDate | undefined {
  const [, year, month, day, mark] = PART.exec(text) ?? [];
  if (!year) return undefined;
  const start = utc(Number(year), Number(month ?? 1), Number(day ?? 1));
  const isReal = new Date(start).toISOString().startsWith([year, month, day].filter(Boolean).join('-'));
  if (!isReal) return undefined;
  return {
    start,
    end: day ? start + DAY : month ? utc(Number(year), Number(month) + 1, 1) : utc(Number(year) + 1, 1, 1),
    precision: day ? 'day' : month ? 'month' : 'year',
    isVague: mark !== undefined,
  };
}

/** Midnight of a day; unlike `Date.UTC`, years below 100 are what they say. */
function utc(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}
