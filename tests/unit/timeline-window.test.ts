import { describe, expect, test } from 'vitest';
import { viewAsCsv, viewAsJson } from '../../src/timeline/files.ts';
import { holding, NARROWEST, shifted, windowDates, zoomed } from '../../src/timeline/window.ts';
import { countByYear } from '../../src/timeline/years.ts';
import { seededRandom } from '../support/timeline-states.ts';

const day = (text: string) => Date.parse(text);
const limits = { start: day('1960-01-01'), end: day('2028-01-01') };
const window = { start: day('2010-01-01'), end: day('2014-01-01') };

describe('the window', () => {
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

  test('zooming keeps the moment under the pointer where it is', () => {
    const about = day('2011-01-01');
    const now = zoomed(window, 0.5, about, limits);
    const share = (w: typeof window) => (about - w.start) / (w.end - w.start);
    expect(share(now)).toBeCloseTo(share(window), 6);
  });

  test('moves only as far as an event asks', () => {
    const event = { start: day('2012-01-01'), end: day('2012-01-02') };
    expect(holding(window, event, limits)).toBe(window);
    const moved = holding(window, { start: day('2020-01-01'), end: day('2020-01-02') }, limits);
    expect(moved.end - moved.start).toBe(window.end - window.start);
    expect(moved.start).toBeLessThan(day('2020-01-01'));
  });

  test.each([
    [window, { from: '2010-01', to: '2013-12' }],
    [limits, { from: '1960', to: '2027' }],
    [
      { start: day('2014-06-09'), end: day('2014-09-09') },
      { from: '2014-06-09', to: '2014-09-08' },
    ],
  ])('is written as exactly as it can be seen', (given, dates) => {
    expect(windowDates(given)).toEqual(dates);
  });
});

test('years are counted in UTC, years without events too', () => {
  const at = (text: string) => ({ start: day(text) });
  expect(countByYear([at('2013-01-01'), at('2013-12-31'), at('2015-06-01')], 2012, 2015)).toEqual([
    0, 2, 0, 1,
  ]);
});

test('a view is taken away as CSV and JSON', () => {
  const event = {
    ...{ id: 'x', date: '2014', earliest: '2014-01-01', latest: '2014-12-31' },
    ...{ title: 'A "quoted", title', summary: 'Two\nlines', track: 'cloud', level: 1 },
    ...{ subjects: ['a', 'b'], url: 'https://example.org/x' },
  };
  expect(viewAsCsv([event])).toBe(
    '\uFEFFid,date,earliest,latest,title,summary,track,level,subjects,url\r\nx,2014,2014-01-01,2014-12-31,"A ""quoted"", title","Two\nlines",cloud,1,a b,https://example.org/x\r\n',
  );
  expect(JSON.parse(viewAsJson([event], 'https://example.org/?q=x'))).toMatchObject({
    count: 1,
    events: [event],
  });
});
