import { afterEach, describe, expect, test, vi } from 'vitest';
import { DAY } from '../../src/terms/dates.ts';
import { YEAR } from '../../src/timeline/drawn-date.ts';
import { EMPTY } from '../../src/timeline/state.ts';
import {
  anchorOf,
  BUSY_FROM,
  holding,
  kept,
  limitsOf,
  NARROWEST,
  near,
  openingWindow,
  restingRange,
  same,
  shifted,
  showsBefore,
  showsBeyond,
  windowDates,
  windowOf,
  zoomed,
} from '../../src/timeline/window.ts';
import { seededRandom } from '../support/timeline-states.ts';

const day = (text: string) => Date.parse(text);
const limits = { start: day('1960-01-01'), end: day('2028-01-01') };
const window = { start: day('2010-01-01'), end: day('2014-01-01') };
const length = window.end - window.start;
const later = (by: number, own = window) => ({ start: own.start + by, end: own.end + by });

describe('moving the window', () => {
  test('never leaves the limits nor gets too narrow, whatever one does', () => {
    const random = seededRandom(3);
    let now = window;
    for (let i = 0; i < 2000; i++) {
      now =
        random() < 0.5
          ? shifted(now, random() * 4 - 2, limits)
          : zoomed(now, 0.2 + random() * 3, now.start + random() * (now.end - now.start), limits);
      expect(now.start).toBeGreaterThanOrEqual(limits.start - 1);
      expect(now.end).toBeLessThanOrEqual(limits.end + 1);
      expect(now.end - now.start).toBeGreaterThanOrEqual(NARROWEST - 1);
    }
  });

  test('goes by a share of its length, later or earlier', () => {
    expect(shifted(window, 0.5, limits)).toEqual(later(length / 2));
    expect(shifted(window, -0.25, limits)).toEqual(later(-length / 4));
  });

  test('zooming keeps the moment under the pointer where it is', () => {
    const about = day('2011-01-01');
    const now = zoomed(window, 0.5, about, limits);
    const share = (own: typeof window) => (about - own.start) / (own.end - own.start);
    expect(share(now)).toBeCloseTo(share(window), 6);
    expect(now.end - now.start).toBe(length / 2);
    expect(zoomed(window, 2, about, limits).end - zoomed(window, 2, about, limits).start).toBe(2 * length);
  });

  test('zooming goes from sixty days to all there is', () => {
    const about = (window.start + window.end) / 2;
    const nearest = zoomed(window, 1e-6, about, limits);
    expect(nearest).toEqual({ start: about - 30 * DAY, end: about + 30 * DAY });
    expect(zoomed(window, 1e6, about, limits)).toEqual(limits);
  });

  test('is kept within the limits at its length, or the whole of them', () => {
    expect(kept(window, limits)).toEqual(window);
    expect(kept(later(-60 * YEAR), limits)).toEqual({ start: limits.start, end: limits.start + length });
    expect(kept(later(60 * YEAR), limits)).toEqual({ start: limits.end - length, end: limits.end });
    expect(kept({ start: 0, end: 200 * YEAR }, limits)).toEqual(limits);
  });

  test('zooming is about the focused event, where that is in sight as a whole', () => {
    const event = { start: day('2011-01-01'), end: day('2012-01-01') };
    const middle = (window.start + window.end) / 2;
    expect(anchorOf(window, event)).toBe(event.start);
    expect(anchorOf(window, window)).toBe(window.start);
    expect(anchorOf(window, undefined)).toBe(middle);
    expect(anchorOf(window, { ...event, start: window.start - 1 })).toBe(middle);
    expect(anchorOf(window, { ...event, end: window.end + 1 })).toBe(middle);
  });
});

describe('holding an event', () => {
  const margin = 0.08 * length;
  const long = { start: window.start + margin, end: window.end - margin };

  test('leaves a window that does, with some room on both sides', () => {
    expect(holding(window, long, limits)).toBe(window);
    expect(holding(window, { ...long, start: long.start - 1 }, limits)).not.toBe(window);
    expect(holding(window, { ...long, end: long.end + 1 }, limits)).not.toBe(window);
  });

  test('brings a window of the same length about it', () => {
    const event = { start: day('2000-01-01'), end: day('2000-01-03') };
    const middle = day('2000-01-02');
    const about = { start: middle - length / 2, end: middle + length / 2 };
    expect(holding(window, event, limits)).toEqual(about);
  });

  test('makes it as wide as a long event asks, within the limits', () => {
    const event = { start: day('1990-01-01'), end: day('2000-01-01') };
    const { start, end } = holding(window, event, limits);
    expect((end - start) / (event.end - event.start)).toBeCloseTo(1.2);
    expect(start + end).toBe(event.start + event.end);
    const last = { start: day('2027-12-01'), end: day('2027-12-02') };
    expect(holding(window, last, limits)).toEqual({ start: limits.end - length, end: limits.end });
  });

  test('about one asked for without a range, shows four years to either side', () => {
    const event = { start: day('2000-01-01'), end: day('2001-01-01') };
    expect(near(event, limits)).toEqual({ start: event.start - 4 * YEAR, end: event.end + 4 * YEAR });
    expect(near({ start: limits.start, end: limits.start + DAY }, limits).start).toBe(limits.start);
  });
});

