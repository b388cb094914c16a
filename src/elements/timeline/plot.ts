import type { EraBand } from '../../timeline/bands.ts';
import type { Stretch } from '../../timeline/drawn-date.ts';
import { laneTop, type Picture, rowFor, rowsFor, rowTop } from '../../timeline/picture.ts';
import type { Place } from '../../timeline/rows.ts';
import { Scene } from '../../timeline/scene.ts';
import { isAdrift, nearSight } from '../../timeline/sight.ts';
import type { View } from '../../timeline/view.ts';
import type { TimelineWords } from '../../timeline/words.ts';
import { element } from '../dom.ts';
import { bandsView } from './bands-view.ts';
import { lanesView } from './lanes-view.ts';
import type { ListedEvent } from './listed-events.ts';
import { labelMeasure } from './measure.ts';
import { sizeItem } from './plot-item.ts';
import { PlotItems } from './plot-items.ts';
import type { DrawnScene } from './svg-picture.ts';
import { Chart, type ChartItem, type ChartLane } from './vis/chart.ts';

export interface PlotInput {
  readonly words: TimelineWords;
  readonly language: string;
  readonly eras: readonly EraBand[];
  /** All the time that can be shown. */
  readonly limits: Stretch;
}

/** The lanes with their items. It draws what it is told and knows nothing of the state. */
export class Plot {
  /** The part that holds axis and lanes, which is dragged and takes the keys. */
  readonly view = element('div', 'plot-view');
  /**
   * Has the letters of the labels, and becomes wider and narrower with them: readers may change their size and
   * spacing at any time.
   */
  readonly probe = element('span', 'plot-probe', 'Wide 宽');
  readonly names: HTMLElement;
  readonly #language: string;
  readonly #scene: Scene<ListedEvent>;
  readonly #lanes;
  readonly #bands;
  readonly #items: PlotItems;
  #measure = (text: string, _level: number) => text.length * 7;
  #chart: Chart | undefined;
  /** The offset at which the items in the page were chosen. */
  #anchor = Number.NaN;

  constructor({ eras, words, limits, language }: PlotInput) {
    this.#language = language;
    this.#scene = new Scene(limits);
    this.#bands = bandsView(eras, { name: words.today, end: limits.end });
    this.#lanes = lanesView(words);
    this.#items = new PlotItems(this.view, words);
    this.names = this.#lanes.names;
    this.view.append(this.#lanes.lanes, this.probe);
  }

  get window(): Stretch {
    return this.#scene.window;
  }

  get picture(): Picture | undefined {
    return this.#scene.picture;
  }

  get width(): number {
    return this.#scene.width;
  }

  /** The event that the tab key comes to. */
  get roving(): string | undefined {
    return this.#items.roving;
  }

  get hasFocus(): boolean {
    return this.#items.hasFocus;
  }

  /** What the axis says, in pixels of the view. */
  get axisLabels(): readonly { readonly label: string; readonly x: number }[] {
    return this.#chart?.labels.filter(({ x }) => x >= 0 && x < this.width) ?? [];
  }

  /** What is drawn, as it stands. */
  get drawn(): DrawnScene {
    return { scene: this.#scene, ticks: this.axisLabels };
  }

  /** Pixels of the view at which a moment stands. */
  x(time: number): number {
    return this.#scene.x(time);
  }

  /** Reads the room that there is, for the next drawing. Has to be called once the view is in the page, and when its size changes. */
  measure(): void {
    const letters = getComputedStyle(this.probe);
    this.#measure = labelMeasure(letters);
    const row = rowFor(Number.parseFloat(letters.fontSize));
    const namesInside = this.names.offsetParent === null;
    const size = { width: this.view.clientWidth, rows: rowsFor(innerHeight, row), namesInside, row };
    this.#scene.fit(size, this.#measure);
    if (this.#chart) this.#chart.resize();
    else this.#chart = new Chart(this.view, this.#language, this.#bands.items);
  }

  /** Takes what is to be drawn. Pinned events are drawn and named whatever the zoom. */
  show({ shown, lanes, pinned, unlisted }: View<ListedEvent>): void {
    this.#scene.show(shown, lanes, pinned, unlisted);
    this.draw();
  }

  setWindow(window: Stretch): void {
    this.#scene.window = window;
    this.draw();
  }

  /** Where the window rests, the level may be another than where it came from. */
  settle(): void {
    if (this.#scene.settle()) this.draw();
  }

  /** Marks the event whose panel is open. */
  mark(id: string | undefined): void {
    this.#items.mark(id);
  }

  /** Makes an item the one that the tab key comes to, and focuses it if asked. */
  rove(id: string | undefined, focus: boolean): void {
    this.#items.rove(id, focus);
  }

  /** The event that the tab key should come to. */
  placeInWindow(): string | undefined {
    return this.#scene.tabStop(this.roving);
  }

  draw(): void {
    const chart = this.#chart;
    if (this.width === 0 || !chart) return;
    const { hasFocus } = this;
    const { picture, isNew } = this.#scene.draw(hasFocus ? this.roving : undefined);
    if (isNew) this.#makeRoom(picture);
    chart.draw(this.window, this.width, () => {
      if (isNew) chart.setLanes(chartLanes(picture));
      if (isNew || isAdrift(picture, this.#anchor)) this.#drawItems(chart, picture);
    });
    this.#slideNames(picture);
    if (hasFocus) this.#items.focus();
  }

  destroy(): void {
    this.#chart?.destroy();
  }

  #makeRoom(picture: Picture): void {
    this.view.style.height = `${picture.height}px`;
    this.names.style.height = `${picture.height}px`;
    this.#lanes.draw(picture);
  }

  /** Gives the chart what is in the window or near it. */
  #drawItems(chart: Chart, picture: Picture): void {
    this.#anchor = picture.offset;
    const near = nearSight(picture.layout.places, picture, this.roving);
    const drawn = near.flatMap((place) => this.#drawPlace(place, picture));
    this.#items.keepOnly(new Set(drawn.map(({ id }) => id)));
    chart.setItems(drawn);
  }

  #drawPlace(place: Place, picture: Picture): ChartItem[] {
    const event = this.#scene.event(place.id);
    if (!event) return [];
    const { id, start, end, track } = event;
    const content = this.#items.of(event);
    const left = place.left - this.#scene.dated(event);
    sizeItem(content, place, left, rowTop(picture, place) - laneTop(picture, place));
    return [{ id, start, end, lane: track, content }];
  }

  /** Keeps the names of bands and of long bars in sight while what they name is. */
  #slideNames({ layout, offset, width }: Picture): void {
    this.#bands.draw(
      (time) => this.x(time),
      width,
      (name) => this.#measure(name, 2),
    );
    const labelRoom = (id: string) => this.#scene.labelRoom(this.#scene.event(id));
    this.#items.slideLabels(layout.places, offset, labelRoom);
  }
}

function chartLanes({ lanes, tops }: Picture): ChartLane[] {
  return lanes.map((id, index) => ({ id, height: tops[index]?.height ?? 0 }));
}
