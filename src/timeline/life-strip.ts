import type { HistoricDate } from '../terms/dates.ts';
import { decimalYear } from '../terms/decimal-year.ts';
import { TRACKS, type Track } from '../terms/tracks.ts';

/** An event as far as the strip of a life has to know it. */
interface LifeEvent {
  readonly track: Track;
  readonly level: 1 | 2 | 3;
  readonly when: HistoricDate;
}

/** A life among the decades: paths in the units of `LIFE`. */
export interface LifeStrip {
  /** The first year of each decade, from left to right. */
  readonly decades: readonly number[];
  /** From the first year to the last. */
  readonly bar: string;
  /** Strokes for its events, a path for each track. */
  readonly marks: readonly { readonly track: Track; readonly d: string }[];
}

/** How high the drawing is, which is stretched to the width that there is, and how many units a year has. */
export const LIFE = { height: 12, year: 4 } as const;

const HEIGHTS = { 1: 9, 2: 7, 3: 4 } as const satisfies { [level in LifeEvent['level']]: number };

/**
 * The strip of a life.
 * @param span first and last year of it, the last one whole
 * @param years first and last year of the record
 */
export function lifeStrip(
  span: { readonly from: number; readonly to: number },
  events: readonly LifeEvent[],
  years: { readonly from: number; readonly to: number },
): LifeStrip {
  const from = Math.floor(years.from / 10) * 10;
  const to = Math.ceil((years.to + 1) / 10) * 10;
  const x = (year: number) => Math.round((year - from) * LIFE.year);
  const base = LIFE.height - 2;
  const strokes = ({ when, level }: LifeEvent) =>
    `M${x(decimalYear(when.earliest))} ${base}v-${HEIGHTS[level]}`;
  return {
    decades: Array.from({ length: (to - from) / 10 }, (_, index) => from + index * 10),
    bar: `M${x(span.from)} ${base}H${x(span.to + 1)}`,
    marks: TRACKS.flatMap((track) => {
      const own = events.filter((event) => event.track === track);
      return own.length > 0 ? [{ track, d: [...new Set(own.map(strokes))].join('') }] : [];
    }),
  };
}
