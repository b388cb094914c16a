import { expect, test } from 'vitest';
import { parseDate } from '../../src/terms/dates.ts';
import { lifeStrip } from '../../src/timeline/life-strip.ts';

const event = (date: string, track: 'cloud' | 'security', level: 1 | 2 | 3) => ({
  track,
  level,
  when: parseDate(date),
});
const years = { from: 1961, to: 2026 };

test('a life lies among whole decades, from the beginning of its first year to the end of its last', () => {
  const { decades, bar } = lifeStrip({ from: 2013, to: 2015 }, [], years);
  expect(decades).toEqual([1960, 1970, 1980, 1990, 2000, 2010, 2020]);
  expect(bar).toBe('M212 10H224');
});

test('a record that ends with a decade needs no further one', () => {
  expect(lifeStrip({ from: 2013, to: 2015 }, [], { from: 2010, to: 2019 }).decades).toEqual([2010]);
});

test('events are strokes as high as they weigh, a path for each track in the order of the lanes', () => {
  const { marks } = lifeStrip(
    { from: 1960, to: 1970 },
    [
      event('1960', 'security', 3),
      event('1961', 'cloud', 1),
      event('1961', 'cloud', 1),
      event('1962', 'cloud', 2),
    ],
    years,
  );
  expect(marks).toEqual([
    { track: 'cloud', d: 'M4 10v-9M8 10v-7' },
    { track: 'security', d: 'M0 10v-4' },
  ]);
});
