import { describe, expect, test } from 'vitest';
import { parseDate } from '../../src/terms/dates.ts';
import {
  laneMiddle,
  PANORAMA,
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
});
