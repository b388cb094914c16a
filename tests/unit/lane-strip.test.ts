import { expect, test } from 'vitest';
import { parseDate } from '../../src/terms/dates.ts';
import { LANE, laneStrip } from '../../src/timeline/lane-strip.ts';

const lane = (...dates: (readonly [date: string, level?: 1 | 2 | 3])[]) =>
  dates.map(([date, level = 2], index) => ({ id: `e${index}`, level, when: parseDate(date) }));

test('an event with near neighbours stands in the middle of five years', () => {
  const strip = laneStrip(lane(['2013-01-01'], ['2014-07-02'], ['2015-01-01']), 'e1', 2026);
  expect(strip.years).toEqual([2012, 2013, 2014, 2015, 2016]);
  expect(strip.here).toBe(`M125 0V${LANE.height}`);
});

test('years are drawn together until both neighbours are in sight, ten of them at the most', () => {
  expect(laneStrip(lane(['2000'], ['2010'], ['2012']), 'e1', 2026).years).toEqual([
    2000, 2005, 2010, 2015, 2020,
  ]);
  expect(laneStrip(lane(['1900'], ['1965']), 'e1', 2026).years).toEqual([1940, 1950, 1960, 1970, 1980]);
});

test('at the end of the record the years end with it', () => {
  expect(laneStrip(lane(['2025'], ['2026']), 'e1', 2026).years).toEqual([2022, 2023, 2024, 2025, 2026]);
});

test('a span reaches from its first day to its last', () => {
  expect(laneStrip(lane(['2012/2013']), 'e0', 2026).here).toBe(`M100 0V${LANE.height}H200`);
});

test('the others of the lane are strokes as high as they weigh, two on one spot are one', () => {
  const { others } = laneStrip(
    lane(['2012', 1], ['2012-01-01', 3], ['2014'], ['2015', 3], ['2019', 1]),
    'e2',
    2026,
  );
  expect(others).toBe(`M0 ${LANE.height}v-9m150 9v-3`);
});

test('an event that is not in the lane is a mistake', () => {
  expect(() => laneStrip(lane(['2014']), 'nobody', 2026)).toThrow('no event "nobody"');
});
