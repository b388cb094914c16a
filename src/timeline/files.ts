import { csvOf } from '../terms/csv.ts';

/** An event of a view as it is taken away. */
export interface TakenEvent {
  readonly id: string;
  /** In EDTF, and the first and last day that it may mean. */
  readonly date: string;
  readonly earliest: string;
  readonly latest: string;
  readonly title: string;
  readonly summary: string;
  readonly track: string;
  readonly level: number;
  readonly subjects: readonly string[];
  readonly url: string;
}

/** The events of a view as JSON, with the address that leads back to it. */
export function viewAsJson(events: readonly TakenEvent[], address: string): string {
  return `${JSON.stringify({ view: address, licence: 'CC-BY-4.0', count: events.length, events }, null, 2)}\n`;
}

const COLUMNS = [
  'id',
  'date',
  'earliest',
  'latest',
  'title',
  'summary',
  'track',
  'level',
  'subjects',
  'url',
] as const;

/** The events of a view as CSV with a header row (RFC 4180). */
export function viewAsCsv(events: readonly TakenEvent[]): string {
  const rows = events.map((event) =>
    COLUMNS.map((column) => (column === 'subjects' ? event.subjects.join(' ') : String(event[column]))),
  );
  return csvOf([COLUMNS, ...rows]);
}
