import type { HistoricDate } from '../terms/dates.ts';
import { decimalYear } from '../terms/decimal-year.ts';
import type { Track } from '../terms/tracks.ts';
import { decadesBetween } from './years.ts';

/** An event as far as a strip has to know it. */
interface StripEvent {
  readonly id: string;
  readonly track: Track;
  readonly when: HistoricDate;
}

/** Size of the drawn strip, in its own units. */
export const STRIP = { width: 720, height: 44, axis: 22, margin: 20 } as const;

/** The stretch of time that a strip shows. */
export interface StripYears {
  readonly from: number;
  readonly to: number;
  readonly decades: readonly { year: number; x: number }[];
}

/** The years from the first to the last of some events, with the decades between them. */
export function stripYears(events: readonly StripEvent[]): StripYears {
  const from = Math.min(...events.map(({ when }) => yearOf(when.earliest)));
  const to = Math.max(...events.map(({ when }) => yearOf(when.latest)));
  const span = { from, to };
  const decades = decadesBetween(from - 1, to);
  return { ...span, decades: decades.map((year) => ({ year, x: position(`${year}-01-01`, span) })) };
}

/** Where events stand on a strip: left edge and width, in the units of `STRIP`. */
export function stripMarks(
  events: readonly StripEvent[],
  years: Pick<StripYears, 'from' | 'to'>,
): { id: string; track: Track; x: number; width: number }[] {
  return events.map(({ id, track, when }) => {
    const x = position(when.earliest, years);
    const isSpan = when.parts.length > 1;
    return { id, track, x, width: isSpan ? round(position(when.latest, years) - x) : 0 };
  });
}

/** Where a stretch of whole years lies on a strip, in the units of `STRIP`. */
export function stripBand(
  { from, to }: Pick<StripYears, 'from' | 'to'>,
  years: Pick<StripYears, 'from' | 'to'>,
): { x: number; width: number } {
  const x = position(`${from}-01-01`, years);
  return { x, width: round(position(`${to}-12-31`, years) - x) };
}

function position(day: string, { from, to }: { from: number; to: number }): number {
  const share = (decimalYear(day) - from) / Math.max(1, to + 1 - from);
  return round(STRIP.margin + share * (STRIP.width - 2 * STRIP.margin));
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
