import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { CSV_COLUMNS, eventsCsv } from '../../src/exports/events-csv.ts';
import { BYTE_ORDER_MARK } from '../../src/terms/csv.ts';
import { historyOf } from '../support/history-of.ts';

const ROOT = 'https://history.example/sub/';
const awkward = { en: 'He said "yes", then\nleft; =1+1', 'zh-CN': '他说“好”，\n然后走了' };
const csv = eventsCsv(
  historyOf({
    subjects: { zone: {} },
    references: { paper: {} },
    events: {
      later: { date: '2005~', certainty: 'approximate', note: awkward, merged: ['former', 'older'] },
      earlier: {
        date: '2000-03',
        title: awkward,
        subjects: ['zone', 'jail'],
        references: [{ id: 'paper', locator: '§1, §2' }, { id: 'manual' }],
      },
    },
  }),
  ROOT,
);
const rows: { [column: string]: string }[] = parse(csv, {
  bom: true,
  columns: true,
  recordDelimiter: '\r\n',
});

test('has a header row and a row an event, by date', () => {
  expect(csv.startsWith(`${BYTE_ORDER_MARK}${CSV_COLUMNS.join(',')}\r\n`)).toBe(true);
  expect(rows.map(({ id }) => id)).toEqual(['earlier', 'later']);
});

test('brings commas, quotes, line breaks and Chinese through a reader unchanged', () => {
  expect(rows[0]).toMatchObject({ title_en: awkward.en, 'title_zh-CN': awkward['zh-CN'] });
  expect(rows[1]).toMatchObject({ note_en: awkward.en, 'note_zh-CN': awkward['zh-CN'] });
});

test('bounds the date, and writes lists of ids with spaces between them', () => {
  expect(rows[0]).toMatchObject({
    date: '2000-03',
    earliest: '2000-03-01',
    latest: '2000-03-31',
    subjects: 'zone jail',
    references: 'paper manual',
    merged: '',
    note_en: '',
    'url_zh-CN': 'https://history.example/sub/zh-cn/events/earlier/',
  });
  expect(rows[1]).toMatchObject({ date: '2005~', merged: 'former older' });
});

test('ends every row, the last one too, in CR LF', () => {
  const outsideQuotes = csv.replace(/"(?:[^"]|"")*"/g, '');
  expect(outsideQuotes.endsWith('\r\n')).toBe(true);
  expect(outsideQuotes.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('of no events is the header alone', () => {
  expect(eventsCsv(historyOf({}), ROOT)).toBe(`${BYTE_ORDER_MARK}${CSV_COLUMNS.join(',')}\r\n`);
});
