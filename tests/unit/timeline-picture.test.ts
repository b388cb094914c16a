import { describe, expect, test } from 'vitest';
import { DAY } from '../../src/terms/dates.ts';
import {
  computePicture,
  type DrawnEvent,
  fittingLevel,
  HEAD,
  laneTop,
  type PictureInput,
  ROW,
  rowFor,
  rowsFor,
  rowTop,
} from '../../src/timeline/picture.ts';

/** A limit and a window of 1000 days on 1000 pixels: a pixel is a day. */
const LIMITS = { start: 0, end: 4000 * DAY };
const WINDOW = { start: 1000 * DAY, end: 2000 * DAY };

function event(id: string, day: number, change: Partial<DrawnEvent> = {}): DrawnEvent {
  const [start, end] = [day * DAY, (day + 1) * DAY];
  return { id, title: id, track: 'a', level: 1, start, end, precision: 'day', isVague: false, ...change };
}

function compute(events: readonly DrawnEvent[], change: Partial<PictureInput> = {}) {
  const starts = [1, 2, 3].map((most) =>
    events.filter(({ level }) => level <= most).map(({ start }) => start),
  );
  return computePicture({
    ...{ events, starts, lanes: ['a', 'b'], window: WINDOW, limits: LIMITS },
    size: { width: 1000, rows: 14, namesInside: false },
    isPinned: () => false,
    labelWidth: () => 50,
    ...change,
  });
}
const placeOf = (picture: ReturnType<typeof compute>, id: string) =>
  picture.layout.places.find((place) => place.id === id);

describe('where an event is drawn', () => {
  test('a day has its mark in the middle, in pixels from the limit', () => {
    expect(placeOf(compute([event('x', 1500)]), 'x')).toMatchObject({ x1: 1500, x2: 1500.5 });
  });

  test('what is less exact is as long as it may mean, and longer at both ends where it is vague', () => {
    const year = event('x', 1500, { precision: 'year', end: 1600 * DAY });
    expect(placeOf(compute([year]), 'x')).toMatchObject({ x1: 1500, x2: 1600 });
    const vague = placeOf(compute([{ ...year, isVague: true }]), 'x');
    expect([vague?.x1, vague?.x2]).toEqual([1465, 1635]);
  });

  test('nothing but a mark goes over the right limit', () => {
    const near = (day: number) => placeOf(compute([event('x', day)]), 'x');
    expect(near(3900)).toMatchObject({ side: 'right' });
    expect(near(3940)).toMatchObject({ side: 'left' });
    expect(near(3933)?.side).toBe('right');
    expect(near(3934)?.side).toBe('left');
  });

  test('pixels are counted from the first moment that can be shown, whenever that is', () => {
    const limits = { start: 500 * DAY, end: 4000 * DAY };
    const near = (day: number) => placeOf(compute([event('x', day)], { limits }), 'x');
    expect(near(1500)).toMatchObject({ x1: 1000, x2: 1000.5, side: 'right' });
    expect([near(3933)?.side, near(3934)?.side]).toEqual(['right', 'left']);
    expect(compute([], { limits })).toMatchObject({ offset: 500 });
  });

  test('the window begins at its own pixel', () => {
    expect(compute([])).toMatchObject({ offset: 1000, width: 1000, window: WINDOW, known: LIMITS });
  });
});

describe('what is drawn', () => {
  const crowd = Array.from({ length: 300 }, (_, i) => event(`c${i}`, 1000 + 3 * i, { level: 3 }));

  test('is what the level allows, and what is pinned', () => {
    const important = event('important', 1600, { level: 2 });
    const events = [event('landmark', 1500), important, event('pinned', 1700, { level: 3 }), ...crowd];
    const picture = compute(events, { isPinned: (id) => id === 'pinned' });
    expect(picture.level).toBe(2);
    const drawn = picture.layout.places.map(({ id }) => id);
    expect(drawn.sort()).toEqual(['important', 'landmark', 'pinned']);
  });

  test('gives the pinned their names before all others', () => {
    const events = [event('landmark', 1500), event('pinned', 1510, { level: 3 })];
    const options = { lanes: ['a'], size: { width: 1000, rows: 1, namesInside: false } };
    const sides = (pinned: string) => {
      const picture = compute(events, {
        ...options,
        isPinned: (id) => id === pinned,
      });
      return ['landmark', 'pinned'].map((id) => placeOf(picture, id)?.row);
    };
    expect(sides('pinned')).toEqual([undefined, 0]);
    expect(sides('nobody')).toEqual([0, undefined]);
  });

  test('of very many is what is near the window, else all', () => {
    const many = Array.from({ length: 1201 }, (_, i) => event(`m${i}`, (i * 4000) / 1201));
    const window = { start: 3000 * DAY, end: 3100 * DAY };
    expect(compute(many, { window }).known).toEqual({ start: 2800 * DAY, end: 3300 * DAY });
    expect(compute(many.slice(1), { window }).known).toEqual(LIMITS);
    const around = [
      event('before', 2798),
      event('into', 2799.5),
      event('from', 3299.9),
      event('after', 3300),
    ];
    const near = compute(
      [...many.filter(({ start }) => start < 2000 * DAY), ...many.slice(1200), ...around],
      {
        window,
        starts: Array.from({ length: 3 }, () => many.map(({ start }) => start)),
      },
    );
    const drawn = near.layout.places.map(({ id }) => id).filter((id) => !id.startsWith('m'));
    expect(drawn.sort()).toEqual(['from', 'into']);
  });
});

