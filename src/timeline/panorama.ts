import type { HistoricDate } from '../terms/dates.ts';
import { decimalYear } from '../terms/decimal-year.ts';
import { TRACKS, type Track } from '../terms/tracks.ts';

/** An event as far as the drawing of all of them has to know it. */
export interface PanoramaEvent {
  readonly id: string;
  readonly track: Track;
  readonly level: 1 | 2 | 3;
  readonly when: HistoricDate;
}

/** A mark of an event: its centre and radius, in the units of the drawing. */
export interface PanoramaMark {
  readonly id: string;
  readonly track: Track;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A text over the lanes and the mark that it names. */
export interface PanoramaLabel {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly mark: PanoramaMark;
}

/** Sizes of the drawing, in its own units. */
export const PANORAMA = {
  width: 1200,
  left: 150,
  right: 14,
  /** Two rows, since the names of short eras are longer than they. */
  eras: 42,
  eraRow: 17,
  labelRows: 6,
  labelRow: 18,
  lane: 46,
  axis: 26,
} as const;

/** Years before this one are drawn narrow: three of a hundred events are older. */
const FOLD = { year: 1997, share: 0.16 };
const RADIUS = { 1: 5, 2: 3, 3: 2 } as const satisfies { [level in PanoramaEvent['level']]: number };
/** Marks of one lane that would stand closer than this share a column, and are stacked. */
const COLUMN = 6;
/** Room between two texts of one row, and what a character takes at most. */
const GAP = 14;
const LATIN = 8;
const HAN = 13.2;

/** Where the lanes begin, below the eras and the texts. */
export const LANES_TOP = PANORAMA.eras + PANORAMA.labelRows * PANORAMA.labelRow + 8;
export const PANORAMA_HEIGHT = LANES_TOP + TRACKS.length * PANORAMA.lane + PANORAMA.axis;

/** Where a moment lies from left to right. */
export function panoramaX(year: number, from: number, to: number): number {
  const width = PANORAMA.width - PANORAMA.left - PANORAMA.right;
  const share =
    year < FOLD.year
      ? (FOLD.share * (year - from)) / (FOLD.year - from)
      : FOLD.share + ((1 - FOLD.share) * (year - FOLD.year)) / (to - FOLD.year);
  return round(PANORAMA.left + share * width);
}

/** The middle of a lane. */
export function laneMiddle(track: Track): number {
  return LANES_TOP + (TRACKS.indexOf(track) + 0.5) * PANORAMA.lane;
}

/** A mark for each event in its lane, weighty ones in the middle, others stacked above and below. */
export function panoramaMarks(events: readonly PanoramaEvent[], from: number, to: number): PanoramaMark[] {
  const taken = new Map<string, number>();
  return [...events]
    .sort((a, b) => a.level - b.level || (a.when.earliest < b.when.earliest ? -1 : 1))
    .map(({ id, track, level, when }) => {
      const x = panoramaX(decimalYear(when.earliest), from, to);
      const column = `${track} ${Math.round(x / COLUMN)}`;
      const place = taken.get(column) ?? 0;
      taken.set(column, place + 1);
      return { id, track, x, y: laneMiddle(track) + offset(place), radius: RADIUS[level] };
    });
}

/**
 * Names for as many of the landmarks as find room over the lanes, in the order of time, each name once.
 * @param nameOf what a landmark is called, in the language of the drawing
 * @param longest no name is longer than so many units
 */
export function panoramaLabels(
  marks: readonly PanoramaMark[],
  nameOf: (id: string) => string,
  longest = 200,
): PanoramaLabel[] {
  const named = new Set<string>();
  const ends: number[] = Array.from({ length: PANORAMA.labelRows }, () => 0);
  return marks
    .filter(({ radius }) => radius === RADIUS[1])
    .sort((a, b) => a.x - b.x)
    .flatMap((mark) => {
      const text = nameOf(mark.id);
      const width = textWidth(text);
      const x = Math.min(mark.x, PANORAMA.width - PANORAMA.right - width);
      const row = ends.findIndex((end) => end + GAP < x);
      if (named.has(text) || width > longest || row < 0) return [];
      named.add(text);
      ends[row] = x + width;
      return [{ id: mark.id, text, x: round(x), y: PANORAMA.eras + 14 + row * PANORAMA.labelRow, mark }];
    });
}

function textWidth(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? HAN : LATIN), 0);
}

/** 0, then above and below in turn: 0, -5, 5, -10, 10 … */
function offset(place: number): number {
  const step = Math.ceil(place / 2) * 5;
  return place % 2 === 0 ? step : -step;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
