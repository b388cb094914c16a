import { expect, test } from 'vitest';
import {
  chronology,
  eventsAbout,
  landmarks,
  mostImportant,
  neighbours,
} from '../../src/domain/chronology.ts';
import { claimsByEra } from '../../src/domain/claims.ts';
import { byEra } from '../../src/domain/eras.ts';
import { STRIP, stripMarks, stripYears } from '../../src/timeline/strip.ts';
import { historyOf } from '../support/history-of.ts';

const history = historyOf({
  subjects: { zone: {} },
  events: {
    c: { date: '2005-01-31', subjects: ['zone'] },
    b: { date: '2000-03-14', level: 1 },
    a: { date: '2000-03-14', level: 3 },
    d: { date: '2013/2015' },
  },
  claims: { late: { events: ['d'] }, early: { events: ['c', 'a'] }, always: {} },
});
const events = chronology(history);
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const name = { en: 'x', 'zh-CN': 'x' };
const eras = [
  { id: 'one', from: '1990', name, summary: name },
  { id: 'two', from: '2005', name, summary: name },
  { id: 'none', from: '2020', name, summary: name },
];

test('events stand by date, then by id', () => expect(ids(events)).toEqual(['a', 'b', 'c', 'd']));

test('events are found by subject and by level', () => {
  expect(ids(eventsAbout(events, 'zone'))).toEqual(['c']);
  expect(ids(landmarks(events))).toEqual(['b']);
});

test('the neighbours of the first, of one between, and of one that is not there', () => {
  expect(neighbours(events, 'a')).toEqual({ next: events[1] });
  expect(neighbours(events, 'c')).toEqual({ previous: events[1], next: events[3] });
  expect(neighbours(events, 'nobody')).toEqual({});
});

test('where there is no room for all, the important ones stay, in their order', () => {
  expect(ids(mostImportant(events, 3))).toEqual(['b', 'c', 'd']);
  expect(ids(mostImportant(events, 10))).toEqual(ids(events));
});

test('events fall into the era in which they began; empty eras are left out', () => {
  expect(byEra(events, eras).map(({ era, to, events: own }) => [era.id, to, ids(own)])).toEqual([
    ['one', 2004, ['a', 'b']],
    ['two', 2019, ['c', 'd']],
  ]);
});

test('claims go with the earliest event that they are about', () => {
  const claims = [...history.claims.values()].map(({ data }) => data);
  expect(claimsByEra(claims, events, eras).map(({ era, claims: own }) => [era?.id, ids(own)])).toEqual([
    ['one', ['early']],
    ['two', ['late']],
    [undefined, ['always']],
  ]);
});

test('a strip reaches from the first year to the last and marks its decades', () => {
  const years = stripYears(events);
  expect(years).toMatchObject({ from: 2000, to: 2015 });
  expect(years.decades.map(({ year }) => year)).toEqual([2000, 2010]);
  expect(years.decades[0]?.x).toBe(STRIP.margin);
});

test('on a strip a moment has no width and a span has', () => {
  const [, , moment, span] = stripMarks(events, stripYears(events));
  expect(moment?.width).toBe(0);
  expect(span?.width).toBeGreaterThan(100);
  expect((span?.x ?? 0) + (span?.width ?? 0)).toBeLessThanOrEqual(STRIP.width - STRIP.margin);
});
