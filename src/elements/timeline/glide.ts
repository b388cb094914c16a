import type { Stretch } from '../../timeline/drawn-date.ts';

/** How long a movement takes, in milliseconds. */
const DURATION = 220;

/**
 * Moves a window step by step to where it is wanted; at once for readers who asked for less motion.
 * A new movement takes over from the one that runs.
 */
export function createGlide(get: () => Stretch, set: (window: Stretch) => void, done: () => void) {
  let frame = 0;
  let target: Stretch | undefined;
  const stop = () => {
    cancelAnimationFrame(frame);
    target = undefined;
  };
  return {
    /** Where the movement leads; the window itself when nothing moves. */
    get goal(): Stretch {
      return target ?? get();
    },
    stop,
    /** @param how `quietly` for moves that follow the state and must not change it in turn */
    to(goal: Stretch, how?: 'quietly'): void {
      stop();
      if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
        set(goal);
        if (!how) done();
        return;
      }
      target = goal;
      const from = get();
      let begin = 0;
      const step = (now: number) => {
        begin ||= now;
        const part = Math.min(1, (now - begin) / DURATION);
        const eased = 1 - (1 - part) ** 3;
        if (part < 1) frame = requestAnimationFrame(step);
        else target = undefined;
        set(part < 1 ? between(from, goal, eased) : goal);
        if (part === 1 && !how) done();
      };
      frame = requestAnimationFrame(step);
    },
  };
}

/** Lengths go by their ratio, so that zooming looks even. */
function between(from: Stretch, to: Stretch, part: number): Stretch {
  const length = (from.end - from.start) ** (1 - part) * (to.end - to.start) ** part;
  const a = from.end - from.start;
  const b = to.end - to.start;
  const share = Math.abs(b - a) < 1 ? part : (length - a) / (b - a);
  const start = from.start + (to.start - from.start) * share;
  return { start, end: start + length };
}
