import { fill } from '../../terms/fill.ts';
import type { EraBand } from '../../timeline/bands.ts';
import type { Stretch } from '../../timeline/drawn-date.ts';
import {
  computePicture,
  fittingLevel,
  HEAD,
  laneTop,
  type Picture,
  type PlotSize,
  ROW,
  rowTop,
} from '../../timeline/picture.ts';
import type { Place } from '../../timeline/rows.ts';
import type { TimelineWords } from '../../timeline/words.ts';
import { element } from '../dom.ts';
import { bandsView } from './bands-view.ts';
import { lanesView } from './lanes-view.ts';
import type { ListedEvent } from './listed-events.ts';
import { labelMeasure } from './measure.ts';
import { drawItem, sizeItem } from './plot-item.ts';
import { Chart, type ChartItem, type ChartLane } from './vis/chart.ts';

export interface PlotInput {
  readonly words: TimelineWords;
  readonly language: string;
  readonly eras: readonly EraBand[];
  /** All the time that can be shown. */
  readonly limits: Stretch;
}

/** Room between a label and what stands next to it. */
const LABEL_ROOM = 10;
/** Share of the height of the screen that the drawing may take, and the rows that it has at least and at most. */
const SHARE = 0.9;
const ROWS = { least: 14, most: 30 };
/** How far beyond the window items are kept in the page, in windows. */
const SPARE = 0.75;

/** The lanes with their items. It draws what it is told and knows nothing of the state. */
export class Plot {
  /** The part that holds axis and lanes, which is dragged and takes the keys. */
  readonly view = element('div', 'plot-view');
  readonly names: HTMLElement;
  picture: Picture | undefined;
  readonly #lanes;
  readonly #bands;
  #chart: Chart | undefined;
  readonly #items = new Map<string, HTMLButtonElement>();
  readonly #measure = { label: (text: string, _level: number) => text.length * 7 };
  readonly #input: PlotInput;
  #events: readonly ListedEvent[] = [];
  /** When the events of the levels begin: the landmarks, with the important ones, all. */
  #starts: readonly (readonly number[])[] = [];
  #byId = new Map<string, ListedEvent>();
  #pinned: ReadonlySet<string> = new Set();
  #tracks: readonly string[] = [];
  #window: Stretch;
  #anchor = Number.NaN;
  #isFresh = false;
  #scale = 0;
  #size: PlotSize = { width: 0, rows: 12, namesInside: false };
  #roving: string | undefined;
  #open: string | undefined;

