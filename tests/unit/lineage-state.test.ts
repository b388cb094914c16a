import { describe, expect, test } from 'vitest';
import { asOf, type Days } from '../../src/lineage/as-of.ts';
import { EMPTY, formatLineage, parseLineage, plainDate } from '../../src/lineage/state.ts';

const known = new Set(['docker']);
const read = (query: string) => parseLineage(query, known);

describe('the state of the family tree', () => {
  test('is read from the address and written to it', () => {
    const query = 'of=docker&depth=3&dir=up&types=derived-from,part-of&date=2013-03-13';
    const { state, ignored } = read(`?${query}`);
    expect([state, ignored]).toEqual([
      { of: 'docker', depth: 3, dir: 'up', types: ['derived-from', 'part-of'], date: '2013-03-13' },
      [],
    ]);
    expect(formatLineage(state)).toBe(query);
  });

  test('is empty where nothing is chosen, and what is not ours is passed over', () => {
    expect(read('?utm_source=x&of=&date=')).toEqual({ state: EMPTY, ignored: [] });
    expect(formatLineage(EMPTY)).toBe('');
    expect(formatLineage({ ...EMPTY, depth: 3 })).toBe('');
  });

  test.each([
    ['of=none', 'of', 'unknown'],
    ['depth=0', 'depth', 'malformed'],
    ['depth=12', 'depth', 'malformed'],
    ['dir=left', 'dir', 'malformed'],
    ['date=2013-02-30', 'date', 'malformed'],
    ['date=2004/2007', 'date', 'malformed'],
    ['types=derived-from,cousin', 'types', 'unknown'],
  ])('leaves %s out and says so', (query, name, reason) => {
    const { state, ignored } = read(query);
    expect(ignored.map((one) => [one.name, one.reason])).toEqual([[name, reason]]);
    expect({ ...state, types: EMPTY.types }).toEqual(EMPTY);
  });

  test('takes a date as it is typed', () => {
    expect(['2013', '2013年3月', '13 March 2013', 'c. 2013', 'no'].map(plainDate)).toEqual([
      '2013',
      '2013-03',
      '2013-03-13',
      undefined,
      undefined,
    ]);
  });
});

describe('the world as of a day', () => {
  const event = (id: string, latest: string, level = 2) => ({ id, title: id, date: latest, latest, level });
  const days: Days = {
    subjects: [
      { id: 'gone', name: 'Gone', kind: 'tool', from: '2000-01-01', to: '2013-03-12' },
      { id: 'last', name: 'Last', kind: 'tool', from: '2000-01-01', to: '2013-03-13' },
      { id: 'first', name: 'First', kind: 'runtime', from: '2013-03-13' },
      { id: 'late', name: 'Late', kind: 'tool', from: '2013-03-14' },
      {
        ...{ id: 'given', name: 'Given', kind: 'tool', from: '2010-01-01' },
        hands: [
          { name: 'A', since: '2012-01-01' },
          { name: 'B', since: '2013-03-13' },
          { name: 'C', since: '2014-01-01' },
        ],
      },
    ],
    events: [
      event('long ago', '2012-03-13'),
      event('within', '2012-03-14'),
      event('that day', '2013-03-13', 1),
      event('detail to come', '2013-03-14', 3),
      event('to come', '2013-03-15', 1),
    ],
    undated: 4,
  };
  const world = asOf(days, '2013-03-13');

  test('is what began by then and was not over, with who held it', () => {
    expect(world.stood).toEqual([
      {
        kind: 'tool',
        members: [
          { id: 'last', name: 'Last' },
          { id: 'given', name: 'Given', hands: 'B' },
        ],
      },
      { kind: 'runtime', members: [{ id: 'first', name: 'First' }] },
    ]);
    expect([world.over, world.toCome, world.undated]).toEqual([1, 1, 4]);
  });

  test('had a year before it, and landmarks that nobody knew of', () => {
    expect(world.before.map(({ id }) => id)).toEqual(['within', 'that day']);
    expect(world.after.map(({ id }) => id)).toEqual(['to come']);
  });

  test('tells of the weightiest events where there are many, in the order of time', () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      event(`e${index}`, `2013-01-${String(index + 1).padStart(2, '0')}`, index === 20 ? 1 : 3),
    );
    const before = asOf({ ...days, events: many }, '2013-03-13').before.map(({ id }) => id);
    expect(before).toHaveLength(12);
    expect(before).toContain('e20');
    expect(before.indexOf('e20')).toBe(11);
  });
});