describe('the room', () => {
  test('on a screen is 0.8 of its height, within reason', () => {
    expect([100, 606, 607, 900, 1367, 1368, 5000].map((height) => rowsFor(height))).toEqual([
      14, 14, 15, 23, 35, 36, 36,
    ]);
  });

  test('of a row is twice the letters, and never less than a pointer needs', () => {
    expect([10, 13, 19.5, 26].map(rowFor)).toEqual([26, 26, 39, 52]);
    expect(rowsFor(1100, 52)).toBe(15);
    const large = compute([event('x', 1500), event('y', 1501)], {
      lanes: ['a'],
      size: { width: 1000, rows: 3, namesInside: false, row: 52 },
    });
    expect(large).toMatchObject({ row: 52, height: HEAD + 3 * 52 + 8 });
    const place = placeOf(large, 'y');
    expect(place && rowTop(large, place)).toBe(HEAD + 4 + 52);
  });

  test('is shared by the lanes, which stand below the head', () => {
    const { tops, height } = compute([event('x', 1500), event('y', 1500, { track: 'b' })]);
    // 14 rows of which each lane takes one: six more for each, and eight pixels of room.
    expect(tops).toEqual([
      { top: HEAD, height: 7 * ROW + 8 },
      { top: HEAD + 7 * ROW + 8, height: 7 * ROW + 8 },
    ]);
    expect(height).toBe(HEAD + 14 * ROW + 16);
  });

  test('has the same height however the lanes share it, and more where they need it', () => {
    const heights = (rows: number, namesInside = false) => {
      const { tops, height } = compute([], {
        lanes: ['a', 'b', 'c'],
        size: { width: 1000, rows, namesInside },
      });
      return [...tops.map((lane) => lane.height), height];
    };
    // Eleven rows are spare: 95 pixels for each lane, and one that is left over.
    expect(heights(14)).toEqual([129, 129, 129, HEAD + 14 * ROW + 24]);
    // Fewer rows than lanes, each of which has one all the same.
    expect(heights(1)).toEqual([44, 44, 44, HEAD + 3 * 44]);
    expect(heights(1, true)).toEqual([56, 56, 56, HEAD + 3 * 56]);
  });

  test('is more for the name of a lane beside it where letters are large', () => {
    const heights = (row: number) =>
      compute([], { lanes: ['a'], size: { width: 1000, rows: 1, namesInside: false, row } }).tops[0]?.height;
    expect([26, 27, 70].map(heights)).toEqual([44, 72, 78]);
  });

  test('is enough for the name of a lane, beside it or inside', () => {
    const lanes = ['a', 'b'];
    const heights = (namesInside: boolean) =>
      compute([event('x', 1500)], { lanes, size: { width: 1000, rows: 2, namesInside } }).tops.map(
        ({ height }) => height,
      );
    expect(heights(false)).toEqual([44, 44]);
    expect(heights(true)).toEqual([ROW + 8 + 22, ROW + 8 + 22]);
  });

  test('is no more than eight rows a lane, and the level counts with no more either', () => {
    const size = { width: 1000, rows: 30, namesInside: false };
    expect(compute([event('x', 1500)], { lanes: ['a'], size }).height).toBe(HEAD + 8 * ROW + 8);
    const starts = [[], [], Array.from({ length: 46 }, (_, i) => (1000 + 20 * i) * DAY)];
    const level = (lanes: readonly string[], rows = 30) =>
      fittingLevel({ starts, window: WINDOW, size: { ...size, rows }, lanes });
    expect(level(['a'])).toBe(2);
    expect(level(['a', 'b'])).toBe(3);
    expect(level(['a', 'b'], 8)).toBe(2);
  });

  test('from the top to a row goes past lane, half its room and its name', () => {
    const events = [event('x', 1500, { track: 'b' }), event('y', 1501, { track: 'b' })];
    for (const namesInside of [false, true]) {
      const picture = compute(events, { size: { width: 1000, rows: 4, namesInside } });
      const place = placeOf(picture, 'y');
      if (!place) throw new Error('not drawn');
      const top = picture.tops[1]?.top ?? 0;
      expect(place.row).toBe(1);
      expect(laneTop(picture, place)).toBe(top);
      expect(rowTop(picture, place)).toBe(top + 4 + ROW + (namesInside ? 22 : 0));
    }
  });
});
