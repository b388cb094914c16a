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
    ['2013-03-15', '2013-03-15~', '2013-03', '2013-03-15/2013-03-16'].map((text) =>
      isExactDay(parseDate(text)),
    ),
  ).toEqual([true, false, false, false]);
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
  ])('%s is "%s" and "%s"', (text, english, chinese) => {
    expect(formatDate(parseDate(text), 'en')).toBe(english);
    expect(formatDate(parseDate(text), 'zh-CN')).toBe(chinese);
  });

  test('a date is shortened, and never made more exact', () => {
    expect(formatDate(parseDate('2014-06-09'), 'en', 'month')).toBe('June 2014');
    expect(formatDate(parseDate('2014-06-09'), 'zh-CN', 'year')).toBe('2014年');
    expect(formatDate(parseDate('2013-03-23/2013-03-27'), 'en', 'year')).toBe('2013');
    expect(formatDate(parseDate('1979'), 'en', 'month')).toBe('1979');
  });
});
