import { chronology, type DatedEvent } from '../domain/chronology.ts';
import type { History } from '../record/history.ts';
import { pageAddresses, type SiteRoot } from '../site/address.ts';
import { csvOf } from '../terms/csv.ts';

/** The columns, in order. Those that exist in each language end in its tag. */
export const CSV_COLUMNS = [
  'id',
  'date',
  'earliest',
  'latest',
  'title_en',
  'title_zh-CN',
  'summary_en',
  'summary_zh-CN',
  'track',
  'level',
  'subjects',
  'references',
  'certainty',
  'note_en',
  'note_zh-CN',
  'merged',
  'url_en',
  'url_zh-CN',
] as const;

type Row = { readonly [column in (typeof CSV_COLUMNS)[number]]: string };

/**
 * `/api/v1/events.csv`: a row an event, by date, then id, with a header row (RFC 4180). A list of ids is
 * one cell with a space between the ids, which hold none. An empty cell is a field that is absent.
 */
export function eventsCsv(history: History, root: SiteRoot): string {
  const rows = chronology(history).map((event) => rowOf(event, root));
  const cells = rows.map((row) => CSV_COLUMNS.map((column) => row[column]));
  return csvOf([CSV_COLUMNS, ...cells]);
}

function rowOf(event: DatedEvent, root: SiteRoot): Row {
  const url = pageAddresses(root, `events/${event.id}/`);
  return {
    id: event.id,
    date: event.date,
    earliest: event.when.earliest,
    latest: event.when.latest,
    title_en: event.title.en,
    'title_zh-CN': event.title['zh-CN'],
    summary_en: event.summary.en,
    'summary_zh-CN': event.summary['zh-CN'],
    track: event.track,
    level: String(event.level),
    subjects: event.subjects.join(' '),
    references: event.references.map(({ id }) => id).join(' '),
    certainty: event.certainty,
    note_en: event.note?.en ?? '',
    'note_zh-CN': event.note?.['zh-CN'] ?? '',
    merged: event.merged?.join(' ') ?? '',
    url_en: url.en,
    'url_zh-CN': url['zh-CN'],
  };
}
