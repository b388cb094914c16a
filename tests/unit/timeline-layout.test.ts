import { describe, expect, test } from 'vitest';
import { DAY } from '../../src/terms/dates.ts';
import { drawnDate, YEAR } from '../../src/timeline/drawn-date.ts';
import { layOut } from '../../src/timeline/layout.ts';
import { levelFor } from '../../src/timeline/level.ts';
import { MARK, type Placeable } from '../../src/timeline/rows.ts';
import { seededRandom } from '../support/timeline-states.ts';

const LANES = ['a', 'b', 'c'];

function crowd(count: number, width: number, seed: number): Placeable[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, index) => {
    const x1 = MARK + random() * (width - 2 * MARK);
    return {
      id: String(index),
      lane: LANES[index % 3] as string,
      x1,
      x2: x1 + (random() < 0.2 ? random() * 200 : 0),
      label: 40 + random() * 220,
      rank: 1 + Math.floor(random() * 3),
    };
  });
}

describe('laying out', () => {
  test.each([
    [30, 400],
    [200, 1200],
    [2000, 9000],
    [5000, 1200],
  ])('%i events on %i pixels: nothing overlaps in any row', (count, width) => {
    const items = crowd(count, width, count);
    const { places, rows } = layOut(items, LANES, 20, { left: 0, right: width });
    expect(rows.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(20);
    expect(places.length).toBeGreaterThan(10);
    for (const [index, lane] of LANES.entries())
      for (let row = 0; row < (rows[index] ?? 0); row++) {
        const own = places
          .filter((place) => place.lane === lane && place.row === row)
          .sort((a, b) => a.left - b.left);
        for (const [i, place] of own.entries())
          expect((own[i + 1]?.left ?? Infinity) - (place.left + place.width)).toBeGreaterThanOrEqual(0);
      }
    for (const { row, lane, width: own } of places) {
      expect(row).toBeLessThan(rows[LANES.indexOf(lane)] ?? 0);
      expect(own).toBeGreaterThanOrEqual(MARK);
    }
  });

  test('what must be seen is seen however many others there are', () => {
    const items = crowd(3000, 1200, 7);
    const pinned = { ...(items[1500] as Placeable), rank: 0 };
    const { places } = layOut([...items, { ...pinned, id: 'pinned' }], LANES, 9, { left: 0, right: 1200 });
    expect(places.find(({ id }) => id === 'pinned')?.side).not.toBe('none');
  });

  test('a label near the right edge goes to the left of its mark', () => {
    const item = { id: 'x', lane: 'a', x1: 950, x2: 950, label: 200, rank: 1 };
    const { places } = layOut([item], LANES, 9, { left: 0, right: 1000 });
    expect(places[0]).toMatchObject({ side: 'left', left: 950 - MARK / 2 - 200 });
  });

  test('a landmark that finds no room for its name keeps its mark', () => {
    const items = Array.from({ length: 12 }, (_, i) => ({
      ...{ id: String(i), lane: 'a', x1: 100 + i * 40, x2: 100 + i * 40, label: 400, rank: 1 },
    }));
    const { places } = layOut(items, ['a'], 2, { left: 0, right: 700 });
    expect(places).toHaveLength(12);
  });

  test('the level follows what finds room', () => {
    const every = (step: number) => Array.from({ length: 1000 }, (_, i) => i * step);
    const starts = [every(DAY * 300), every(DAY * 30), every(DAY * 10)];
    const room = { rows: 20, width: 1050 };
    const first = (years: number) => ({ start: 0, end: years * YEAR });
    expect(levelFor(starts, first(60), room)).toBe(1);
    expect(levelFor(starts, first(8), room)).toBe(2);
    expect(levelFor(starts, first(2), room)).toBe(3);
    expect(levelFor(starts, { start: -10 * YEAR, end: YEAR }, room)).toBe(3);
  });
});

describe('dates as they are drawn', () => {
  test.each([
    ['2014-06-09', 'day', '2014-06-09', '2014-06-10', false],
    ['2013-12', 'month', '2013-12-01', '2014-01-01', false],
    ['1979~', 'year', '1979-01-01', '1980-01-01', true],
    ['1979?', 'year', '1979-01-01', '1980-01-01', true],
    ['2004/2007?', 'span', '2004-01-01', '2008-01-01', true],
    ['2004/2007-03', 'span', '2004-01-01', '2007-04-01', false],
    ['2013-03-23/2013-03-27', 'span', '2013-03-23', '2013-03-28', false],
  ])('%s', (edtf, precision, start, end, isVague) => {
    const at = (day: string) => Date.parse(day);
    expect(drawnDate(edtf)).toEqual({ precision, start: at(start), end: at(end), isVague });
  });

  test.each(['', '2013-13', '2013-02-29', '13', '2013-1', '2007/2004', '2013/', '2013/2014/2015', '2013T'])(
    '%j is none',
    (text) => {
      expect(drawnDate(text)).toBeUndefined();
    },
  );
});
