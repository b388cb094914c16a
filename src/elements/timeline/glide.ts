import type { Stretch } from '../../timeline/drawn-date.ts';
import { between, eased } from '../../timeline/motion.ts';
import { matches } from '../dom.ts';

/** How long a movement takes, in milliseconds. */
const DURATION = 220;

/**
 * Moves a window step by step to where it is wanted; at once for readers who asked for less motion.
 * A new movement takes over from the one that runs.
 */
export class Glide {
  readonly #get: () => Stretch;
  readonly #set: (window: Stretch) => void;
  #frame = 0;
  #target: Stretch | undefined;

  constructor(get: () => Stretch, set: (window: Stretch) => void) {
    this.#get = get;
    this.#set = set;
  }

  /** Where the movement leads; the window itself when nothing moves. */
  get goal(): Stretch {
    return this.#target ?? this.#get();
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#target = undefined;
  }

  /** @param done is called at the goal, unless another movement takes over */
  to(goal: Stretch, done: () => void): void {
    this.stop();
    if (matches('(prefers-reduced-motion: reduce)')) {
      this.#set(goal);
      done();
      return;
    }
    this.#target = goal;
    this.#run(this.#get(), goal, done);
  }

  #run(from: Stretch, goal: Stretch, done: () => void): void {
    let begin = 0;
    const step = (now: number) => {
      begin ||= now;
      const part = Math.min(1, (now - begin) / DURATION);
      if (part < 1) this.#frame = requestAnimationFrame(step);
      else this.#target = undefined;
      this.#set(part < 1 ? between(from, goal, eased(part)) : goal);
      if (part === 1) done();
    };
    this.#frame = requestAnimationFrame(step);
  }
}
