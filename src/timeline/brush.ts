import { type Stretch, YEAR } from './drawn-date.ts';
import { kept, NARROWEST } from './window.ts';

/** What of the window in the overview is held: one of its ends, or the whole. */
export type BrushPart = 'start' | 'whole' | 'end';

/** A window of which a part was moved by some time, within the limits and never too narrow. */
export function brushed(window: Stretch, part: BrushPart, distance: number, limits: Stretch): Stretch {
  const { start, end } = window;
  if (part === 'whole') return kept({ start: start + distance, end: end + distance }, limits);
  if (part === 'start')
    return { start: Math.min(Math.max(start + distance, limits.start), end - NARROWEST), end };
  return { start, end: Math.max(Math.min(end + distance, limits.end), start + NARROWEST) };
}

/** The window about a moment. */
export function centred(window: Stretch, about: number, limits: Stretch): Stretch {
  const half = (window.end - window.start) / 2;
  return kept({ start: about - half, end: about + half }, limits);
}

/** How far a key moves a part, as keys do with sliders: by a month or a year, half a window, or to an end. */
export function keyDistance(
  key: string,
  part: BrushPart,
  { start, end }: Stretch,
  limits: Stretch,
): number | undefined {
  const months = end - start > 4 * YEAR ? 12 : 1;
  const at = part === 'end' ? end : start;
  const [back, ahead] = [monthsLater(at, -months) - at, monthsLater(at, months) - at];
  const all = limits.end - limits.start;
  const distances: { readonly [key: string]: number } = {
    ArrowLeft: back,
    ArrowDown: back,
    ArrowRight: ahead,
    ArrowUp: ahead,
    PageDown: (start - end) / 2,
    PageUp: (end - start) / 2,
    Home: -all,
    End: all,
  };
  return distances[key];
}

function monthsLater(time: number, months: number): number {
  return new Date(time).setUTCMonth(new Date(time).getUTCMonth() + months);
}
