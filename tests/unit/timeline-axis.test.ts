import realMoment from 'moment';
import { describe, expect, test } from 'vitest';
import moment from '../../src/elements/timeline/vis/stand-ins/moment.ts';
import { DAY } from '../../src/terms/dates.ts';
import { AXIS_CHARACTERS, axisLabel, axisStep, describeWindow, labelRoom } from '../../src/timeline/axis.ts';
import { YEAR } from '../../src/timeline/drawn-date.ts';
import { seededRandom } from '../support/timeline-states.ts';

const day = (text: string) => Date.parse(text);

describe('the axis', () => {
  test('speaks English', () => {
    expect(axisLabel(day('1970-01-01'), 'year', 'en')).toBe('1970');
    expect(axisLabel(day('2014-01-01'), 'month', 'en')).toBe('2014');
    expect(axisLabel(day('2014-02-01'), 'month', 'en')).toBe('Feb');
    expect(axisLabel(day('2014-06-09'), 'week', 'en')).toBe('9 Jun');
    expect(axisLabel(day('2014-01-06'), 'week', 'en')).toBe('6 Jan 2014');
    expect(axisLabel(day('2014-01-13'), 'week', 'en')).toBe('13 Jan');
    expect(axisLabel(day('2014-01-02'), 'day', 'en')).toBe('2 Jan');
    expect(axisLabel(day('2014-01-07'), 'week', 'en')).toBe('7 Jan 2014');
    expect(axisLabel(day('2014-01-08'), 'week', 'en')).toBe('8 Jan');
    expect(axisLabel(day('2014-01-01'), 'week', 'en')).toBe('2014');
  });

  test('names the year in what is seen first', () => {
    const first = (text: string, scale: string) =>
      ['en', 'zh-CN'].map((language) => axisLabel(day(text), scale, language, true));
    expect(first('2014-01-01', 'year')).toEqual(['2014', '2014']);
    expect(first('2014-02-01', 'month')).toEqual(['Feb 2014', '2014年2月']);
    expect(first('2013-12-16', 'week')).toEqual(['16 Dec 2013', '2013/12/16']);
  });

  test('has steps between one year and five, and between ten and fifty', () => {
    const stepAt = (years: number) => axisStep(years * YEAR)?.step;
    expect([2.1, 1.9, 1.05, 0.95].map(stepAt)).toEqual([undefined, 20, 20, undefined]);
    expect([0.21, 0.19, 0.11, 0.09].map(stepAt)).toEqual([undefined, 2, 2, undefined]);
  });

  test('has no step in which a label just fills its room', () => {
    expect(axisStep((2 * YEAR) / AXIS_CHARACTERS)).toBeNull();
    expect(axisStep(YEAR / AXIS_CHARACTERS)).toEqual({ scale: 'year', step: 2 });
  });

  test('tells a long window by its years, a shorter one by its first and last day', () => {
    const start = day('1990-01-01');
    const long = { start, end: start + 25 * YEAR + DAY };
    expect(describeWindow(long, 'en')).toEqual({ from: '1990', to: '2015' });
    expect(describeWindow(long, 'zh-CN')).toEqual({ from: '1990年', to: '2015年' });
    expect(describeWindow({ start, end: start + 25 * YEAR }, 'en')).toEqual({
      from: '1 January 1990',
      to: '1 January 2015',
    });
  });

  test('knows that Han characters are wider', () => {
    expect(labelRoom('16 Dec')).toBe(7);
    expect(labelRoom('12月16日')).toBe(9);
  });

  test('speaks Chinese', () => {
    expect(axisLabel(day('1970-01-01'), 'year', 'zh-CN')).toBe('1970');
    expect(axisLabel(day('2014-02-01'), 'month', 'zh-CN')).toBe('2月');
    expect(axisLabel(day('2014-01-06'), 'week', 'zh-CN')).toBe('2014/1/6');
    const window = { start: day('2014-06-09'), end: day('2015-06-09') };
    expect(describeWindow(window, 'zh-CN')).toEqual({ from: '2014年6月9日', to: '2015年6月8日' });
  });
});

describe('the stand-in for moment', () => {
  const random = seededRandom(11);
  const times = Array.from({ length: 200 }, () => Math.floor(day('1950-01-01') + random() * 80 * YEAR));

  test('steps as moment does in UTC', () => {
    for (const time of times) {
      const steps = (now: ReturnType<typeof realMoment.utc>) =>
        [
          now.clone().month(0).date(1).hours(0).minutes(0).seconds(0).milliseconds(0),
          now.clone().date(1).add(3, 'month'),
          now.clone().date(1).subtract(5, 'years'),
          now.clone().add(1, 'week').add(-3, 'days'),
        ].map((step) => step.valueOf());
      const own = moment(time) as unknown as ReturnType<typeof realMoment.utc>;
      expect(steps(own)).toEqual(steps(realMoment.utc(time)));
    }
  });

  test('tells units apart as moment does', () => {
    for (const [index, time] of times.entries()) {
      const other = times[(index * 7) % times.length] ?? 0;
      for (const unit of ['year', 'month', 'day'] as const)
        expect(moment(time).isSame(other, unit)).toBe(
          realMoment.utc(time).isSame(realMoment.utc(other), unit),
        );
      expect(moment(time).format('MMMM dddd'.slice(0, 4))).toBe(realMoment.utc(time).format('MMMM'));
      expect(moment(time).isSame(time + 1)).toBe(false);
      expect(moment(time).isoWeekday()).toBe(realMoment.utc(time).isoWeekday());
      expect(moment(time).weekday(0).valueOf()).toBe(realMoment.utc(time).isoWeekday(1).valueOf());
    }
  });
});
