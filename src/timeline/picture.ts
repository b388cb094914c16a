import { DAY } from '../terms/dates.ts';
import type { DrawnDate, Stretch } from './drawn-date.ts';
import { type Layout, layOut, MOST_ROWS } from './layout.ts';
import { levelFor } from './level.ts';
import type { Place } from './rows.ts';
import type { Level } from './state.ts';

/** An event as far as the drawing has to know it. */
export interface DrawnEvent extends DrawnDate {
  readonly id: string;
  readonly title: string;
  readonly track: string;
  readonly level: number;
}

/** What is drawn now. */
export interface Picture {
  readonly window: Stretch;
  readonly lanes: readonly string[];
  readonly layout: Layout;
  readonly level: number;
  /** Top and height of each lane in pixels. */
  readonly tops: readonly { readonly top: number; readonly height: number }[];
  readonly width: number;
  readonly height: number;
  /** Height of a row in pixels. */
  readonly row: number;
  /** Whether the names of the lanes stand in them, above their rows. */
  readonly namesInside: boolean;
  /** Horizontal pixels of the layout at which the window begins. */
  readonly offset: number;
  /** The time of which the layout knows all events. */
  readonly known: Stretch;
}

/** What a picture is computed from. */
export interface PictureInput {
  readonly events: readonly DrawnEvent[];
  /** When the events of the levels begin: the landmarks, with the important ones, all. */
  readonly starts: readonly (readonly number[])[];
  readonly lanes: readonly string[];
  readonly window: Stretch;
  readonly limits: Stretch;
  readonly size: PlotSize;
  isPinned(id: string): boolean;
  labelWidth(event: DrawnEvent): number;
}

/** The room that there is: pixels, rows, and whether the names of the lanes need some of it. */
export interface PlotSize {
  readonly width: number;
  readonly rows: number;
  readonly namesInside: boolean;
  /** Height of a row, where the letters want more than `ROW`. */
  readonly row?: number;
}

/** Height of the bands of eras and the axis above the lanes, of a row, and of the name of a lane inside it. */
export const HEAD = 50;
export const ROW = 26;
const LANE_NAME = 22;
const LANE_ROOM = 8;
/** Share of the height of the screen that the drawing may take, and the rows that it has at least and at most. */
const SHARE = 0.8;
const ROWS = { least: 14, most: 36 };
/** A lane beside which its name has room: for two lines, and for three of the larger letters of its reader. */
const LEAST_LANE = { usual: 44, larger: 72 };
/** Beyond so many events only those within this many windows to either side are laid out. */
const MANY = 1200;
const REACH = 2;
/** A vague date is drawn this much longer at either end, as a share of its length; the ends fade. */
const FADE = 0.35;

/** As many rows as a screen has room for, in the share of its height that the drawing may take. */
export function rowsFor(screenHeight: number, row = ROW): number {
  const rows = Math.floor((screenHeight * SHARE - HEAD) / (row + 3));
  return Math.min(Math.max(rows, ROWS.least), ROWS.most);
}

/** The height of a row of labels whose letters are so large. */
export function rowFor(letters: number): number {
  return Math.max(ROW, Math.round(letters * 2));
}

/** Chooses the level, lays the events out and gives the lanes their heights. */
export function computePicture(input: PictureInput): Picture {
  const { lanes, window, limits, size } = input;
  const length = window.end - window.start;
  const scale = size.width / length;
  const rows = Math.min(size.rows, lanes.length * MOST_ROWS);
  const level = fittingLevel(input);
  const known = knownTime(input, level);
  const items = input.events
    .filter(({ id, level: own, start, end }) => {
      return (own <= level || input.isPinned(id)) && end > known.start && start < known.end;
    })
    .map((event) => placeable(event, scale, input));
  const right = (limits.end - limits.start) * scale - 4;
  const layout = layOut(items, lanes, rows, { left: 0, right });
  const { tops, height } = laneHeights(layout, rows, size);
  return {
    ...{ window, lanes, layout, level, tops, height, known, row: size.row ?? ROW },
    ...{ width: size.width, namesInside: size.namesInside, offset: (window.start - limits.start) * scale },
  };
}

/** The level for which there is room in the window. */
export function fittingLevel(input: Pick<PictureInput, 'starts' | 'window' | 'size' | 'lanes'>): Level {
  const { starts, window, size, lanes } = input;
  return levelFor(starts, window, { rows: Math.min(size.rows, lanes.length * MOST_ROWS), width: size.width });
}

/** Pixels from the top of the view to the row of a place. */
export function rowTop(picture: Picture, place: Place): number {
  const name = picture.namesInside ? LANE_NAME : 0;
  return laneTop(picture, place) + LANE_ROOM / 2 + name + place.row * picture.row;
}

/** Pixels from the top of the view to the lane of a place. */
export function laneTop({ lanes, tops }: Picture, { lane }: Place): number {
  return tops[lanes.indexOf(lane)]?.top ?? 0;
}

/**
 * The time whose events are laid out: all of it, so that nothing changes its row while one pans, unless
 * they are so many that a frame would not suffice; then some windows around.
 */
function knownTime({ starts, window, limits }: PictureInput, level: number): Stretch {
  if ((starts[level - 1]?.length ?? 0) <= MANY) return limits;
  const reach = (window.end - window.start) * REACH;
  return { start: window.start - reach, end: window.end + reach };
}

function placeable(event: DrawnEvent, scale: number, { limits, isPinned, labelWidth }: PictureInput) {
  const { id, track, start, end, precision, level } = event;
  const reach = event.isVague ? (end - start) * FADE : 0;
  const x = (time: number) => (time - limits.start) * scale;
  return {
    ...{ id, lane: track, label: labelWidth(event), rank: isPinned(id) ? 0 : level },
    x1: x(start - reach),
    x2: x(precision === 'day' ? start + DAY / 2 : end + reach),
  };
}

/** What rows are left over is shared by the lanes as room. */
function laneHeights(
  layout: Layout,
  rows: number,
  { namesInside, row = ROW }: PlotSize,
): Pick<Picture, 'tops' | 'height'> {
  const count = layout.rows.length;
  const spare = (rows - layout.rows.reduce((a, b) => a + b, 0)) * row;
  const room = LANE_ROOM + Math.floor(Math.max(0, spare) / count) + (namesInside ? LANE_NAME : 0);
  const least = row > ROW ? LEAST_LANE.larger : LEAST_LANE.usual;
  let top = HEAD;
  const tops = layout.rows.map((own) => {
    const lane = { top, height: Math.max(own * row + room, namesInside ? 0 : least) };
    top += lane.height;
    return lane;
  });
  return { tops, height: Math.max(top, HEAD + rows * row + count * LANE_ROOM) };
}
