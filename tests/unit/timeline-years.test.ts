import { describe, expect, test } from 'vitest';
import { parseDate } from '../../src/terms/dates.ts';
import { bandsOf } from '../../src/timeline/bands.ts';
import { stripMarks, stripYears } from '../../src/timeline/strip.ts';
import { barsPath, countByYear, decadesBetween, yearOf } from '../../src/timeline/years.ts';

const day = (text: string) => Date.parse(text);

describe('years', () => {
  test('are counted in UTC, years without events too, from the first asked for to the last', () => {
    const events = ['2011-12-31', '2013-01-01', '2013-12-31', '2015-06-01', '2016-01-01'];
    const starts = events.map((text) => ({ start: day(text) }));
    expect(countByYear(starts, 2012, 2015)).toEqual([0, 2, 0, 1]);
    expect(countByYear(starts, 2016, 2015)).toEqual([]);
    expect(yearOf(day('2013-01-01') - 1)).toBe(2012);
  });

  test('of decades stand on the strip where a whole year is before them', () => {
    expect(decadesBetween(1960, 1990)).toEqual([1970, 1980, 1990]);
    expect(decadesBetween(1959, 1989)).toEqual([1960, 1970, 1980]);
    expect(decadesBetween(1961, 1969)).toEqual([]);
    expect(decadesBetween(1961, 1970)).toEqual([1970]);
    expect(decadesBetween(1960, 1980)).toEqual([1970, 1980]);
  });

  test('have bars that stand on the ground, none where nothing happened', () => {
    expect(barsPath([2, 0, 1], 5)).toBe('M0.12 5h.76v-2h-.76zM2.12 5h.76v-1h-.76z');
  });
});

test('bands of eras reach from edge to edge without a gap', () => {
  const eras = [
    { from: '1960', name: 'first' },
    { from: '1979', name: 'second' },
    { from: '2000', name: 'last' },
  ];
  const limits = { start: day('1958-01-01'), end: day('2028-01-01') };
  expect(bandsOf(eras, limits)).toEqual([
    { name: 'first', start: limits.start, end: day('1979-01-01') },
    { name: 'second', start: day('1979-01-01'), end: day('2000-01-01') },
    { name: 'last', start: day('2000-01-01'), end: limits.end },
  ]);
  expect(bandsOf(eras.slice(0, 1), limits)).toEqual([{ name: 'first', ...limits }]);
});

describe('the strip of a subject', () => {
  const event = (id: string, date: string) => ({ id, track: 'cloud' as const, when: parseDate(date) });
  // From 2000 to the end of 2019, 20 years on 680 units: 34 a year.
  const events = [event('span', '2001/2010-12'), event('first', '2000-03-01'), event('last', '2019')];
  const years = stripYears(events);

  test('goes from the first year to the last, with the decades on it', () => {
    expect(years).toEqual({
      ...{ from: 2000, to: 2019 },
      decades: [
        { year: 2000, x: 20 },
        { year: 2010, x: 360 },
      ],
    });
    expect(stripYears([event('x', '1991'), event('y', '1999')]).decades).toEqual([]);
    expect(stripYears([event('x', '1991'), event('y', '2000')]).decades).toHaveLength(1);
  });

  test('has each event at its day, as long as it lasted', () => {
    expect(stripMarks(events, years)).toEqual([
      { id: 'span', track: 'cloud', x: 54, width: 339.9 },
      { id: 'first', track: 'cloud', x: 25.6, width: 0 },
      { id: 'last', track: 'cloud', x: 666, width: 0 },
    ]);
  });

  test('of one year has its whole width', () => {
    const [first, last] = ['2014-01-01', '2014-12-31'].map((date) => event(date, date));
    if (!first || !last) throw new Error('no events');
    const marks = stripMarks([first, last], stripYears([first, last]));
    expect(marks.map(({ x }) => x)).toEqual([20, 698.1]);
  });
});
