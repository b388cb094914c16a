import { expect, test } from 'vitest';
import { chronology, mostImportant, neighbours } from '../../src/domain/chronology.ts';
import { claimsByEra, claimsByWeight } from '../../src/domain/claims.ts';
import { byEra } from '../../src/domain/eras.ts';
import { lineageEdges } from '../../src/domain/lineage.ts';
import { perHistory } from '../../src/domain/per-history.ts';
import { historyOf } from '../support/history-of.ts';

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const words = { en: 'x', 'zh-CN': 'x' };
const era = (id: string, from: string) => ({ id, from, name: words, summary: words });

test('events stand by date whatever their files are called, and by id on one day', () => {
  const history = historyOf({
    events: {
      z: { date: '1999' },
      b: { date: '2001-01-01' },
      c: { date: '2001-01-01' },
      a: { date: '2002' },
      // First possible days are the same: the narrower date comes first.
      y: { date: '2001-01' },
    },
  });
  expect(ids(chronology(history))).toEqual(['z', 'b', 'c', 'y', 'a']);
  const turned = { ...history, events: new Map([...history.events].reverse()) };
  expect(ids(chronology(turned))).toEqual(['z', 'b', 'c', 'y', 'a']);
});

test('the last event has none after it', () => {
  const events = chronology(historyOf({ events: { a: { date: '1999' }, b: { date: '2000' } } }));
  expect(neighbours(events, 'b')).toStrictEqual({ previous: events[0] });
  expect(neighbours(events, 'a')).toStrictEqual({ next: events[1] });
});

test('of equally important events the earlier ones stay', () => {
  const events = chronology(
    historyOf({
      events: {
        a: { date: '1999', level: 3 },
        b: { date: '2000' },
        c: { date: '2001' },
        d: { date: '2002', level: 1 },
      },
    }),
  );
  expect(ids(mostImportant(events, 1))).toEqual(['d']);
  expect(ids(mostImportant(events, 2))).toEqual(['b', 'd']);
  expect(ids(mostImportant(events, 0))).toEqual([]);
});

test('what happened before the first era belongs to it, a span to the era in which it began', () => {
  const events = chronology(
    historyOf({
      events: {
        before: { date: '1961' },
        eve: { date: '1989-12-31' },
        turn: { date: '1990' },
        over: { date: '1995/2020' },
        late: { date: '2019' },
      },
    }),
  );
  const eras = [era('first', '1979'), era('second', '1990'), era('third', '2019'), era('empty', '2025')];
  expect(byEra(events, eras).map(({ era: { id }, to, events: own }) => [id, to, ids(own)])).toEqual([
    ['first', 1989, ['before', 'eve']],
    ['second', 2018, ['turn', 'over']],
    ['third', 2024, ['late']],
  ]);
  const [last] = byEra(events, [era('only', '1979')]);
  expect(last).not.toHaveProperty('to');
});

test('claims of an era stand by their weight, then by their earliest events; those about none stand last', () => {
  const history = historyOf({
    events: { a: { date: '1991' }, b: { date: '1992' }, c: { date: '2001' } },
    claims: {
      second: { events: ['c', 'b'] },
      timeless: {},
      first: { events: ['b', 'a'] },
      later: { events: ['c'] },
      trifle: { events: ['a'], weight: 'trifle' },
      trap: { events: ['b'], weight: 'trap' },
      lost: { events: ['nowhere'], weight: 'trap' },
    },
  });
  const claims = [...history.claims.values()].map(({ data }) => data);
  const eras = [era('one', '1990'), era('two', '2000')];
  const grouped = (of: typeof claims) =>
    claimsByEra(of, chronology(history), eras).map((group) => [group.era?.id, ids(group.claims)]);
  const inOrder = [
    ['one', ['trap', 'first', 'second', 'trifle']],
    ['two', ['later']],
  ];
  expect(grouped(claims)).toEqual([...inOrder, [undefined, ['lost', 'timeless']]]);
  expect(grouped(claims.filter(({ events }) => events.length > 0 && !events.includes('nowhere')))).toEqual(
    inOrder,
  );
  expect(grouped(claims.filter(({ id }) => id === 'later'))).toEqual([['two', ['later']]]);
});

test('claims stand by how much they mislead, then with the subject of which most is said', () => {
  const history = historyOf({
    claims: {
      one: { subjects: ['few', 'many'], weight: 'trap' },
      two: { subjects: ['many'], weight: 'trap' },
      single: { subjects: ['alone'], weight: 'trap' },
      a: { subjects: ['b'], weight: 'trifle' },
      b: { subjects: ['b'], weight: 'trifle' },
      c: { subjects: ['many'], weight: 'trifle' },
      d: { subjects: ['many', 'b'], weight: 'trifle' },
      e: { subjects: [], weight: 'trifle' },
      f: { subjects: [], weight: 'trifle' },
      g: { subjects: ['many'], weight: 'trifle' },
    },
  });
  const weights = claimsByWeight([...history.claims.values()].map(({ data }) => data));
  expect(
    weights.map(({ weight, count, groups }) => [
      weight,
      count,
      groups.map(({ subject, claims }) => [subject, ids(claims)]),
    ]),
  ).toEqual([
    [
      'trap',
      3,
      [
        ['many', ['one', 'two']],
        [undefined, ['single']],
      ],
    ],
    [
      'trifle',
      7,
      [
        ['many', ['c', 'd', 'g']],
        ['b', ['a', 'b']],
        [undefined, ['e', 'f']],
      ],
    ],
  ]);
});

test('edges stand by where they begin, then by where they end, then by type', () => {
  const to = (type: string, id: string) => ({ type, to: id, references: [{ id: 'manual' }] });
  const since = { ...to('part-of', 'b'), since: '2006~' };
  const history = historyOf({
    subjects: {
      b: { lineage: [to('part-of', 'jail'), to('implements', 'jail'), to('part-of', 'a')] },
      a: { lineage: [to('part-of', 'jail'), since, to('implements', 'jail')] },
    },
  });
  const wanted = [
    'a part-of b',
    'a implements jail',
    'a part-of jail',
    'b part-of a',
    'b implements jail',
    'b part-of jail',
  ];
  const inOrder = (of: typeof history) =>
    lineageEdges(of).map(({ from, type, to: end }) => `${from} ${type} ${end}`);
  expect(inOrder(history)).toEqual(wanted);
  expect(inOrder({ ...history, subjects: new Map([...history.subjects].reverse()) })).toEqual(wanted);
  expect(lineageEdges(history).slice(0, 2).map(Object.entries)).toEqual([
    [
      ['from', 'a'],
      ['to', 'b'],
      ['type', 'part-of'],
      ['since', '2006~'],
      ['references', [{ id: 'manual' }]],
    ],
    [
      ['from', 'a'],
      ['to', 'jail'],
      ['type', 'implements'],
      ['references', [{ id: 'manual' }]],
    ],
  ]);
});

test('an answer is worked out once for each history, also where it is undefined', () => {
  let asked = 0;
  const count = perHistory(() => {
    asked += 1;
    return asked === 1 ? undefined : asked;
  });
  const [one, two] = [historyOf({}), historyOf({})];
  expect([count(one), count(one), count(two), count(two)]).toEqual([undefined, undefined, 2, 2]);
});
