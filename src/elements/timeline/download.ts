import { parseDate } from '../../terms/dates.ts';
import { fill } from '../../terms/fill.ts';
import type { EraBand } from '../../timeline/bands.ts';
import { type TakenEvent, viewAsCsv, viewAsJson } from '../../timeline/files.ts';
import { ROW, rowTop } from '../../timeline/picture.ts';
import { type SvgPicture, svgOf } from '../../timeline/svg.ts';
import type { DrawingContext } from './context.ts';
import type { ListedEvent } from './listed-events.ts';
import type { Plot } from './plot.ts';

export interface DownloadContext extends Omit<DrawingContext, 'eras'> {
  readonly plot: Plot;
  readonly eras: readonly EraBand[];
}

const TYPES = { svg: 'image/svg+xml', json: 'application/json', csv: 'text/csv;charset=utf-8' } as const;

/** Hands the reader the view as a file: the drawing as it stands, or the events of the filter. */
export function downloadView(format: keyof typeof TYPES, context: DownloadContext): void {
  const text = format === 'svg' ? svgOf(pictureOf(context)) : textOf(format, context);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: TYPES[format] }));
  link.download = `container-history.${format}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function textOf(format: 'json' | 'csv', { events, store, matcherOf }: DownloadContext): string {
  const taken = events.filter(matcherOf(store.state)).map(takenEvent);
  return format === 'json' ? viewAsJson(taken, location.href) : viewAsCsv(taken);
}

function takenEvent({ id, edtf, title, summary, track, level, subjects, url }: ListedEvent): TakenEvent {
  const { earliest, latest } = parseDate(edtf);
  return { id, date: edtf, earliest, latest, title, summary, track, level, subjects, url };
}

/** What the drawing shows now, with the colours that it has. */
function pictureOf({ plot, eras, byId, words }: DownloadContext): SvgPicture {
  const { picture } = plot;
  if (!picture) throw new Error('nothing is drawn');
  const { width, height, offset, lanes, tops, layout } = picture;
  const style = getComputedStyle(plot.view);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  const trackColour = (track: string) => colour(`--track-${track}`);
  return {
    ...{ width, height },
    title: words.site,
    source: `${location.href} · CC BY 4.0`,
    font: style.fontFamily,
    colours: {
      page: colour('--sl-color-black'),
      text: colour('--sl-color-white'),
      line: colour('--sl-color-hairline-shade'),
      faint: colour('--sl-color-gray-3'),
    },
    ticks: plot.axisLabels,
    bands: eras.map(({ name, start, end }) => {
      const x = Math.max(0, plot.x(start));
      return { name, x, width: Math.max(0, Math.min(width, plot.x(end)) - x) };
    }),
    lanes: lanes.map((track, index) => ({
      name: words.tracks[track] ?? track,
      colour: trackColour(track),
      top: tops[index]?.top ?? 0,
      height: tops[index]?.height ?? 0,
    })),
    items: layout.places.flatMap((place) => {
      const event = byId.get(place.id);
      const isSeen = place.left + place.width > offset && place.left < offset + width;
      if (!event || !isSeen) return [];
      const { title, date, url, level, precision, isVague, track } = event;
      return [
        {
          ...{ title, url, level, precision, isVague, side: place.side, width: place.width },
          name: fill(words.item, { title, date, track: words.tracks[track] ?? track }),
          colour: trackColour(track),
          x1: place.x1 - offset,
          x2: place.x2 - offset,
          left: place.left - offset,
          y: rowTop(picture, place) + ROW / 2,
        },
      ];
    }),
  };
}
