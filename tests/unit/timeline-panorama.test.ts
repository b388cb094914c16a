import { describe, expect, test } from 'vitest';
import { parseDate } from '../../src/terms/dates.ts';
import { TRACKS } from '../../src/terms/tracks.ts';
import {
  LANES_TOP,
  laneMiddle,
  PANORAMA,
  PANORAMA_HEIGHT,
  panoramaLabels,
  panoramaMarks,
  panoramaX,
} from '../../src/timeline/panorama.ts';

const event = (id: string, date: string, level: 1 | 2 | 3 = 1) => ({
  id,
  track: 'cloud' as const,
  level,
  when: parseDate(date),
});

describe('the drawing of the whole history', () => {
  test('begins and ends at its edges, and folds the early years', () => {
    const x = (year: number) => panoramaX(year, 1961, 2027);
    expect(x(1961)).toBe(PANORAMA.left);
    expect(x(2027)).toBe(PANORAMA.width - PANORAMA.right);
    expect(x(1971) - x(1961)).toBeLessThan((x(2007) - x(1997)) / 4);
    expect(x(1997) - x(1996.99)).toBeGreaterThan(0);
    // 1036 units from edge to edge, 16 in a hundred of them for the years before 1997.
    expect([1979, 1997, 2012].map(x)).toEqual([232.9, 315.8, 750.9]);
  });

  test('has its lanes below the eras and six rows of names, with an axis at the foot', () => {
    expect(LANES_TOP).toBe(158);
    expect(TRACKS.slice(0, 3).map(laneMiddle)).toEqual([181, 227, 273]);
    expect(PANORAMA_HEIGHT).toBe(158 + 46 * TRACKS.length + 26);
  });

  test('has a mark for each event, weighty ones in the middle of their lane, none upon another', () => {
    const marks = panoramaMarks(
      [event('c', '2013-03-15', 3), event('a', '2013-03-15', 1), event('b', '2013-03-16', 2)],
      1961,
      2027,
    );
    expect(marks.map(({ id, radius }) => `${id} ${radius}`)).toEqual(['a 5', 'b 3', 'c 2']);
    expect(marks.map(({ y }) => y - laneMiddle('cloud'))).toEqual([0, -5, 5]);
  });

  test('places marks of a level in the order of time, and stacks only those of one lane that are close', () => {
    const days = ['2013-01-05', '2013-01-04', '2013-01-03', '2013-01-02', '2013-01-01', '2013-03-15'];
    const marks = panoramaMarks(
      [...days.map((date) => event(date, date)), { ...event('other', '2013-01-01'), track: 'security' }],
      1961,
      2027,
    );
    const heights = new Map(marks.map(({ id, track, y }) => [id, y - laneMiddle(track)]));
    expect(days.map((id) => heights.get(id))).toEqual([10, -10, 5, -5, 0, 0]);
    expect(heights.get('other')).toBe(0);
    // 782.4 and 783.5: columns are six units wide, and one ends at 783.
    const beside = panoramaMarks([event('x', '2013-02-02'), event('y', '2013-02-15')], 1961, 2027);
    expect(beside.map(({ y }) => y)).toEqual([laneMiddle('cloud'), laneMiddle('cloud')]);
    expect(marks[0]).toMatchObject({ id: '2013-01-01', track: 'cloud', x: 779.9 });
  });

  test('names landmarks as long as there is room, never one name upon another', () => {
    const crowd = Array.from({ length: 9 }, (_, index) => event(`e${index}`, `2013-03-0${index + 1}`));
    const marks = panoramaMarks([...crowd, event('late', '2020'), event('small', '2005', 2)], 1961, 2027);
    const labels = panoramaLabels(marks, (id) => `Name of ${id}`);
    expect(labels).toHaveLength(PANORAMA.labelRows + 1);
    expect(new Set(labels.slice(0, PANORAMA.labelRows).map(({ y }) => y)).size).toBe(PANORAMA.labelRows);
    expect(labels.at(-1)?.id).toBe('late');
    expect(panoramaLabels(marks, () => 'Xen').map(({ id }) => id)).toEqual(['e0']);
    expect(panoramaLabels(marks, () => 'A name that is far too long to stand over any lane of it')).toEqual(
      [],
    );
    expect(panoramaLabels(marks, () => '名'.repeat(16))).toEqual([]);
  });

  const mark = (id: string, x: number, radius = 5) => ({ id, track: 'cloud' as const, x, y: 0, radius });
  /** Where the names of landmarks stand; each has the id of its mark, of 8 units a letter. */
  const named = (...marks: ReturnType<typeof mark>[]) =>
    panoramaLabels(marks, (id) => id).map(({ text, x, y }) => [text, x, y]);

  test('has names in the order of time, 14 units apart or a row further down', () => {
    expect(named(mark('late', 246.1), mark('four', 200), mark('small', 600, 3))).toEqual([
      ['four', 200, 56],
      ['late', 246.1, 56],
    ]);
    expect(named(mark('four', 200), mark('near', 246), mark('next', 292.1))).toEqual([
      ['four', 200, 56],
      ['near', 246, 74],
      ['next', 292.1, 56],
    ]);
  });

  test('has no name go over the right edge, and each knows its mark', () => {
    const last = mark('four', 1180);
    expect(panoramaLabels([last], (id) => id)).toEqual([
      { id: 'four', text: 'four', x: 1154, y: 56, mark: last },
    ]);
    expect(named(mark('four', 1154.5))).toEqual([['four', 1154, 56]]);
    expect(panoramaLabels([last], () => '容器')[0]?.x).toBe(1159.6);
  });

  test('has no name that is longer than is asked for', () => {
    const longest = (letters: number, most?: number) =>
      panoramaLabels([mark('x', 200)], () => 'n'.repeat(letters), most).length;
    expect([longest(25), longest(26)]).toEqual([1, 0]);
    expect([longest(5, 40), longest(6, 40)]).toEqual([1, 0]);
  });

  test('names the second of two namesakes where the first finds no room', () => {
    const crowd = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => mark(id.repeat(20), 200));
    const marks = [...crowd, mark('xen-1', 210), mark('xen-2', 800), mark('xen-3', 1000)];
    const labels = panoramaLabels(marks, (id) => (id.startsWith('xen') ? 'Xen' : id));
    expect(labels.slice(6).map(({ id }) => id)).toEqual(['xen-2']);
    expect(labels.map(({ y }) => y)).toEqual([56, 74, 92, 110, 128, 146, 56]);
  });
});
