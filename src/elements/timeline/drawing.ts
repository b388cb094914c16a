import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import moment from 'moment';
import { DataSet } from 'vis-data/esnext';
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import { axisLabels, type Scale } from './axis-labels.ts';
import { createControls } from './controls.ts';
import { createPanel } from './event-panel.ts';
import type { ListedEvent } from './listed-events.ts';
import { levelFor } from './shown-level.ts';
import type { DrawingWords } from './words.ts';

/** What a drawing is made from. */
export interface DrawingInput {
  readonly events: readonly ListedEvent[];
  readonly words: DrawingWords;
  /** BCP 47 tag. */
  readonly language: string;
  /** Address of an event's page, with `[ID]` for its id. */
  readonly eventPage: string;
  /** Id of the event that is open at first. */
  readonly chosen: string | undefined;
}

export interface Drawing {
  destroy(): void;
}

const YEAR = 365.25 * 24 * 60 * 60 * 1000;
/** Narrowest and widest window that can be zoomed to. */
const ZOOM = { min: YEAR / 6, max: 80 * YEAR };
/** Greatest height in pixels; lanes that need more scroll within it. vis-timeline takes no rem here. */
const MOST_HEIGHT = 620;
/** Room before the first and after the last event, as a share of all the time between them. */
const MARGIN = 0.02;

/** Draws events as lanes over time and appends the drawing to an element. */
export function draw(host: HTMLElement, input: DrawingInput): Drawing {
  const { events, words } = input;
  const plot = document.createElement('div');
  plot.className = 'timeline-plot';
  plot.setAttribute('role', 'group');
  plot.setAttribute('aria-label', words.label);

  const tracks = Object.keys(words.tracks).filter((track) => events.some((event) => event.track === track));
  const groups = tracks.map((track, order) => ({
    id: track,
    content: words.tracks[track] ?? track,
    order,
    className: `lane-${track}`,
  }));
  const bounds = boundsOf(events);
  const items = new DataSet(itemsUpTo(1, events));
  const timeline = new Timeline(plot, items, groups, options(input, bounds));
  let level = 1;

  const panel = createPanel(words, input.eventPage, () => timeline.setSelection([]));
  const controls = createControls(words, timeline, () => timeline.fit());
  const motion = () => ({ animation: !matchMedia('(prefers-reduced-motion: reduce)').matches });

  timeline.on('rangechanged', ({ start, end }: { start: Date; end: Date }) => {
    const wanted = levelFor(end.getTime() - start.getTime());
    if (wanted === level) return;
    level = wanted;
    const shown = itemsUpTo(level, events);
    items.remove(items.getIds().filter((id) => !shown.some((item) => item.id === id)));
    items.update(shown);
  });
  timeline.on('select', ({ items: [id] }: { items: string[] }) => {
    const event = events.find((candidate) => candidate.id === id);
    if (event) void panel.show(event);
  });

  host.append(controls, plot, panel.element);
  const chosen = events.find(({ id }) => id === input.chosen);
  if (chosen) {
    timeline.setWindow(
      new Date(chosen.start.getTime() - 3 * YEAR),
      new Date(chosen.end.getTime() + 3 * YEAR),
      motion(),
    );
    void panel.show(chosen);
  }
  return { destroy: () => timeline.destroy() };
}

function options({ language, words }: DrawingInput, { min, max }: { min: Date; max: Date }): TimelineOptions {
  const labels = axisLabels(language);
  return {
    ...{ start: min, end: max, min, max, zoomMin: ZOOM.min, zoomMax: ZOOM.max },
    // The wheel belongs to the page unless the reader holds a key.
    zoomKey: 'ctrlKey',
    horizontalScroll: false,
    showCurrentTime: false,
    selectable: true,
    showTooltips: false,
    orientation: 'top',
    maxHeight: MOST_HEIGHT,
    verticalScroll: true,
    margin: { item: { horizontal: 6, vertical: 4 }, axis: 6 },
    moment: (date: Date) => moment(date).utc(),
    // vis-timeline has no Chinese of its own and would warn; its words are shown nowhere here.
    locale: language,
    locales: { [language]: { current: words.label, time: words.label, deleteSelected: words.close } },
    format: {
      minorLabels: (date: Date, scale: string) => labels.minor(new Date(date), scale as Scale),
      majorLabels: (date: Date, scale: string) => labels.major(new Date(date), scale as Scale),
    },
    template: (item?: { event?: ListedEvent }) => drawItem(item?.event),
    xss: { disabled: false },
  } as TimelineOptions;
}

function drawItem(event: ListedEvent | undefined): HTMLElement {
  const label = document.createElement('span');
  label.className = 'timeline-item';
  if (event) {
    label.dataset.event = event.id;
    label.textContent = event.title;
    label.title = event.date;
  }
  return label;
}

function itemsUpTo(level: number, events: readonly ListedEvent[]) {
  return events
    .filter((event) => event.level <= level)
    .map((event) => ({
      id: event.id,
      group: event.track,
      content: event.title,
      event,
      className: `track-${event.track} level-${event.level}`,
      ...(event.isSpan
        ? { type: 'range' as const, start: event.start, end: event.end }
        : { type: 'point' as const, start: new Date((event.start.getTime() + event.end.getTime()) / 2) }),
    }));
}

function boundsOf(events: readonly ListedEvent[]): { min: Date; max: Date } {
  const first = Math.min(...events.map(({ start }) => start.getTime()));
  const last = Math.max(...events.map(({ end }) => end.getTime()));
  const room = (last - first) * MARGIN;
  // Labels stand to the right of their points, so the last ones need more room.
  return { min: new Date(first - room), max: new Date(last + 6 * room) };
}
