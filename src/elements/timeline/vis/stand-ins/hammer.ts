/**
 * Hears no gestures. Those of the drawing are its own (gestures.ts): they leave the wheel and the
 * upward finger to the page, which Hammer's would hold.
 */
export default class Hammer {
  on(): this {
    return this;
  }
  off(): this {
    return this;
  }
  /** A recogniser, of which options are set. */
  get(): { set(): object } {
    return { set: () => ({}) };
  }
  destroy(): void {}
}
