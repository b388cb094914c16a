import { beforeEach, describe, expect, test } from 'vitest';
import { DAY } from '../../src/terms/dates.ts';
import type { DrawnEvent } from '../../src/timeline/picture.ts';
import { Scene } from '../../src/timeline/scene.ts';

const LIMITS = { start: 0, end: 4000 * DAY };
const SIZE = { width: 1000, rows: 14, namesInside: false };
const window = (start: number, days = 1000) => ({ start: start * DAY, end: (start + days) * DAY });

function event(id: string, day: number, level = 1): DrawnEvent {
  const [start, end] = [day * DAY, (day + 1) * DAY];
  return { id, title: id, track: 'a', level, start, end, precision: 'day', isVague: false };
}
/** More details within 300 days than find room, in 4000 days on 1000 pixels or in 1000. */
const CROWD = Array.from({ length: 150 }, (_, i) => event(`c${i}`, 100 + 2 * i, 3));

const labelWidth = (text: string) => text.length * 10;
let scene: Scene<DrawnEvent>;
beforeEach(() => {
  scene = new Scene(LIMITS);
  scene.fit(SIZE, labelWidth);
  scene.show([event('x', 1500), event('y', 1900), ...CROWD], ['a'], new Set());
});
const drawnIds = () => scene.picture?.layout.places.map(({ id }) => id) ?? [];

describe('a scene', () => {
  test('begins with all there is', () => {
    expect(scene.window).toBe(LIMITS);
    expect(scene.draw(undefined)).toMatchObject({ isNew: true, picture: { offset: 0, width: 1000 } });
  });

  test('on paper holds its window, and no label reaches out of it', () => {
    scene.show(
      [event('before', 900), event('a long name at the edge', 1002), event('y', 1995)],
      ['a'],
      new Set(),
    );
    scene.window = window(1000);
    const paper = scene.inRoom({ ...SIZE, width: 400 }, labelWidth);
    const { layout, offset, width } = paper.picture ?? scene.draw(undefined).picture;
    expect([offset, width]).toEqual([0, 400]);
    expect(layout.places.map(({ id }) => id).sort()).toEqual(['a long name at the edge', 'y']);
    for (const { side, left, width: own } of layout.places)
      if (side !== 'none') expect([left >= 0, left + own <= 400]).toEqual([true, true]);
    expect(paper.x(1000 * DAY)).toBeCloseTo(13, 0);
    expect(paper.x(2000 * DAY)).toBeCloseTo(387, 0);
  });

  test('keeps its picture while it only moves', () => {
    scene.window = window(1000);
    const first = scene.draw(undefined);
    expect(first.isNew).toBe(true);
    scene.window = window(1200);
    const second = scene.draw(undefined);
    expect(second.isNew).toBe(false);
    expect(second.picture.layout).toBe(first.picture.layout);
    expect(second.picture).toMatchObject({ offset: 1200, window: scene.window });
    expect(scene.picture).toBe(second.picture);
  });

  test.each<[string, () => void]>([
    ['another scale', () => (scene.window = window(1000, 999))],
    ['another size', () => scene.fit({ ...SIZE, rows: 10 }, () => 5)],
    ['other events', () => scene.show([], ['a'], new Set())],
  ])('is drawn anew with %s', (_, change) => {
    scene.window = window(1000);
    scene.draw(undefined);
    change();
    expect(scene.draw(undefined).isNew).toBe(true);
    expect(scene.draw(undefined).isNew).toBe(false);
  });

  test('is drawn anew with time that it does not know', () => {
    const many = Array.from({ length: 1300 }, (_, i) => event(`m${i}`, i));
    scene.show(many, ['a'], new Set());
    scene.window = window(1000, 100);
    scene.draw(undefined);
    scene.window = window(1200, 100);
    expect(scene.draw(undefined).isNew).toBe(false);
    scene.window = window(1201, 100);
    expect(scene.draw(undefined).isNew).toBe(true);
  });

  test('knows all time where few of its level are drawn, however many others there are', () => {
    const many = Array.from({ length: 1300 }, (_, i) => event(`m${i}`, i, 2));
    scene.show([event('x', 1500), ...many], ['a'], new Set());
    scene.window = window(1000, 100);
    expect(scene.draw(undefined).picture).toMatchObject({ level: 1, known: LIMITS });
  });

  test('changes its level when it rests, and not before', () => {
    scene.window = window(3000);
    expect(scene.draw(undefined).picture.level).toBe(3);
    scene.window = window(100);
    expect(scene.draw(undefined)).toMatchObject({ isNew: false, picture: { level: 3 } });
    expect(scene.settle()).toBe(true);
    expect(scene.draw(undefined)).toMatchObject({ isNew: true, picture: { level: 2 } });
    expect(scene.settle()).toBe(false);
  });

  test('counts the events of a level with all above it', () => {
    const important = CROWD.map((one) => ({ ...one, level: 2 }));
    scene.show([event('x', 1500), ...important], ['a'], new Set());
    scene.window = window(100);
    expect(scene.draw(undefined).picture.level).toBe(1);
    expect(new Scene(LIMITS).settle()).toBe(false);
  });

  test('draws what is pinned or has the focus, whatever the level', () => {
    scene.show([event('x', 1500), ...CROWD], ['a'], new Set(['c10']));
    scene.window = window(100);
    scene.draw('c40');
    expect(drawnIds().sort()).toEqual(['c10', 'c40', 'x']);
  });

  test('knows where a moment, an event and a label stand', () => {
    scene.window = window(1000, 500);
    scene.draw(undefined);
    expect(scene.x(1100 * DAY)).toBe(200);
    expect(scene.dated(event('x', 1500))).toBe(3000);
    expect(scene.event('x')?.id).toBe('x');
    expect(scene.labelRoom(event('four', 1))).toBe(50);
    expect(scene.labelRoom(undefined)).toBe(10);
  });

  test('counts pixels from the first moment that can be shown, whenever that is', () => {
    const late = new Scene({ start: 1000 * DAY, end: 4000 * DAY });
    late.fit(SIZE, labelWidth);
    late.show([event('x', 1500)], ['a'], new Set());
    late.window = window(1200, 500);
    expect(late.draw(undefined).picture.offset).toBe(400);
    expect(late.dated(event('x', 1500))).toBe(1000);
    expect(late.x(1500 * DAY)).toBe(600);
    expect(late.width).toBe(1000);
  });

  test('leaves room for the events that have not come yet', () => {
    const unlisted = CROWD.map(({ start }) => ({ start, level: 2 }));
    const level = () => scene.draw(undefined).picture.level;
    scene.window = window(100);
    scene.show([event('x', 1500)], ['a'], new Set());
    expect(level()).toBe(3);
    scene.show([event('x', 1500)], ['a'], new Set(), unlisted);
    expect(level()).toBe(1);
    expect(scene.inRoom(SIZE, labelWidth).picture?.level).toBe(1);
  });

  test('on paper draws what is pinned too', () => {
    scene.show([event('x', 150), ...CROWD], ['a'], new Set(['c10']));
    scene.window = window(100);
    const places = scene.inRoom(SIZE, labelWidth).picture?.layout.places ?? [];
    expect(places.map(({ id }) => id).sort()).toEqual(['c10', 'x']);
  });

  test('has the tab key come to the earliest in sight, and stay there', () => {
    expect(scene.tabStop('x')).toBeUndefined();
    scene.window = window(1400);
    scene.draw(undefined);
    expect(scene.tabStop(undefined)).toBe('x');
    expect(scene.tabStop('y')).toBe('y');
  });
});