  constructor(input: PlotInput) {
    this.#input = input;
    this.#window = input.limits;
    const { eras, words, limits } = input;
    this.#bands = bandsView(eras, { name: words.today, end: limits.end });
    this.#lanes = lanesView(words);
    this.names = this.#lanes.names;
    this.view.append(this.#lanes.lanes);
  }

  get window(): Stretch {
    return this.#window;
  }

  /** Reads the room that there is, for the next drawing. Has to be called once the view is in the page, and when its size changes. */
  measure(): void {
    this.#measure.label = labelMeasure(this.view);
    const width = this.view.clientWidth;
    const namesInside = this.names.offsetParent === null;
    const rows = Math.floor((innerHeight * SHARE - HEAD) / (ROW + 3));
    this.#size = { width, rows: Math.min(Math.max(rows, ROWS.least), ROWS.most), namesInside };
    this.#isFresh = false;
    if (this.#chart) this.#chart.resize();
    else this.#chart = new Chart(this.view, this.#input.language, this.#bands.items);
  }

  /** Takes what is to be drawn. Pinned events are drawn and named whatever the zoom. */
  show(events: readonly ListedEvent[], tracks: readonly string[], pinned: ReadonlySet<string>): void {
    this.#events = events;
    this.#byId = new Map(events.map((event) => [event.id, event]));
    this.#tracks = tracks;
    this.#starts = [1, 2, 3].map((level) =>
      events.filter((event) => event.level <= level).map(({ start }) => start),
    );
    this.#pinned = pinned;
    this.#isFresh = false;
    this.draw();
  }

  setWindow(window: Stretch): void {
    this.#window = window;
    this.draw();
  }

  /** Where the window rests, the level may be another than where it came from. */
  settle(): void {
    const input = { starts: this.#starts, window: this.#window, size: this.#size, lanes: this.#tracks };
    if (!this.picture || fittingLevel(input) === this.picture.level) return;
    this.#isFresh = false;
    this.draw();
  }

  /** Marks the event whose panel is open. */
  mark(id: string | undefined): void {
    this.#open = id;
    for (const [own, item] of this.#items) markItem(item, own === id);
  }

  /** Pixels of the view at which a moment stands. */
  x(time: number): number {
    return (time - this.#window.start) * this.#scale;
  }

  /** What the axis says, in pixels of the view. */
  get axisLabels(): readonly { readonly label: string; readonly x: number }[] {
    return this.#chart?.labels.filter(({ x }) => x >= 0 && x < this.#size.width) ?? [];
  }

  get width(): number {
    return this.#size.width;
  }

  get roving(): string | undefined {
    return this.#roving;
  }

  /** The event that the tab key should come to: the one it came to before while that is in sight, else the first. */
  placeInWindow(): string | undefined {
    const { layout, offset, width } = this.picture ?? { layout: undefined, offset: 0, width: 0 };
    const inSight = layout?.places.filter(({ x1, x2 }) => x2 >= offset && x1 <= offset + width) ?? [];
    const same = inSight.find(({ id }) => id === this.#roving);
    // Places stand in the order in which they were found room; a reader begins at the earliest.
    const start = ({ id }: Place) => this.#byId.get(id)?.start ?? Number.POSITIVE_INFINITY;
    const earliest = (inSight.length > 0 ? inSight : (layout?.places ?? [])).reduce<Place | undefined>(
      (first, place) => (first && start(first) <= start(place) ? first : place),
      undefined,
    );
    return (same ?? earliest)?.id;
  }

  /** Makes an item the one that the tab key comes to, and focuses it if asked. */
  rove(id: string | undefined, focus: boolean): void {
    const before = this.#items.get(this.#roving ?? '');
    if (before) before.tabIndex = -1;
    this.#roving = id;
    const item = this.#items.get(id ?? '');
    if (item) item.tabIndex = 0;
    if (focus) this.#focusRoving();
  }

  draw(): void {
    const { width } = this.#size;
    const { start, end } = this.#window;
    const chart = this.#chart;
    if (width === 0 || !chart) return;
    const scale = width / (end - start);
    const isRescaled = Math.abs(scale / this.#scale - 1) > 1e-9;
    const isStale = !this.#isFresh || isRescaled || this.#isOutside();
    if (isStale) {
      this.#scale = scale;
      this.#compute();
      this.#isFresh = true;
    }
    const offset = (start - this.#input.limits.start) * scale;
    if (this.picture) this.picture = { ...this.picture, window: this.#window, offset };
    const hadFocus = this.view.contains(document.activeElement);
    chart.draw(this.#window, width, () => {
      if (isStale) chart.setLanes(this.#chartLanes());
      if (isStale || Math.abs(offset - this.#anchor) > (width * SPARE) / 2) this.#drawItems(chart, offset);
    });
    this.#bands.draw(
      (time) => this.x(time),
      width,
      (name) => this.#measure.label(name, 2),
    );
    this.#slideLabels(offset);
    if (hadFocus) this.#focusRoving();
  }

  destroy(): void {
    this.#chart?.destroy();
  }

  /** What is out of sight is out of the page, and cannot have the focus: until it comes, the view has. */
  #focusRoving(): void {
    const item = this.#items.get(this.#roving ?? '');
    if (item?.isConnected) {
      item.focus({ preventScroll: true });
      this.view.removeAttribute('tabindex');
    } else if (!this.view.contains(document.activeElement)) {
      this.view.tabIndex = -1;
      this.view.focus({ preventScroll: true });
    }
  }

  /** Whether the window shows time of which the layout does not know the events. */
  #isOutside(): boolean {
    const { limits } = this.#input;
    const known = this.picture?.known ?? limits;
    const { start, end } = this.#window;
    return Math.max(start, limits.start) < known.start || Math.min(end, limits.end) > known.end;
  }

  #compute(): void {
    // What has the focus must not vanish under it.
    const focused = this.view.contains(document.activeElement) ? this.#roving : undefined;
    this.picture = computePicture({
      events: this.#events,
      starts: this.#starts,
      lanes: this.#tracks,
      window: this.#window,
      limits: this.#input.limits,
      size: this.#size,
      isPinned: (id) => id === focused || this.#pinned.has(id),
      labelWidth: ({ title, level }) => this.#measure.label(title, level) + LABEL_ROOM,
    });
    this.view.style.height = `${this.picture.height}px`;
    this.names.style.height = `${this.picture.height}px`;
    this.#lanes.draw(this.picture);
  }

  #chartLanes(): ChartLane[] {
    const { lanes, tops } = this.picture ?? { lanes: [], tops: [] };
    return lanes.map((id, index) => ({ id, height: tops[index]?.height ?? 0 }));
  }

  /** Gives the chart what is in the window or near it. */
  #drawItems(chart: Chart, offset: number): void {
    if (!this.picture) return;
    this.#anchor = offset;
    const { layout, width } = this.picture;
    const near = layout.places.filter(
      (place) =>
        place.id === this.#roving ||
        (place.left < offset + width * (1 + SPARE) && place.left + place.width > offset - width * SPARE),
    );
    const drawn = near.flatMap((place) => this.#drawPlace(place, this.picture as Picture));
    const kept = new Set(drawn.map(({ id }) => id));
    for (const id of this.#items.keys()) if (!kept.has(id)) this.#items.delete(id);
    chart.setItems(drawn);
  }

  #drawPlace(place: Place, picture: Picture): ChartItem[] {
    const event = this.#byId.get(place.id);
    if (!event) return [];
    const { id, start, end, track } = event;
    const content = this.#items.get(id) ?? this.#newItem(event);
    const dated = (start - this.#input.limits.start) * this.#scale;
    sizeItem(content, place, place.left - dated, rowTop(picture, place) - laneTop(picture, place));
    return [{ id, start, end, lane: track, content }];
  }

  #newItem(event: ListedEvent): HTMLButtonElement {
    const item = drawItem(event, this.#name(event));
    item.tabIndex = event.id === this.#roving ? 0 : -1;
    markItem(item, event.id === this.#open);
    this.#items.set(event.id, item);
    return item;
  }

  #name({ title, date, track }: ListedEvent): string {
    const { words } = this.#input;
    return fill(words.item, { title, date, track: words.tracks[track] ?? track });
  }

  /** Labels inside long bars stay in sight while any of their bar is. */
  #slideLabels(offset: number): void {
    for (const [id, item] of this.#items) {
      if (item.dataset.side !== 'inside') continue;
      const place = this.picture?.layout.places.find((candidate) => candidate.id === id);
      if (!place) continue;
      const label = item.lastElementChild as HTMLElement;
      const event = this.#byId.get(id);
      const own = event ? this.#measure.label(event.title, event.level) : 0;
      const most = Math.max(0, place.width - own - LABEL_ROOM);
      label.style.transform = `translateX(${Math.min(Math.max(0, offset - place.left), most)}px)`;
    }
  }
}

function markItem(item: HTMLElement, isOpen: boolean): void {
  item.classList.toggle('is-open', isOpen);
  if (isOpen) item.setAttribute('aria-current', 'true');
  else item.removeAttribute('aria-current');
}
