import ICAL from 'ical.js';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { anniversaries } from '../../src/exports/anniversaries.ts';
import { historyOf } from '../support/history-of.ts';

const ROOT = 'https://history.example/sub/';
const WORDS = { name: '容器史：周年纪念', summary: '{{title}}（{{year}}年）' };
const long = '容器🐳'.repeat(40);
const history = historyOf({
  events: {
    release: {
      date: '2000-03-14',
      title: { en: 'Jails, at last; or: C:\\jail', 'zh-CN': '终于有了jail' },
      summary: { en: 'First line\nsecond, with commas; and $& too.', 'zh-CN': long },
    },
    month: { date: '2000-04' },
    about: { date: '2000-05-01~', certainty: 'approximate', note: { en: 'About.', 'zh-CN': '大约。' } },
    span: { date: '2000-06-01/2000-06-03' },
    leap: { date: '2024-02-29' },
  },
  changes: [
    { id: 'mended', date: '2026-12-24', kind: 'corrected', events: ['leap'] },
    { id: 'start', date: '2026-11-21' },
  ],
});
const english = anniversaries(history, ROOT, 'en', {
  name: 'Anniversaries',
  summary: '{{title}} ({{year}})',
});
const chinese = anniversaries(history, ROOT, 'zh-CN', WORDS);

function eventsOf(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

/** The next days on which an event recurs, from its first on. */
function recurrences(event: ICAL.Event | undefined, count: number): string[] {
  const days = event?.iterator();
  return Array.from({ length: count }, () => String(days?.next()));
}

test('only what is known to the day has an anniversary', () => {
  expect(eventsOf(english).map(({ uid }) => uid)).toEqual([
    'release@history.example',
    'leap@history.example',
  ]);
});

test('an anniversary is a whole day in every year', () => {
  const [release] = eventsOf(english);
  expect(release?.startDate.isDate).toBe(true);
  expect(recurrences(release, 3)).toEqual(['2000-03-14', '2001-03-14', '2002-03-14']);
});

test('a 29 February is remembered on the last day of the month', () => {
  expect(recurrences(eventsOf(english)[1], 5)).toEqual([
    '2024-02-29',
    '2025-02-28',
    '2026-02-28',
    '2027-02-28',
    '2028-02-29',
  ]);
});

test('texts come through a reader unchanged, in each language', () => {
  const [release] = eventsOf(english);
  expect(release?.summary).toBe('Jails, at last; or: C:\\jail (2000)');
  expect(release?.description).toBe('First line\nsecond, with commas; and $& too.');
  const [twin] = eventsOf(chinese);
  expect(twin?.summary).toBe('终于有了jail（2000年）');
  expect(twin?.description).toBe(long);
  // Who subscribes to both has both.
  expect(twin?.uid).toBe('release.zh-CN@history.example');
});

test('a calendar of one track holds its events alone, and asks to be fetched again', () => {
  const words = { name: 'Security', summary: '{{title}}' };
  const own = anniversaries(history, ROOT, 'en', words, 'isolation');
  expect(eventsOf(own)).toHaveLength(2);
  expect(eventsOf(anniversaries(history, ROOT, 'en', words, 'security'))).toEqual([]);
  const calendar = new ICAL.Component(ICAL.parse(own));
  expect(String(calendar.getFirstPropertyValue('refresh-interval'))).toBe('P7D');
  expect(calendar.getFirstPropertyValue('url')).toBe('https://history.example/sub/events-isolation.ics');
});

test('says its name, and where the page of an event is', () => {
  const calendar = new ICAL.Component(ICAL.parse(chinese));
  expect(calendar.getFirstPropertyValue('name')).toBe(WORDS.name);
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  const [event] = calendar.getAllSubcomponents('vevent');
  expect(event?.getFirstPropertyValue('url')).toBe('https://history.example/sub/zh-cn/events/release/');
});

test('no line is longer than 75 octets, none is broken within a character, all end in CR LF', () => {
  const lines = chinese.split('\r\n');
  expect(lines.at(-1)).toBe('');
  expect(chinese.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(lines.filter((line) => line.startsWith(' ')).length).toBeGreaterThan(3);
  expect(Buffer.from(chinese).toString()).toBe(chinese);
});

describe('nothing comes from the clock', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test('the same history is the same calendar in another year', () => {
    vi.useFakeTimers({ now: new Date('2031-05-05T05:05:05Z') });
    expect(anniversaries(history, ROOT, 'zh-CN', WORDS)).toBe(chinese);
  });

  test('an event bears the stamp of the last change that names it, else of the first publication', () => {
    expect([...english.matchAll(/DTSTAMP:(\S+)/g)].map(([, stamp]) => stamp)).toEqual([
      '20261121T000000Z',
      '20261224T000000Z',
    ]);
  });
});
