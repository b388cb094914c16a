import type { Track } from '../terms/tracks.ts';

/** What a chart is drawn of. Its `form` is a class of the style sheet, its `track` gives it a lane's colour. */
export type Mark =
  | ({ readonly shape: 'bar' } & Place & { readonly width: number; readonly height: number })
  | ({ readonly shape: 'dot' } & Place & { readonly radius: number })
  | ({ readonly shape: 'line' } & Place & { readonly toX: number; readonly toY: number })
  | ({ readonly shape: 'sign' } & Place & { readonly track: Track })
  | ({ readonly shape: 'text' } & Place & { readonly text: string; readonly anchor?: 'middle' | 'end' });

interface Place {
  readonly form: string;
  readonly track?: Track;
  readonly x: number;
  readonly y: number;
}

/** A drawing for the width of a phone. */
export interface ChartDrawing {
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** Width of every chart, in its own units, and the room at its sides. */
export const WIDTH = 360;
export const SIDE = 4;

/** A number with one digit behind the point, as drawings need it. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A text as wide as a letter of 13 units takes at most. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/[\u2e80-\uffef]/.test(letter) ? 13.5 : 7.6), 0);
}

/** A text that is cut where it would be wider than its room. */
export function fitted(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  let short = text;
  while (short && widthOf(`${short}…`) > room) short = short.slice(0, -1);
  return `${short.trimEnd()}…`;
}