describe('the range of a window', () => {
  test.each([
    [window, { from: '2010-01', to: '2013-12' }],
    [limits, { from: '1960', to: '2027' }],
    [
      { start: day('2014-06-09'), end: day('2014-09-09') },
      { from: '2014-06-09', to: '2014-09-08' },
    ],
    [
      { start: 0, end: 2 * YEAR },
      { from: '1970-01-01', to: '1972-01-01' },
    ],
    [
      { start: 0, end: 2 * YEAR + 1 },
      { from: '1970-01', to: '1972-01' },
    ],
    [
      { start: 0, end: 25 * YEAR },
      { from: '1970-01', to: '1995-01' },
    ],
    [
      { start: 0, end: 25 * YEAR + 1 },
      { from: '1970', to: '1995' },
    ],
  ])('is written as exactly as it can be seen', (given, dates) => {
    expect(windowDates(given)).toEqual(dates);
  });

  test('is none where as good as all is shown', () => {
    const all = limits.end - limits.start;
    const none = { from: undefined, to: undefined };
    expect(restingRange(limits, limits)).toEqual(none);
    expect(restingRange({ ...limits, start: limits.end - 0.996 * all }, limits)).toEqual(none);
    const less = { ...limits, start: limits.end - 0.994 * all };
    expect(restingRange(less, limits)).toEqual(windowDates(less));
  });

  test('is none where the window is that with which a view opens', () => {
    const none = { from: undefined, to: undefined };
    const opening = openingWindow(limits);
    expect(restingRange(opening, limits)).toEqual(none);
    const later = { start: opening.start + DAY, end: opening.end };
    expect(restingRange(later, limits)).toEqual(windowDates(later));
  });

  test('asks for all there is where something is left out, whose years may be early ones', () => {
    expect(windowOf({ ...EMPTY, q: 'multics' }, limits)).toEqual(limits);
    expect(windowOf({ ...EMPTY, tracks: ['cloud'] }, limits)).toEqual(limits);
    expect(windowOf({ ...EMPTY, tour: 'ten-minutes' }, limits)).toEqual(openingWindow(limits));
  });

  test('opens with the limits where they begin late, and is wide enough to be drawn', () => {
    const late = { start: BUSY_FROM + 5 * YEAR, end: limits.end };
    expect(openingWindow(late)).toEqual(late);
    const early = { start: limits.start, end: BUSY_FROM };
    expect(openingWindow(early)).toEqual({ start: BUSY_FROM - NARROWEST, end: BUSY_FROM });
    expect(showsBefore(openingWindow(limits))).toBe(false);
    expect(showsBefore(limits)).toBe(true);
    expect([BUSY_FROM - 1, BUSY_FROM].map((start) => showsBefore({ ...window, start }))).toEqual([
      true,
      false,
    ]);
  });

  test('asks for a window', () => {
    const ask = (from?: string, to?: string) => windowOf({ ...EMPTY, from, to }, limits);
    expect(ask('2010', '2013')).toEqual(window);
    expect(ask()).toEqual({ start: day('1990-01-01'), end: limits.end });
    expect(ask('2010')).toEqual({ start: window.start, end: limits.end });
    expect(ask(undefined, '2013')).toEqual({ start: limits.start, end: window.end });
    expect(ask('1901', '2050')).toEqual(limits);
  });

  test('asks for no window too narrow to be drawn, or beyond the limits', () => {
    const ask = (from: string, to: string) => windowOf({ ...EMPTY, from, to }, limits);
    const start = day('2013-03-01');
    expect(ask('2013-03-01', '2013-03-02')).toEqual({ start, end: start + NARROWEST });
    const last = { start: limits.end - NARROWEST, end: limits.end };
    expect(ask('2027-12-30', '2027-12-31')).toEqual(last);
    expect(ask('2040', '2041')).toEqual(last);
    expect(ask('1900', '1901')).toEqual({ start: limits.start, end: limits.start + NARROWEST });
  });
});

describe('the limits', () => {
  afterEach(() => void vi.useRealTimers());

  test('go from the year before the first event to the end of next year', () => {
    vi.useFakeTimers({ now: day('2026-07-01') });
    const [late, first] = [
      { start: day('2024-12-31'), end: day('2025-01-01') },
      { start: day('1961-11-01'), end: day('1961-12-01') },
    ];
    expect(limitsOf([late, first])).toEqual({ start: day('1960-01-01'), end: day('2028-01-01') });
    const planned = { start: day('2030-01-01'), end: day('2030-01-02') };
    expect(limitsOf([first, planned]).end).toBe(day('2032-01-01'));
  });

  test('hide no time that is not known', () => {
    const known = { start: day('2000-01-01'), end: day('2020-01-01') };
    const shows = (start: string, end: string, all = limits) =>
      showsBeyond({ start: day(start), end: day(end) }, known, all);
    expect(shows('2000-01-01', '2020-01-01')).toBe(false);
    expect(shows('1999-12-31', '2010-01-01')).toBe(true);
    expect(shows('2010-01-01', '2020-01-02')).toBe(true);
    expect(shows('1990-01-01', '2030-01-01', known)).toBe(false);
  });
});

test('windows are the same to the millisecond', () => {
  expect(same(window, { start: window.start + 0.9, end: window.end - 0.9 })).toBe(true);
  expect(same(window, { ...window, start: window.start + 1 })).toBe(false);
  expect(same(window, { ...window, end: window.end - 1 })).toBe(false);
});
