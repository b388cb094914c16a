import type { Stretch } from '../../timeline/drawn-date.ts';
import { Glide } from './glide.ts';

/** How long a movement has to rest before the address and the list follow, in milliseconds. */
const REST = 250;

/** The window in movement: at once, in a glide, or with a hand; and word when it rests. */
export class Movement {
  readonly #show: (window: Stretch) => void;
  readonly #rested: () => void;
  readonly #glide: Glide;
  #queued: Stretch | undefined;
  #rest = 0;
  /** Whether what moves, or has just moved, is a reader's doing and becomes the view. */
  #isReaders = false;

  /**
   * @param get the window that is drawn now
   * @param rested is called some time after the last movement of a reader
   */
  constructor(get: () => Stretch, show: (window: Stretch) => void, rested: () => void) {
    this.#show = show;
    this.#rested = rested;
    this.#glide = new Glide(get, show);
  }

  /** Where the movement leads; the window itself when nothing moves. */
  get goal(): Stretch {
    return this.#queued ?? this.#glide.goal;
  }

  glideTo(window: Stretch): void {
    this.#isReaders = true;
    this.#glide.to(window, () => this.settle());
  }

  /** For moves that follow the state and must not change it in turn. */
  glideQuietlyTo(window: Stretch): void {
    this.#glide.to(window, () => {});
  }

  jumpTo(window: Stretch): void {
    this.#glide.stop();
    this.#show(window);
  }

  /** With the next frame, since pointers report more often than the screen is drawn. */
  byHand(change: (window: Stretch) => Stretch): void {
    this.#isReaders = true;
    clearTimeout(this.#rest);
    this.#glide.stop();
    if (!this.#queued) requestAnimationFrame(() => this.#showQueued());
    this.#queued = change(this.goal);
  }

  /** Has to be called when a movement ends that may go on at once. */
  settle(): void {
    clearTimeout(this.#rest);
    this.#isReaders = true;
    this.#rest = window.setTimeout(() => {
      this.#isReaders = false;
      this.#rested();
    }, REST);
  }

  /** Stops what a reader moved before it becomes the view; whether there was such a thing. */
  halt(): boolean {
    const wasReaders = this.#isReaders;
    if (wasReaders) this.destroy();
    return wasReaders;
  }

  /** Stops all that moves or is about to. */
  destroy(): void {
    this.#glide.stop();
    this.#isReaders = false;
    this.#queued = undefined;
    clearTimeout(this.#rest);
  }

  #showQueued(): void {
    if (this.#queued) this.#show(this.#queued);
    this.#queued = undefined;
  }
}
