import { type Stretch, YEAR } from './drawn-date.ts';

const OPTIONS = {
  year: { year: 'numeric' },
  month: { month: 'short' },
  monthOfYear: { month: 'short', year: 'numeric' },
  day: { day: 'numeric', month: 'short' },
  dated: { dateStyle: 'medium' },
  numeric: { dateStyle: 'short' },
  full: { day: 'numeric', month: 'long', year: 'numeric' },
} as const satisfies { [kind: string]: Intl.DateTimeFormatOptions };

type Kind = keyof typeof OPTIONS;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** As much room as a label of the axis needs, with what keeps it apart from the next, in characters. */
export const AXIS_CHARACTERS = 10;

/** Steps of the axis that vis-timeline does not take by itself, in years, each with the finer one before it. */
const YEAR_STEPS = [
  { step: 2, finer: 1 },
  { step: 20, finer: 10 },
];

/**
 * The step of an axis where vis-timeline's own is too long: it goes from decades to half centuries at once,
 * which leaves one label on a phone.
 * @param character how long the time is over which one is drawn, in ms
 * @returns null where vis-timeline's own step suits
 */
export function axisStep(character: number): { scale: 'year'; step: number } | null {
  const fits = (years: number) => years * YEAR > AXIS_CHARACTERS * character;
  const found = YEAR_STEPS.find(({ step, finer }) => fits(step) && !fits(finer));
  return found ? { scale: 'year', step: found.step } : null;
}

/** How much room a label needs with its indent, in characters. */
export function labelRoom(label: string): number {
  return 1 + label.length + (label.match(/\p{Script=Han}/gu)?.length ?? 0);
}

/**
 * What the axis says at a moment, in UTC. The first label of a year names it, in digits alone where that is
 * its first day.
 * @param isFirst whether it is the first label that is seen: it too names the year
 */
export function axisLabel(time: number, scale: string, language: string, isFirst = false): string {
  const date = new Date(time);
  const [month, day] = [date.getUTCMonth(), date.getUTCDate()];
  if (scale === 'year' || (month === 0 && day === 1)) return String(date.getUTCFullYear());
  if (scale === 'month') return inWords(time, isFirst ? 'monthOfYear' : 'month', language);
  const isNew = scale === 'week' && month === 0 && day <= 7;
  if (!isFirst && !isNew) return inWords(time, 'day', language);
  // Han characters take twice the room.
  return inWords(time, language === 'en' ? 'dated' : 'numeric', language);
}

/** A moment in words, no more exact than a window of some length makes sensible. */
function describeMoment(time: number, length: number, language: string): string {
  return inWords(time, length > 25 * YEAR ? 'year' : 'full', language);
}

/** Both ends of a window in words, the last moment of it rather than the first after. */
export function describeWindow({ start, end }: Stretch, language: string): { from: string; to: string } {
  const words = (time: number) => describeMoment(time, end - start, language);
  return { from: words(start), to: words(end - 1) };
}

function inWords(time: number, kind: Kind, language: string): string {
  const key = `${language} ${kind}`;
  const made =
    formatters.get(key) ??
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { timeZone: 'UTC', ...OPTIONS[kind] });
  formatters.set(key, made);
  return made.format(time);
}
