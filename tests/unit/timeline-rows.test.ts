import { describe, expect, test } from 'vitest';
import { layOut } from '../../src/timeline/layout.ts';
import { labelled, MARK, named, type Placeable, placeItem, type Row } from '../../src/timeline/rows.ts';

const BOUNDS = { left: 0, right: 1000 };

function item(id: string, x1: number, change: Partial<Placeable> = {}): Placeable {
  return { id, lane: 'a', x1, x2: x1, label: 100, rank: 1, ...change };
}

describe('the sides of a label', () => {
  test('are right and left, the left first before the turn', () => {
    expect(labelled(item('x', 100), 100)).toEqual(['right', 'left']);
    expect(labelled(item('x', 99), 100)).toEqual(['left', 'right']);
  });

  test('are inside alone, where the bar has room for it and a little more', () => {
    expect(labelled(item('x', 100, { x2: 206 }), 0)).toEqual(['inside']);
    expect(labelled(item('x', 100, { x2: 205 }), 0)).toEqual(['right', 'left']);
  });
});

describe('placing', () => {
  const place = (x1: number, side: 'right' | 'left' | 'none' | 'inside', taken: Row[] = [], x2 = x1) =>
    placeItem(item('x', x1, { x2 }), [[side]], taken, 2, BOUNDS);

  test('centres a mark on its stretch, never narrower than can be hit', () => {
    expect(place(500, 'none')).toMatchObject({ left: 488, width: MARK, x1: 500, x2: 500, row: 0 });
    expect(place(500, 'none', [], 510)).toMatchObject({ left: 493, width: MARK });
    expect(place(500, 'none', [], 600)).toMatchObject({ left: 500, width: 100 });
  });

  test('puts a label to its side of the mark', () => {
    expect(place(500, 'right')).toMatchObject({ left: 488, width: 124, side: 'right' });
    expect(place(500, 'left')).toMatchObject({ left: 388, width: 124, side: 'left' });
    expect(place(500, 'inside', [], 700)).toMatchObject({ left: 500, width: 200, side: 'inside' });
  });

  test('lets no label stick out, to the left or right', () => {
    expect(place(112, 'left')).toMatchObject({ left: 0 });
    expect(place(111, 'left')).toBeUndefined();
    expect(place(888, 'right')).toMatchObject({ left: 876, width: 124 });
    expect(place(889, 'right')).toBeUndefined();
  });

  test('lets a mark alone go over the right edge, where time goes on, and not over the left', () => {
    expect(place(995, 'none')).toMatchObject({ left: 983 });
    expect(place(11, 'none')).toBeUndefined();
  });

  test('keeps six pixels between two things in a row, else takes the next row', () => {
    const rows = (x: number) => {
      const taken: Row[] = [];
      place(500, 'none', taken);
      return place(x, 'none', taken)?.row;
    };
    expect([469, 470, 471, 500, 529, 530, 531].map(rows)).toEqual([0, 0, 1, 1, 1, 0, 0]);
  });

  test('finds the gap between two, and no row more than there are', () => {
    const taken: Row[] = [];
    for (const x of [100, 200, 300, 230, 130]) place(x, 'none', taken);
    expect(taken.map((row) => row.map(({ left }) => left))).toEqual([[88, 118, 188, 218, 288]]);
    for (let i = 0; i < 2; i++) place(200, 'none', taken);
    expect(taken).toHaveLength(2);
    expect(place(200, 'none', taken)).toBeUndefined();
  });
});

