import { DataSet } from 'vis-data/esnext';
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import { AXIS_CHARACTERS, axisLabel, axisStep, labelRoom } from '../../../timeline/axis.ts';
import type { Stretch } from '../../../timeline/drawn-date.ts';
import { element } from '../../dom.ts';

/** Something that is drawn over its time. */
export interface ChartItem extends Stretch {
  readonly id: string;
  /** The lane it stands in; without one it lies behind all lanes. */
  readonly lane?: string;
  readonly content: HTMLElement;
  readonly className?: string;
}

export interface ChartLane {
  readonly id: string;
  /** In pixels. */
  readonly height: number;
}

/**
 * How far the chart reaches beyond what is seen, to either side, in pixels. vis-timeline takes out an item
 * when its time leaves the window, and so would cut off a label that still reaches into it.
 */
const REACH = 260;
/** About as wide as a character of the axis, in pixels, until vis-timeline has measured one. */
const CHARACTER = 8;
/** vis-timeline draws its centre a pixel over its own edges where nothing stands beside it. */
const EDGE = 1;

/**
 * A time without events. What vis-timeline is given in sight it measures one by one, and lays out the page
 * for each; what comes into sight with its window it measures together.
 */
const ELSEWHERE = { start: Date.UTC(1900, 0, 1), end: Date.UTC(1901, 0, 1) };

/**
 * Time as vis-timeline draws it: the axis, what lies behind, the lanes, and the items at their dates. Where
 * in its lane an item stands is in its content, which is ours.
 */
export class Chart {
  readonly #element = element('div', 'plot-chart');
  readonly #host: HTMLElement;
  readonly #items = new DataSet<VisItem>();
  readonly #lanes = new DataSet<VisGroup>();
  readonly #timeline: DrawnTimeline;
  /** Without what the chart reaches beyond it. */
  #window: Stretch = ELSEWHERE;
  /** As long as the axis needs for a character of a label, in ms. */
  #character = 0;
  /** Where the last label that was drawn ends, since the axis began; its labels come in the order of time. */
  #labelled = Number.NEGATIVE_INFINITY;
  /** The moment of the label asked for last: an earlier one begins the axis again, once or more in a draw. */
  #asked = Number.POSITIVE_INFINITY;

