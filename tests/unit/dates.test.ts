import { describe, expect, test } from 'vitest';
import { compareDates, isDate, isExactDay, parseDate, suggestDate } from '../../src/terms/dates.ts';
import { formatDate } from '../../src/terms/format-date.ts';

test.each([
  '1979',
  '2013-03',
  '2013-03-15',
  '2006~',
  '2003?',
  '1999-04%',
  '2004/2007',
  '2013-03-23/2013-03-27',
])('%s is a date', (text) => expect(isDate(text)).toBe(true));

test.each([
  '',
  '79',
  '2014-6-9',
  '2013-02-30',
  '1979-13',
  '201X',
  '2007-23',
  '2008/..',
  '../2003',
  '2004/2007/2009',
  'June 2014',
])('%j is none', (text) => expect(isDate(text)).toBe(false));

test.each([
  ['1979', '1979-01-01', '1979-12-31'],
  ['2013-02', '2013-02-01', '2013-02-28'],
  ['2012-02', '2012-02-01', '2012-02-29'],
  ['2013-03-15', '2013-03-15', '2013-03-15'],
  ['2006~', '2006-01-01', '2006-12-31'],
  ['2004-06/2006-08', '2004-06-01', '2006-08-31'],
])('%s means a day from %s to %s', (text, earliest, latest) => {
  expect(parseDate(text)).toMatchObject({ edtf: text, earliest, latest });
});

test('what is no date is refused by name', () => {
  expect(() => parseDate('2014-6-9')).toThrow(new RangeError('"2014-6-9" is not an EDTF date'));
});

test.each([
  ['2014-6-9', '2014-06-09'],
  ['2014/06/09', '2014-06-09'],
  ['2014年6月', '2014-06'],
  ['2014年6月9日', '2014-06-09'],
  ['2014.6.9', '2014-06-09'],
  [' 2014-6 ', '2014-06'],
  ['on 2014-6-9', undefined],
  ['2014-6-9 or so', undefined],
  ['2014-2-30', undefined],
  ['2014-13-01', undefined],
  ['June 2014', undefined],
])('for %s the author is offered %s', (text, better) => expect(suggestDate(text)).toBe(better));

test('dates are ordered by their first day, the narrower one first', () => {
  const dates = ['2014', '2013-03', '2013', '2013-03-15', '2013-03-01', '2013-01-01'].map(parseDate);
  expect(dates.sort(compareDates).map(({ edtf }) => edtf)).toEqual([
    '2013-01-01',
    '2013',
    '2013-03-01',
    '2013-03',
    '2013-03-15',
    '2014',
  ]);
});

test('only a plain day is exact', () => {
  expect(
    [
      '2013-03-15',
      '2013-03-15~',
      '2013-03-15?',
      '2013-03-15%',
      '2013-03',
      '2013',
      '2013-03-15/2013-03-16',
      '2013-03-15/2013-03-15',
    ].map((text) => isExactDay(parseDate(text))),
  ).toEqual([true, false, false, false, false, false, false, true]);
});

const plain = { approximate: false, uncertain: false };

test.each([
  ['1979', [{ year: 1979, precision: 'year', ...plain }]],
  ['1979-02', [{ year: 1979, month: 2, precision: 'month', ...plain }]],
  ['1979-02-03', [{ year: 1979, month: 2, day: 3, precision: 'day', ...plain }]],
  ['1979~', [{ year: 1979, precision: 'year', approximate: true, uncertain: false }]],
  ['1979?', [{ year: 1979, precision: 'year', approximate: false, uncertain: true }]],
  ['1979%', [{ year: 1979, precision: 'year', approximate: true, uncertain: true }]],
  // A span of one and the same is a single date; one whose ends are marked differently is not.
  ['1979/1979', [{ year: 1979, precision: 'year', ...plain }]],
  [
    '1979/1979~',
    [
      { year: 1979, precision: 'year', ...plain },
      { year: 1979, precision: 'year', approximate: true, uncertain: false },
    ],
  ],
  [
    '1979/1979?',
    [
      { year: 1979, precision: 'year', ...plain },
      { year: 1979, precision: 'year', approximate: false, uncertain: true },
    ],
  ],
  [
    '1979/1979-01',
    [
      { year: 1979, precision: 'year', ...plain },
      { year: 1979, month: 1, precision: 'month', ...plain },
    ],
  ],
  [
    '1979/1979-12',
    [
      { year: 1979, precision: 'year', ...plain },
      { year: 1979, month: 12, precision: 'month', ...plain },
    ],
  ],
])('%s is taken apart', (text, parts) => expect(parseDate(text).parts).toEqual(parts));

test('a date before the year 100 is what it says', () => {
  expect(parseDate('0033')).toMatchObject({ earliest: '0033-01-01', latest: '0033-12-31' });
});

describe('in words', () => {
  test.each([
    ['1979', '1979', '1979年'],
    ['2013-03', 'March 2013', '2013年3月'],
    ['2014-06-09', '9 June 2014', '2014年6月9日'],
    ['2006~', 'c. 2006', '约2006年'],
    ['2003?', '2003 (?)', '2003年（？）'],
    ['2004/2007', '2004–2007', '2004年至2007年'],
    ['2013-03-23/2013-03-27', '23–27 March 2013', '2013年3月23日至27日'],
    ['2004-06/2004-08', 'June–August 2004', '2004年6月至8月'],
    ['2004~/2007', 'c. 2004 to 2007', '约2004年至2007年'],
    ['2004/2007?', '2004 to 2007 (?)', '2004年至2007年（？）'],
    ['2004?/2007', '2004 (?) to 2007', '2004年（？）至2007年'],
    ['1999-04%', 'c. April 1999 (?)', '约1999年4月（？）'],
    ['2013-03-23/2013-04-02', '23 March–2 April 2013', '2013年3月23日至4月2日'],
    ['2013-03-23/2014-03-27', '23 March 2013–27 March 2014', '2013年3月23日至2014年3月27日'],
    ['2013-03/2013-03-27', 'March 2013 to 27 March 2013', '2013年3月至27日'],
    ['2013-03-23/2013-03', '23 March 2013 to March 2013', '2013年3月23日至3月'],
    ['2013/2013-03', '2013 to March 2013', '2013年至3月'],
    ['2013-03-23/2013', '23 March 2013 to 2013', '2013年3月23日至2013年'],
  ])('%s is "%s" and "%s"', (text, english, chinese) => {
    expect(formatDate(parseDate(text), 'en')).toBe(english);
    expect(formatDate(parseDate(text), 'zh-CN')).toBe(chinese);
  });

  test('a date is shortened, and never made more exact', () => {
    expect(formatDate(parseDate('2014-06-09'), 'en', 'month')).toBe('June 2014');
    expect(formatDate(parseDate('2014-06-09'), 'zh-CN', 'year')).toBe('2014年');
    expect(formatDate(parseDate('2013-03-23/2013-03-27'), 'en', 'year')).toBe('2013');
    expect(formatDate(parseDate('2013-03-23/2014-03-27'), 'en', 'year')).toBe('2013–2014');
    expect(formatDate(parseDate('2013-03-23/2013-03-27'), 'zh-CN', 'month')).toBe('2013年3月');
    expect(formatDate(parseDate('1979'), 'en', 'month')).toBe('1979');
    expect(formatDate(parseDate('1979-02'), 'en', 'month')).toBe('February 1979');
  });
});
