import { expect, test } from 'vitest';
import { DAY } from '../../src/terms/dates.ts';
import { ticksOf } from '../../src/timeline/ticks.ts';

const window = (from: string, to: string) => ({ start: Date.parse(from), end: Date.parse(to) });
const labels = (from: string, to: string, language = 'en') =>
  ticksOf(window(from, to), 640, 62, language).map(({ label }) => label);

test.each([
  [
    ['1960', '2030'],
    ['1960', '1970', '1980', '1990', '2000', '2010', '2020'],
  ],
  [
    ['1995-06-01', '2030'],
    ['2000', '2005', '2010', '2015', '2020', '2025'],
  ],
  [
    ['2013', '2017'],
    ['2013', '2014', '2015', '2016'],
  ],
  [
    ['2013-02-01', '2014-02-01'],
    ['Apr 2013', 'Jul', 'Oct', '2014'],
  ],
  [
    ['2013-11-15', '2014-03-15'],
    ['Dec 2013', '2014', 'Feb', 'Mar'],
  ],
] as const)('the axis of %j says %j', ([from, to], said) => {
  expect(labels(from, to)).toEqual(said);
});

test('the axis of two months goes by weeks, and names the year once', () => {
  const ticks = ticksOf(window('2013-03-01', '2013-04-30'), 640, 62, 'en');
  expect(ticks).toHaveLength(8);
  expect(ticks.map(({ label }) => label).filter((label) => label.includes('2013'))).toEqual([
    ticks[0]?.label,
  ]);
  expect(new Set(ticks.slice(1).map(({ time }, i) => time - (ticks[i]?.time ?? 0)))).toEqual(
    new Set([7 * DAY]),
  );
});

test('the axis counts weeks on through the years, those that begin in the window', () => {
  const week = (first: string, last: string) =>
    ticksOf(window(first, last), 640, 62, 'en').map(({ time }) => new Date(time).toISOString().slice(0, 10));
  // Weeks of seven days since 1 January 1970, a Thursday.
  expect(week('2013-12-19', '2014-01-09')).toEqual(['2013-12-19', '2013-12-26', '2014-01-02']);
  expect(labels('2013-12-19', '2014-01-09')).toEqual(['19 Dec 2013', '26 Dec', '2 Jan 2014']);
  expect(week('2013-12-20', '2014-01-10')).toEqual(['2013-12-26', '2014-01-02', '2014-01-09']);
});

test('the axis of centuries goes by twenty years, also where that is too near', () => {
  const twenties = (room: number) =>
    ticksOf(window('1890', '2001'), 640, room, 'en').map(({ label }) => label);
  const said = ['1900', '1920', '1940', '1960', '1980', '2000'];
  expect(twenties(100)).toEqual(said);
  expect(twenties(1000)).toEqual(said);
});

test('a step suits where it is just as long as the room that a label needs', () => {
  const start = Date.UTC(2013, 0, 1);
  const steps = (room: number) => ticksOf({ start, end: start + 70 * DAY }, 700, room, 'en').length;
  expect([steps(70), steps(71)]).toEqual([10, 3]);
  // A month has 30.4 days, a quarter 91.3.
  expect([steps(304), steps(305)]).toEqual([3, 1]);
  const years = (room: number) =>
    ticksOf(window('2013', '2017'), 1461, room, 'en')
      .map(({ label }) => label)
      .slice(0, 3);
  expect(years(91)).toEqual(['2013', 'Apr', 'Jul']);
  expect(years(92)).toEqual(['2013', '2014', '2015']);
});

test('no label is nearer to the next than the room it needs', () => {
  for (let days = 60; days < 25_000; days = Math.round(days * 1.3)) {
    const [start, width] = [Date.UTC(1991, 4, 17), 640];
    const ticks = ticksOf({ start, end: start + days * DAY }, width, 62, 'zh-CN');
    const gaps = ticks.slice(1).map(({ time }, i) => ((time - (ticks[i]?.time ?? 0)) / (days * DAY)) * width);
    // Months are a day or two shorter than their mean.
    expect(Math.min(...gaps)).toBeGreaterThan(62 * 0.9);
    expect(ticks.length).toBeGreaterThan(1);
  }
});
