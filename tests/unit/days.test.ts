import { expect, test } from 'vitest';
import { daysOf } from '../../src/domain/days.ts';
import { historyOf } from '../support/history-of.ts';

const given = (to: string, since?: string, type = 'donated-to') => ({
  ...{ type, to, references: [{ id: 'manual' }] },
  ...(since && { since }),
});
const named = (en: string, chinese: string) => ({ name: { en, 'zh-CN': chinese } });
const history = historyOf({
  subjects: {
    tool: { active: { from: '2013-03' } },
    apt: { active: { from: '2000', to: '2004-02' }, ...named('Apt', '工具') },
    kernel: { kind: 'kernel-feature', active: { from: '1979~', to: '2001' } },
    given: {
      kind: 'platform',
      active: { from: '2010-05-06' },
      lineage: [
        given('later', '2016'),
        given('earlier', '2015-03-04'),
        given('apt'),
        given('tool', '2012', 'part-of'),
      ],
    },
    later: named('Later', '后来'),
    earlier: named('Earlier', '先前'),
  },
  events: {
    b: { date: '2004/2007', level: 1 },
    a: { date: '2001-02', level: 3, title: { en: 'First', 'zh-CN': '第一' } },
  },
});

test('what stood on a day is told by first and last possible days, by kind and then by id', () => {
  expect(daysOf(history, 'en').subjects).toStrictEqual([
    { id: 'kernel', kind: 'kernel-feature', name: 'kernel', from: '1979-01-01', to: '2001-12-31' },
    { id: 'apt', kind: 'tool', name: 'Apt', from: '2000-01-01', to: '2004-02-29' },
    { id: 'tool', kind: 'tool', name: 'tool', from: '2013-03-01' },
    {
      ...{ id: 'given', kind: 'platform', name: 'given', from: '2010-05-06' },
      hands: [
        { name: 'Earlier', since: '2015-03-04' },
        { name: 'Later', since: '2016-12-31' },
      ],
    },
  ]);
});

test('those without years are counted, and not told', () => {
  // jail, later and earlier.
  expect(daysOf(history, 'en').undated).toBe(3);
});

test('names and titles are those of the language', () => {
  const { subjects, events } = daysOf(history, 'zh-CN');
  expect(subjects.find(({ id }) => id === 'apt')?.name).toBe('工具');
  expect(subjects.find(({ id }) => id === 'given')?.hands?.map(({ name }) => name)).toEqual(['先前', '后来']);
  expect(events[0]?.title).toBe('第一');
});

test('events stand by date, each with the last day that it may mean', () => {
  expect(daysOf(history, 'en').events).toEqual([
    { id: 'a', title: 'First', date: '2001-02', latest: '2001-02-28', level: 3 },
    { id: 'b', title: 'What b was', date: '2004/2007', latest: '2007-12-31', level: 1 },
  ]);
});