  /**
   * @param host an element in the page, over which the chart reaches at both sides
   * @param language of the axis (BCP 47)
   */
  constructor(host: HTMLElement, language: string, backgrounds: readonly ChartItem[]) {
    this.#host = host;
    this.#element.style.marginInline = `${-REACH}px`;
    host.append(this.#element);
    this.#items.add(backgrounds.map(visItem));
    // vis-timeline's types know no element as the content of an item, although it takes one.
    const data = [this.#items, this.#lanes] as unknown as [[], []];
    this.#timeline = new DrawnTimeline(
      this.#element,
      ...data,
      optionsFor((date, scale) => this.#axisLabel(date.valueOf(), scale, language)),
    );
    this.#timeline.holdItems();
    this.#timeline.keepNear();
    // With a window of its own, and word that it was reached, it does not look for one that fits.
    this.#timeline.emit('rangechanged');
  }

  /**
   * Draws a window.
   * @param width of the window in pixels
   * @param change of lanes and items that comes with it
   */
  draw(window: Stretch, width: number, change?: () => void): void {
    const { start, end } = window;
    const beyond = ((REACH + EDGE) * (end - start)) / width;
    change?.();
    const { timeAxis } = this.#timeline;
    const character = ((end - start) / width) * (timeAxis.props.minorCharWidth ?? CHARACTER);
    this.#window = window;
    this.#character = character;
    this.#asked = Number.POSITIVE_INFINITY;
    timeAxis.setOptions({ timeAxis: axisStep(character) });
    this.#timeline.setWindow(start - beyond, end + beyond, { animation: false });
    this.#timeline.draw();
  }

  setLanes(lanes: readonly ChartLane[]): void {
    const before = new Map(this.#lanes.get().map((lane) => [lane.id, lane]));
    const gone = [...before.keys()].filter((id) => !lanes.some((lane) => lane.id === id));
    if (gone.length > 0) this.#lanes.remove(gone);
    for (const [order, { id, height }] of lanes.entries()) {
      const known = before.get(id);
      const content = known?.content ?? document.createElement('div');
      content.style.height = `${height}px`;
      if (known?.order !== order) this.#lanes.update({ id, order, content });
    }
  }

  /** Exchanges the items in the lanes; those that stay are left as they are. */
  setItems(items: readonly ChartItem[]): void {
    const ids = new Set(items.map(({ id }) => id));
    const gone = this.#items.getIds({ filter: ({ id, group }) => group !== undefined && !ids.has(id) });
    if (gone.length > 0) this.#items.remove(gone);
    const added = items.filter(({ id }) => !this.#items.get(id));
    if (added.length === 0) return;
    this.#timeline.setWindow(ELSEWHERE.start, ELSEWHERE.end, { animation: false });
    this.#items.add(added.map(visItem));
  }

  /** The labels of the axis and where they begin, in pixels of the window. */
  get labels(): { readonly label: string; readonly x: number }[] {
    const { left } = this.#host.getBoundingClientRect();
    return [...this.#element.querySelectorAll('.vis-text:not(.vis-measure, :empty)')].map((label) => ({
      label: label.textContent,
      x: label.getBoundingClientRect().left - left,
    }));
  }

  /** Has to be told when its size changes, or the font. */
  resize(): void {
    this.#timeline.redraw();
  }

  destroy(): void {
    this.#timeline.destroy();
  }

  /** A label that the window cuts is left out: 12月9日 without its first digit is another day. */
  #axisLabel(time: number, scale: string, language: string): string {
    if (time <= this.#asked) this.#labelled = Number.NEGATIVE_INFINITY;
    this.#asked = time;
    const label = axisLabel(time, scale, language, this.#labelled === Number.NEGATIVE_INFINITY);
    const end = time + labelRoom(label) * this.#character;
    // The first one, with its year, may need more room than there is up to the next.
    if (time < Math.max(this.#window.start, this.#labelled) || end >= this.#window.end) return '';
    this.#labelled = end;
    return label;
  }
}

interface VisItem {
  readonly id: string;
  readonly content: HTMLElement;
  readonly start: number;
  readonly end: number;
  readonly group?: string;
  readonly type: 'range' | 'background';
  readonly className?: string;
  readonly limitSize: boolean;
}

interface VisGroup {
  readonly id: string;
  readonly content: HTMLElement;
  readonly order: number;
}

function visItem({ id, lane, content, start, end, className }: ChartItem): VisItem {
  return {
    ...{ id, content, start, end },
    ...(lane !== undefined && { group: lane }),
    ...(className && { className }),
    type: lane === undefined ? 'background' : 'range',
    // Else what begins far to the left would be drawn as if it began nearer.
    limitSize: false,
  };
}

/** What vis-timeline has and its types do not tell of. */
interface Redrawing {
  _redraw(): void;
}

interface ItemSet {
  redraw(): boolean;
  readonly constructor: { readonly types: { readonly range: { readonly prototype: RangeItem } } };
}

interface RangeItem {
  readonly data: Stretch;
  isVisible(window: Stretch): boolean;
}

interface TimeAxis {
  /** In pixels; missing until the axis was drawn for the first time. */
  readonly props: { readonly minorCharWidth?: number };
  setOptions(options: { timeAxis: ReturnType<typeof axisStep> }): void;
}

/**
 * vis-timeline redraws for each change, a frame later than what is drawn beside it here. This one draws
 * when it is told to, at once, and once for all that changed.
 */
class DrawnTimeline extends Timeline {
  /** Undefined while the constructor of vis-timeline runs. */
  declare isDrawing: boolean | undefined;
  /** The method below, bound; `_redraw` itself vis-timeline replaces by one that waits. */
  declare readonly _origRedraw: () => void;
  declare readonly emit: (event: 'rangechanged') => void;
  declare readonly timeAxis: TimeAxis;
  declare readonly itemSet: ItemSet;

  _redraw(): void {
    if (this.isDrawing) (Timeline.prototype as unknown as Redrawing)._redraw.call(this);
  }

  draw(): void {
    this.isDrawing = true;
    this._origRedraw();
    this.isDrawing = false;
  }

  /**
   * Has the items wait too: they draw themselves at each change of their data, and at the window without events
   * all would leave the page, to come back in the same frame.
   */
  holdItems(): void {
    const { itemSet } = this;
    const redraw = itemSet.redraw.bind(itemSet);
    itemSet.redraw = () => this.isDrawing === true && redraw();
  }

  /**
   * Has vis-timeline mean one thing by what is near enough to be in the page. It looks for beginnings a quarter
   * of the window beyond its edges, and takes out again what does not reach into the window itself: at every
   * frame all that is between would leave the page and come back.
   */
  keepNear(): void {
    this.itemSet.constructor.types.range.prototype.isVisible = isNear;
  }
}

/** Whether an item of vis-timeline is in a window or within a quarter of it from an edge. */
function isNear(this: RangeItem, { start, end }: Stretch): boolean {
  const spare = (end - start) / 4;
  return this.data.start <= end + spare && this.data.end >= start - spare;
}

function optionsFor(minorLabels: (date: Date, scale: string) => string): TimelineOptions {
  return {
    ...ELSEWHERE,
    // Keys, gestures and the choice of an item are the drawing's own, since vis-timeline's know no keyboard.
    ...{ moveable: false, zoomable: false, selectable: false, showTooltips: false },
    ...{ autoResize: false, showCurrentTime: false, rtl: false, align: 'left' },
    ...{ orientation: { axis: 'top', item: 'top' }, margin: { axis: 0, item: 0 } },
    // Rows are found by what is more important (src/timeline/layout.ts), and a lane is as high as its rows.
    ...{ stack: false, groupHeightMode: 'fixed', groupOrder: 'order' },
    ...{ showMajorLabels: false, showWeekScale: true, maxMinorChars: AXIS_CHARACTERS },
    format: { minorLabels },
  } as TimelineOptions;
}
