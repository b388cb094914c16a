import { expect, test } from 'vitest';
import { parseDate } from '../../src/terms/dates.ts';
import { LANE, laneStrip } from '../../src/timeline/lane-strip.ts';

const lane = (...dates: (readonly [date: string, level?: 1 | 2 | 3])[]) =>
  dates.map(([date, level = 2], index) => ({ id: `e${index}`, level, when: parseDate(date) }));

test('an event with near neighbours stands in the middle of five years', () => {
  const strip = laneStrip(lane(['2013-01-01'], ['2014-07-02'], ['2015-01-01']), 'e1', 2026);
  expect(strip.years).toEqual([2012, 2013, 2014, 2015, 2016]);
  expect(strip.here).toBe('M125 0V12');
});

test('years are drawn together until both neighbours are in sight, ten of them at the most', () => {
  expect(laneStrip(lane(['2000'], ['2010'], ['2012']), 'e1', 2026).years).toEqual([
    2000, 2005, 2010, 2015, 2020,
  ]);
  expect(laneStrip(lane(['1900'], ['1965']), 'e1', 2026).years).toEqual([1940, 1950, 1960, 1970, 1980]);
});

test('a neighbour is in sight from the first day of the years to their last', () => {
  const step = (...dates: string[]) => {
    const { years } = laneStrip(lane(...dates.map((date) => [date] as const)), 'e1', 2026);
    return (years[1] ?? 0) - (years[0] ?? 0);
  };
  expect(step('2012-01-01', '2014', '2016-12-31')).toBe(1);
  expect(step('2011-12-31', '2014', '2016')).toBe(2);
  expect(step('2012', '2014', '2017-01-01')).toBe(2);
  expect(laneStrip(lane(['2011'], ['2014']), 'e1', 2026).years).toEqual([2010, 2012, 2014, 2016, 2018]);
});

test('an event alone in its lane has years and no strokes of others', () => {
  const { years, others } = laneStrip(lane(['2014']), 'e0', 2026);
  expect(years).toEqual([2012, 2013, 2014, 2015, 2016]);
  expect(others).toBe('');
});

test('at the end of the record the years end with it', () => {
  expect(laneStrip(lane(['2025'], ['2026']), 'e1', 2026).years).toEqual([2022, 2023, 2024, 2025, 2026]);
  // In steps of two or of five with the step in which the last year lies.
  expect(laneStrip(lane(['2019'], ['2025']), 'e1', 2026).years).toEqual([2018, 2020, 2022, 2024, 2026]);
  expect(laneStrip(lane(['2015'], ['2025']), 'e1', 2026).years).toEqual([2005, 2010, 2015, 2020, 2025]);
  expect(laneStrip(lane(['2019'], ['2025']), 'e1', 2027).years).toEqual([2018, 2020, 2022, 2024, 2026]);
  expect(laneStrip(lane(['2020'], ['2025']), 'e1', 2028).years).toEqual([2020, 2022, 2024, 2026, 2028]);
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

test('a stroke stands where its day rounds to, from edge to edge, and none beyond', () => {
  // From 2012 to the end of 2016, 50 units a year.
  const { others } = laneStrip(
    lane(
      ['2011-12-01', 1],
      ['2012-01-02', 3],
      ['2013', 3],
      ['2013-01-02', 1],
      ['2014'],
      ['2014', 2],
      ['2016-12-31', 1],
    ),
    'e4',
    2026,
  );
  expect(others).toBe(`M0 ${LANE.height}v-3m50 3v-9m50 9v-6m150 6v-9`);
});

test('an event that is not in the lane is a mistake', () => {
  expect(() => laneStrip(lane(['2014']), 'nobody', 2026)).toThrow('no event "nobody"');
});