describe('naming what stands without a name', () => {
  // A mark at 500 alone in its row, from 488 to 512; its label has 100 pixels.
  const mark = placeItem(item('x', 500), [['none']], [], 1, BOUNDS);
  const alone = { left: 488, right: 518 };
  const name = (others: Row, bounds = BOUNDS) => {
    const row = [...others, alone].sort((a, b) => a.left - b.left);
    const place = mark && named(mark, item('x', 500), [row], bounds);
    return { side: place?.side, left: place?.left, width: place?.width, row };
  };

  test('puts the label where there is room, first to the right', () => {
    expect(name([])).toEqual({ side: 'right', left: 488, width: 124, row: [{ left: 488, right: 618 }] });
    expect(name([{ left: 600, right: 700 }])).toMatchObject({ side: 'left', left: 388, width: 124 });
  });

  test('leaves six pixels to the next, and none are wanted after the last', () => {
    const sides = (others: Row, bounds = BOUNDS) => name(others, bounds).side;
    expect(sides([{ left: 618, right: 700 }])).toBe('right');
    expect(sides([{ left: 617, right: 700 }])).toBe('left');
    const next = { left: 520, right: 700 };
    expect(sides([{ left: 300, right: 388 }, next])).toBe('left');
    expect(sides([{ left: 300, right: 389 }, next])).toBe('none');
  });

  test('lets no label stick out', () => {
    expect(name([], { left: 0, right: 612 }).side).toBe('right');
    expect(name([], { left: 388, right: 611 }).side).toBe('left');
    expect(name([], { left: 389, right: 611 }).side).toBe('none');
  });

  test('changes nothing that has a name, or no row', () => {
    const labelledPlace = placeItem(item('x', 500), [['left']], [], 1, BOUNDS);
    expect(labelledPlace && named(labelledPlace, item('x', 500), [[alone]], BOUNDS)).toBe(labelledPlace);
    expect(mark && named(mark, undefined, [[alone]], BOUNDS)).toBe(mark);
    expect(mark && named(mark, item('x', 500), [], BOUNDS)).toBe(mark);
  });
});

