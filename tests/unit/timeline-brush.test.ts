import { describe, expect, test } from 'vitest';
import { DAY } from '../../src/terms/dates.ts';
import { type BrushPart, brushed, centred, keyDistance } from '../../src/timeline/brush.ts';
import { NARROWEST } from '../../src/timeline/window.ts';

const day = (text: string) => Date.parse(text);
const limits = { start: day('1960-01-01'), end: day('2028-01-01') };
const window = { start: day('2010-01-01'), end: day('2014-01-01') };
const length = window.end - window.start;

describe('the window of the overview', () => {
  test.each<[BrushPart, { start: number; end: number }]>([
    ['start', { start: window.start + DAY, end: window.end }],
    ['end', { start: window.start, end: window.end + DAY }],
    ['whole', { start: window.start + DAY, end: window.end + DAY }],
  ])('moves by its %s', (part, moved) => {
    expect(brushed(window, part, DAY, limits)).toEqual(moved);
  });

  test('stays within the limits', () => {
    const far = limits.end - limits.start;
    expect(brushed(window, 'start', -far, limits)).toEqual({ start: limits.start, end: window.end });
    expect(brushed(window, 'end', far, limits)).toEqual({ start: window.start, end: limits.end });
    expect(brushed(window, 'whole', far, limits)).toEqual({ start: limits.end - length, end: limits.end });
  });

  test('does not get too narrow', () => {
    const far = limits.end - limits.start;
    expect(brushed(window, 'start', far, limits)).toEqual({ start: window.end - NARROWEST, end: window.end });
    expect(brushed(window, 'end', -far, limits)).toEqual({
      start: window.start,
      end: window.start + NARROWEST,
    });
  });

  test('comes to where it is pressed for', () => {
    const about = day('2000-01-01');
    expect(centred(window, about, limits)).toEqual({ start: about - length / 2, end: about + length / 2 });
    expect(centred(window, limits.start, limits).start).toBe(limits.start);
  });
});

describe('keys of the overview', () => {
  const wide = { start: day('2010-01-01'), end: day('2015-01-01') };
  const narrow = { start: day('2012-02-01'), end: day('2013-02-01') };

  test.each(['ArrowRight', 'ArrowUp'])('%s goes on by a year, or a month where it is near', (key) => {
    expect(keyDistance(key, 'start', wide, limits)).toBe(365 * DAY);
    expect(keyDistance(key, 'start', narrow, limits)).toBe(29 * DAY);
    expect(keyDistance(key, 'end', narrow, limits)).toBe(28 * DAY);
    expect(keyDistance(key, 'whole', narrow, limits)).toBe(29 * DAY);
  });

  test.each(['ArrowLeft', 'ArrowDown'])('%s goes back as far', (key) => {
    expect(keyDistance(key, 'end', wide, limits)).toBe(-365 * DAY);
    expect(keyDistance(key, 'start', narrow, limits)).toBe(-31 * DAY);
  });

  test('others go by half a window or to the ends, and no other key does', () => {
    const half = (narrow.end - narrow.start) / 2;
    const all = limits.end - limits.start;
    const keys = ['PageUp', 'PageDown', 'Home', 'End', 'a'];
    expect(keys.map((key) => keyDistance(key, 'whole', narrow, limits))).toEqual([
      ...[half, -half, -all, all],
      undefined,
    ]);
  });
});
