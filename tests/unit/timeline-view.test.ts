import { describe, expect, test } from 'vitest';
import { EMPTY, isSameButRange, type TimelineState } from '../../src/timeline/state.ts';
import { viewOf } from '../../src/timeline/view.ts';

const EVENTS = [
  { id: 'jails', track: 'isolation' },
  { id: 'lambda', track: 'cloud' },
  { id: 'runc', track: 'images-runtimes' },
  { id: 'escape', track: 'security' },
];
/** What the page is still without. */
const UNLISTED = [{ start: 0, level: 2 }];
const ids = (events: readonly { id: string }[]) => events.map(({ id }) => id);

/** A view whose filter looks for letters in the id, and leaves all out that has a range. */
function view(state: Partial<TimelineState>, steps: readonly string[] = [], focused?: string) {
  return viewOf(
    { ...EMPTY, ...state },
    {
      ...{ events: EVENTS, steps, focused, unlisted: UNLISTED },
      tracks: EVENTS.map(({ track }) => track),
      matcherOf:
        ({ q, from, to }) =>
        ({ id }) =>
          id.includes(q) && !from && !to,
    },
  );
}

describe('a view', () => {
  test('shows what matches, whatever the range', () => {
    const { matching, shown } = view({ q: 'a', from: '2013', to: '2014' });
    expect(ids(matching)).toEqual(['jails', 'lambda', 'escape']);
    expect(shown).toEqual(matching);
  });

  test('shows what is open, on the tour or focused too, in its place, and pins it', () => {
    const { matching, shown, pinned, open } = view({ q: 'lambda', event: 'jails' }, ['escape'], 'runc');
    expect(ids(matching)).toEqual(['lambda']);
    expect(ids(shown)).toEqual(['jails', 'lambda', 'runc', 'escape']);
    expect(pinned).toEqual(new Set(['escape', 'jails', 'runc']));
    expect(open?.id).toBe('jails');
  });

  test('counts what has not come yet, unless it leaves some of that out', () => {
    expect(view({ from: '2013', to: '2014' }).unlisted).toBe(UNLISTED);
    for (const filter of [{ q: 'a' }, { level: 1 }, { tracks: ['cloud'] }, { subjects: ['x'] }] as const)
      expect(view(filter).unlisted).toEqual([]);
  });

  test('opens the first step of a tour where no other event is open', () => {
    expect(view({}, ['escape', 'runc']).open?.id).toBe('escape');
    expect(view({ event: 'runc' }, ['escape', 'runc']).open?.id).toBe('runc');
    expect(view({}).open).toBeUndefined();
    expect(view({}).pinned).toEqual(new Set());
  });

  test('has the lanes that have events, or those asked for, and that of the open event', () => {
    expect(view({ q: 'lambda' }).lanes).toEqual(['isolation', 'cloud', 'images-runtimes', 'security']);
    expect(view({ tracks: ['business', 'security'] }).lanes).toEqual(['security']);
    expect(view({ tracks: ['security'], event: 'jails' }).lanes).toEqual(['isolation', 'security']);
    expect(view({ tracks: ['security'] }, ['runc']).lanes).toEqual(['images-runtimes', 'security']);
  });
});

describe('two states are the same but for the range', () => {
  const state: TimelineState = {
    ...{ from: '2013', tracks: ['cloud'], subjects: ['docker'], q: 'x', level: 2 },
    ...{ event: 'docker-1-0', tour: 'standards' },
  };

  test.each<Partial<TimelineState>>([
    {},
    { from: '2014' },
    { from: undefined },
    { to: '2015' },
    { from: '1999', to: '2015-03' },
  ])('with %j', (change) => {
    expect(isSameButRange(state, { ...state, ...change })).toBe(true);
    expect(isSameButRange({ ...change, ...state }, state)).toBe(true);
  });

  test.each<Partial<TimelineState>>([
    { tracks: [] },
    { tracks: ['cloud', 'security'] },
    { subjects: ['runc'] },
    { q: '' },
    { level: undefined },
    { level: 3 },
    { event: undefined },
    { tour: undefined },
  ])('and not with %j', (change) => {
    expect(isSameButRange(state, { ...state, ...change })).toBe(false);
  });
});
