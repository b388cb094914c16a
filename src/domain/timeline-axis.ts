import { DAY, type Stretch, YEAR } from './timeline-dates.ts';

/** One mark of the time axis. */
export interface Tick {
  readonly time: number;
  readonly label: string;
  /** Whether a year begins here, on an axis of months or days. */
  readonly isMajor: boolean;
}

/** Least distance between two labels, in pixels. */
const ROOM = 76;

const STEPS = [
  { days: 1 },
  { days: 7 },
  { months: 1 },
  { months: 3 },
  { months: 6 },
  { months: 12 },
  { months: 24 },
  { months: 60 },
  { months: 120 },
  { months: 240 },
] as const;

/**
 * The marks of the axis in a window, with labels through Intl and in UTC.
 * @param width of the window in pixels
 */
export function axisTicks(window: Stretch, width: number, language: string): Tick[] {
  const perTick = (ROOM * (window.end - window.start)) / width;
  const step = STEPS.find((candidate) => lengthOf(candidate) >= perTick) ?? { months: 240 };
  const times = 'days' in step ? daysIn(window, step.days) : monthsIn(window, step.months);
  return times.map((time) => ({ time, ...labelOf(time, step, language) }));
}

type Step = (typeof STEPS)[number];

function lengthOf(step: Step): number {
  return 'days' in step ? step.days * DAY : (step.months * YEAR) / 12;
}

/** Every so many days, counted anew in each month so that its first day is among them. */
function daysIn({ start, end }: Stretch, step: number): number[] {
  return monthsIn({ start: start - 31 * DAY, end }, 1)
    .flatMap((month) => {
      const last = new Date(month).setUTCMonth(new Date(month).getUTCMonth() + 1) - (step - 1) * DAY;
      const times = [];
      for (let time = month; time < last || time === month; time += step * DAY) times.push(time);
      return times;
    })
    .filter((time) => time >= start && time < end);
}

function monthsIn({ start, end }: Stretch, step: number): number[] {
  const date = new Date(start);
  const first = Math.ceil((date.getUTCFullYear() * 12 + date.getUTCMonth() - 1) / step) * step;
  const times = [];
  for (let month = first; ; month += step) {
    const time = Date.UTC(Math.floor(month / 12), month % 12, 1);
    if (time >= end) return times;
    if (time >= start) times.push(time);
  }
}

function labelOf(time: number, step: Step, language: string): { label: string; isMajor: boolean } {
  const date = new Date(time);
  const isJanuary = date.getUTCMonth() === 0 && date.getUTCDate() === 1;
  if (isJanuary || ('months' in step && step.months >= 12))
    return { label: formatter(language, 'year').format(date), isMajor: 'days' in step || step.months < 12 };
  const kind = 'days' in step && date.getUTCDate() !== 1 ? 'day' : 'month';
  return { label: formatter(language, kind).format(date), isMajor: false };
}

const OPTIONS = {
  year: { year: 'numeric' },
  month: { month: 'short' },
  day: { day: 'numeric', month: 'short' },
  full: { day: 'numeric', month: 'long', year: 'numeric' },
} as const satisfies { [kind: string]: Intl.DateTimeFormatOptions };

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(language: string, kind: keyof typeof OPTIONS): Intl.DateTimeFormat {
  const key = `${language} ${kind}`;
  const made =
    formatters.get(key) ??
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { timeZone: 'UTC', ...OPTIONS[kind] });
  formatters.set(key, made);
  return made;
}

/** A moment in words, no more exact than a window of some length makes sensible. */
export function describeMoment(time: number, length: number, language: string): string {
  return formatter(language, length > 25 * YEAR ? 'year' : 'full').format(time);
}
