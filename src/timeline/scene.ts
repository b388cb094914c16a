import type { Stretch } from './drawn-date.ts';
import type { Unlisted } from './parts.ts';
import { computePicture, type DrawnEvent, fittingLevel, type Picture, type PlotSize } from './picture.ts';
import { MARK } from './rows.ts';
import { tabStop } from './sight.ts';
import { showsBeyond } from './window.ts';

/** How wide a label is drawn, in pixels. */
export type LabelWidth = (text: string, level: number) => number;

/** Room between a label and what stands next to it. */
const LABEL_ROOM = 10;

/** What is drawn, and its picture: laid out anew only where the events, the room or the scale are others. */
export class Scene<E extends DrawnEvent> {
  window: Stretch;
  picture: Picture | undefined;
  readonly #limits: Stretch;
  #events: readonly E[] = [];
  #unlisted: readonly Unlisted[] = [];
  #byId = new Map<string, E>();
  /** When the events of the levels begin: the landmarks, with the important ones, all. */
  #starts: readonly (readonly number[])[] = [];
  #lanes: readonly string[] = [];
  #pinned: ReadonlySet<string> = new Set();
  #size: PlotSize = { width: 0, rows: 12, namesInside: false };
  #labelWidth: LabelWidth = (text) => text.length * 7;
  /** Pixels for a millisecond, in the picture. */
  #scale = 0;
  #isFresh = false;

  /** @param limits all the time that can be shown */
  constructor(limits: Stretch) {
    this.#limits = limits;
    this.window = limits;
  }

  get width(): number {
    return this.#size.width;
  }

  event(id: string): E | undefined {
    return this.#byId.get(id);
  }

  /**
   * Pinned events are drawn and named whatever the zoom.
   * @param unlisted events that cannot be drawn yet, but count among those for which there has to be room
   */
  show(
    events: readonly E[],
    lanes: readonly string[],
    pinned: ReadonlySet<string>,
    unlisted: readonly Unlisted[] = [],
  ): void {
    this.#events = events;
    this.#unlisted = unlisted;
    this.#byId = new Map(events.map((event) => [event.id, event]));
    this.#lanes = lanes;
    this.#starts = [1, 2, 3].map((level) =>
      [...events, ...unlisted].filter((event) => event.level <= level).map(({ start }) => start),
    );
    this.#pinned = pinned;
    this.#isFresh = false;
  }

  /** Takes the room that there is, and how wide labels are in it. */
  fit(size: PlotSize, labelWidth: LabelWidth): void {
    this.#size = size;
    this.#labelWidth = labelWidth;
    this.#isFresh = false;
  }

  /** The window laid out for another room, as that of a sheet of paper: nothing reaches out of it. */
  inRoom(size: PlotSize, labelWidth: LabelWidth): Scene<E> {
    const { start, end } = this.window;
    // What stands at an edge needs half its mark on the other side of it.
    const margin = ((end - start) / size.width) * (MARK / 2 + 2);
    const other = new Scene<E>({ start: start - margin, end: end + margin });
    other.show(this.#events, this.#lanes, this.#pinned, this.#unlisted);
    other.fit(size, labelWidth);
    other.draw(undefined);
    return other;
  }

  /** Where the window rests, the level may be another than where it came from; false where it is not. */
  settle(): boolean {
    const input = { starts: this.#starts, window: this.window, size: this.#size, lanes: this.#lanes };
    if (!this.picture || fittingLevel(input) === this.picture.level) return false;
    this.#isFresh = false;
    return true;
  }

  /**
   * Brings the picture to the window.
   * @param focused the event that has the focus, which must not vanish under it
   */
  draw(focused: string | undefined): { readonly picture: Picture; readonly isNew: boolean } {
    const { start, end } = this.window;
    const scale = this.width / (end - start);
    const offset = (start - this.#limits.start) * scale;
    const drawn = this.#isStale(scale) ? undefined : this.picture;
    const picture = { ...(drawn ?? this.#compute(scale, focused)), window: this.window, offset };
    this.picture = picture;
    return { picture, isNew: !drawn };
  }

  /** Pixels of the window at which a moment stands. */
  x(time: number): number {
    return (time - this.window.start) * this.#scale;
  }

  /** Pixels of the layout at which an event is dated. */
  dated({ start }: E): number {
    return (start - this.#limits.start) * this.#scale;
  }

  /** Width of an event's label with all room about it. */
  labelRoom(event: Pick<E, 'title' | 'level'> | undefined): number {
    return (event ? this.#labelWidth(event.title, event.level) : 0) + LABEL_ROOM;
  }

  /**
   * The event that the tab key should come to.
   * @param before the one to which it came last
   */
  tabStop(before: string | undefined): string | undefined {
    if (!this.picture) return undefined;
    return tabStop(this.picture.layout.places, this.picture, before, (id) => this.event(id)?.start);
  }

  #isStale(scale: number): boolean {
    const isRescaled = Math.abs(scale / this.#scale - 1) > 1e-9;
    const known = this.picture?.known ?? this.#limits;
    return !this.#isFresh || isRescaled || showsBeyond(this.window, known, this.#limits);
  }

  #compute(scale: number, focused: string | undefined): Picture {
    this.#scale = scale;
    this.#isFresh = true;
    return computePicture({
      events: this.#events,
      starts: this.#starts,
      lanes: this.#lanes,
      window: this.window,
      limits: this.#limits,
      size: this.#size,
      isPinned: (id) => id === focused || this.#pinned.has(id),
      labelWidth: (event) => this.labelRoom(event),
    });
  }
}
