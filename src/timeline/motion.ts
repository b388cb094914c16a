import type { Stretch } from './drawn-date.ts';

/** How far a movement has come after a part of its time: fast at first, slow at the end. */
export function eased(part: number): number {
  return 1 - (1 - part) ** 3;
}

/** A window on the way from one to another. Lengths go by their ratio, so that zooming looks even. */
export function between(from: Stretch, to: Stretch, part: number): Stretch {
  const [first, last] = [from.end - from.start, to.end - to.start];
  const length = first ** (1 - part) * last ** part;
  const share = Math.abs(last - first) < 1 ? part : (length - first) / (last - first);
  const start = from.start + (to.start - from.start) * share;
  return { start, end: start + length };
}
