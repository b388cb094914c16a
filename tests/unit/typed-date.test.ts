import { describe, expect, test } from 'vitest';
import { parseDate } from '../../src/terms/dates.ts';
import { formatDate } from '../../src/terms/format-date.ts';
import { LANGUAGES } from '../../src/terms/languages.ts';
import { typedDate } from '../../src/terms/typed-date.ts';

describe('what a reader types as a date', () => {
  test.each([
    ['2013', '2013'],
    ['2013-03-27', '2013-03-27'],
    ['２０１３', '2013'],
    ['２０１３－０３', '2013-03'],
    [' 2013 ', '2013'],
    ['2013年', '2013'],
    ['2013年3月', '2013-03'],
    ['2013 年 3 月', '2013-03'],
    ['2013年3月27日', '2013-03-27'],
    ['2013年3月27号', '2013-03-27'],
    ['二〇一三年三月二十七日', '2013-03-27'],
    ['二零一三年十月', '2013-10'],
    ['二〇一三年十二月三十日', '2013-12-30'],
    ['2013/03/27', '2013-03-27'],
    ['2013/3', '2013-03'],
    ['2013.3.27', '2013-03-27'],
    ['2013-3-7', '2013-03-07'],
    ['20130327', '2013-03-27'],
    ['03/2013', '2013-03'],
    ['27.3.2013', '2013-03-27'],
    ['3.4.2013', '2013-04-03'],
    ['27/03/2013', '2013-03-27'],
    ['03/27/2013', '2013-03-27'],
    ['27 March 2013', '2013-03-27'],
    ['March 27, 2013', '2013-03-27'],
    ['Mar. 27th 2013', '2013-03-27'],
    ['1st SEPT 2013', '2013-09-01'],
    ['2013 March', '2013-03'],
    ['may 2013', '2013-05'],
    ['c. 2006', '2006~'],
    ['约2006年3月', '2006-03~'],
    ['2006 (?)', '2006?'],
    ['2004–2007', '2004/2007'],
    ['2004-2007', '2004/2007'],
    ['2004年至2007年', '2004/2007'],
    ['March 2013 to 9 June 2014', '2013-03/2014-06-09'],
  ])('%s is %s', (text, date) => expect(typedDate(text)).toBe(date));

  test.each([
    '',
    '   ',
    'x',
    '20x',
    '13',
    '201',
    '20133',
    '2013-13',
    '2013年13月',
    '2013-02-30',
    '30 February 2013',
    '20131327',
    // The fourth of March for some and the third of April for others.
    '03/04/2013',
    '3-4-2013',
    '13/13/2013',
    'March',
    '27 March',
    'Marchy 2013',
    'ma 2013',
    '27 28 March 2013',
    'March April 2013',
    'March 2013 2014',
    'soon March 2013',
    '2004–2005–2006',
    '2004–x',
    'groupmessage',
  ])('%j is no date, or more than one', (text) => expect(typedDate(text)).toBeUndefined());

  test.each(['1979', '2013-03', '2013-03-27', '2006~', '2006-03?', '2006%', '2004/2007', '2004-11/2007-02'])(
    '%s is understood as the pages write it',
    (date) => {
      for (const language of LANGUAGES) expect(typedDate(formatDate(parseDate(date), language))).toBe(date);
    },
  );
});