describe('laying out', () => {
  const lay = (items: readonly Placeable[], rows = 1, lanes = ['a'], bounds = BOUNDS) =>
    layOut(items, lanes, rows, bounds);
  const sides = (items: readonly Placeable[], rows?: number) =>
    Object.fromEntries(lay(items, rows).places.map(({ id, side }) => [id, side]));

  const detail = (id: string, x: number, label: number) => item(id, x, { label, rank: 3 });
  const landmark = (id: string, x: number, label: number) => item(id, x, { label });

  test('names the more important, whichever comes first', () => {
    for (const [first, second] of [
      [1, 2],
      [2, 1],
      [2, 3],
      [3, 2],
    ] as const) {
      const items = [
        item('first', 475, { rank: first, label: 480 }),
        item('second', 525, { rank: second, label: 480 }),
      ];
      const [named, other] = first < second ? ['first', 'second'] : ['second', 'first'];
      const drawn = sides(items);
      expect(drawn[named]).not.toBe('none');
      expect(drawn[other] ?? 'none').toBe('none');
    }
  });

  test('would rather name one landmark than three details', () => {
    // The landmark's label to the left would keep the details from theirs; so it is laid out, all the same.
    const landmark = item('landmark', 900, { label: 800, rank: 1 });
    const details = [200, 400, 600].map((x) => item(`detail-${x}`, x, { label: 60, rank: 3 }));
    expect(sides([...details, landmark])).toEqual({ landmark: 'left' });
  });

  test('names as many as it can by turning labels to the left', () => {
    const items = [item('a', 150, { rank: 2 }), item('b', 200, { rank: 2 }), item('c', 350, { rank: 2 })];
    expect(sides(items)).toEqual({ a: 'left', b: 'right', c: 'right' });
    // Also where one of them is open, and so worth more than all others.
    expect(sides([item('a', 150, { rank: 0 }), ...items.slice(1)])).toEqual(sides(items));
  });

  test('turns labels to the left before the one in the middle, whatever each weighs', () => {
    expect(sides([detail('a', 550, 50), detail('b', 600, 50)])).toEqual({ a: 'left', b: 'right' });
    expect(sides([detail('a', 450, 150), detail('b', 600, 50)])).toEqual({ a: 'left', b: 'right' });
    const important = item('c', 750, { label: 200, rank: 2 });
    const turned = { a: 'left', b: 'right', c: 'right' };
    expect(sides([detail('a', 300, 150), detail('b', 350, 300), important])).toEqual(turned);
  });

  test('counts a little what is drawn without its name', () => {
    expect(sides([detail('a', 600, 200), detail('b', 800, 250)])).toEqual({ a: 'left', b: 'none' });
    expect(sides([detail('a', 450, 150), detail('b', 750, 250)])).toEqual({ a: 'left', b: 'left' });
    // Four marks, of which one has its name, rather than two names.
    const important = item('b', 650, { label: 300, rank: 2 });
    const others = [detail('a', 200, 300), detail('c', 700, 300), detail('d', 850, 150)];
    expect(sides([important, ...others])).toEqual({ a: 'none', b: 'left', c: 'none', d: 'none' });
  });

  test('draws every landmark once, in whatever order it tries them', () => {
    const four = [
      landmark('a', 250, 300),
      landmark('b', 550, 100),
      landmark('c', 650, 200),
      landmark('d', 800, 300),
    ];
    expect(sides(four)).toEqual({ a: 'none', b: 'left', c: 'none', d: 'none' });
  });

  test('leaves labels at the right where nothing is won by turning them', () => {
    const items = [item('a', 200, { rank: 2 }), item('b', 600, { rank: 2 }), item('c', 600, { rank: 2 })];
    expect(sides(items)).toEqual({ a: 'right', b: 'right' });
  });

  test('gives the room to the earlier of two that weigh the same', () => {
    const items = [item('late', 510, { rank: 2 }), item('early', 500, { rank: 2 })];
    expect(sides(items)).toEqual({ early: 'right' });
  });

  test('tries a few landmarks in many orders until all have their names', () => {
    const few = [landmark('a', 650, 250), landmark('b', 750, 50), landmark('c', 900, 100)];
    expect(sides(few)).toEqual({ a: 'left', b: 'left', c: 'left' });
    // One of them finds no room for its name in any order.
    const more = [landmark('b', 450, 50), landmark('c', 600, 100), landmark('d', 950, 250)];
    expect(sides([landmark('a', 300, 350), ...more])).toEqual({ a: 'none', b: 'left', c: 'left', d: 'left' });
  });

  test('lays a lane out anew where a landmark was left over', () => {
    const items = [
      item('a', 250, { label: 250 }),
      item('b', 800, { label: 100 }),
      item('c', 900, { label: 300 }),
    ];
    expect(sides(items)).toEqual({ a: 'right', b: 'left', c: 'none' });
  });

  test('has one row for each lane without events, and none that is not needed', () => {
    expect(lay([], 9, ['a', 'b'])).toEqual({ places: [], rows: [1, 1] });
    expect(lay([item('x', 500)], 9).rows).toEqual([1]);
  });

  test('shares the rows by need, the greediest gives first', () => {
    const crowd = (lane: string, count: number) =>
      Array.from({ length: count }, (_, i) => item(`${lane}${i}`, 500, { lane, rank: 2 }));
    const items = [...crowd('a', 6), ...crowd('b', 2)];
    expect(lay(items, 8, ['a', 'b']).rows).toEqual([6, 2]);
    expect(lay(items, 5, ['a', 'b']).rows).toEqual([3, 2]);
    expect(lay(items, 5, ['a', 'b', 'empty']).rows).toEqual([2, 2, 1]);
    expect(lay(items, 1, ['a', 'b', 'empty']).rows).toEqual([1, 1, 1]);
    expect(lay(crowd('a', 20), 30).rows).toEqual([8]);
  });

  test('keeps the mark of a landmark in the way of another’s label', () => {
    const items = [item('x', 300, { label: 300 }), item('y', 400, { label: 300 })];
    expect(
      lay(items, 1)
        .places.map(({ id }) => id)
        .sort(),
    ).toEqual(['x', 'y']);
  });

  test('gives a mark its label after all, where there is room beside it in the end', () => {
    const items = [
      item('first', 100, { label: 100, rank: 2 }),
      item('second', 140, { label: 40, rank: 3 }),
      item('third', 250, { label: 500, rank: 2 }),
    ];
    for (const place of lay(items, 2).places) expect(place.side).not.toBe('none');
  });

  test('leaves out what has a lane that is not drawn', () => {
    expect(lay([item('x', 500, { lane: 'b' })]).places).toEqual([]);
  });
});
