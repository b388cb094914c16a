import { DAY, isDate, parseDate } from '../terms/dates.ts';

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

/** Mean length of a year of the Gregorian calendar, in milliseconds. */
export const YEAR = 365.2425 * DAY;

/** A date in EDTF as a stretch of time; undefined where it is malformed, not on the calendar, or ends before it begins. */
export function drawnDate(edtf: string): DrawnDate | undefined {
  if (!isDate(edtf)) return undefined;
  const { earliest, latest, parts } = parseDate(edtf);
  const [start, end] = [Date.parse(earliest), Date.parse(latest) + DAY];
  if (end <= start) return undefined;
  return {
    start,
    end,
    precision: parts.length > 1 ? 'span' : parts[0].precision,
    isVague: parts.some(({ approximate, uncertain }) => approximate || uncertain),
  };
}
