import { parseDate } from '../../terms/dates.ts';
import { type TakenEvent, viewAsCsv, viewAsJson } from '../../timeline/files.ts';
import { svgOf } from '../../timeline/svg.ts';
import { fileName } from '../../timeline/view-name.ts';
import { addressNow } from '../address-now.ts';
import type { ListedEvent } from './listed-events.ts';
import type { Plot } from './plot.ts';
import { coloursOf, type PictureContext, pictureOf } from './svg-picture.ts';

export interface DownloadContext extends PictureContext {
  readonly plot: Plot;
}

const TYPES = { svg: 'image/svg+xml', json: 'application/json', csv: 'text/csv;charset=utf-8' } as const;

/** Hands the reader the view as a file: the drawing as it stands, or the events of the filter. */
export function downloadView(format: keyof typeof TYPES, context: DownloadContext): void {
  const text =
    format === 'svg'
      ? svgOf(pictureOf(context.plot.drawn, context, coloursOf(context.plot.view)))
      : textOf(format, context);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: TYPES[format] }));
  link.download = fileName(context.store.state, format);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function textOf(format: 'json' | 'csv', { events, store, matcherOf }: DownloadContext): string {
  const taken = events.filter(matcherOf(store.state)).map(takenEvent);
  return format === 'json' ? viewAsJson(taken, addressNow()) : viewAsCsv(taken);
}

function takenEvent({ id, edtf, title, summary, track, level, subjects, url }: ListedEvent): TakenEvent {
  const { earliest, latest } = parseDate(edtf);
  return { id, date: edtf, earliest, latest, title, summary, track, level, subjects, url };
}
