import { describe, expect, test } from 'vitest';
import { tourMinutes, toursBeside, toursInOrder } from '../../src/domain/tours.ts';
import { loadHistory } from '../../src/record/load-history.ts';
import { historyOf } from '../support/history-of.ts';

const steps = (...events: string[]) => ({
  steps: events.map((event) => ({ event, text: { en: 'w '.repeat(97), 'zh-CN': '字'.repeat(175) } })),
});
const history = historyOf({
  events: { old: { date: '1979' }, middle: { date: '1999-03' }, late: { date: '2013-03-15' } },
  tours: {
    a: steps('late', 'middle', 'late'),
    b: steps('middle', 'old', 'late'),
    c: steps('middle', 'late', 'middle'),
  },
});
const tours = toursInOrder(history);

describe('the tours', () => {
  test('stand in the order of the earliest event in each, and keep their own order of steps', () => {
    expect(tours.map(({ id, years }) => `${id} ${years.join('–')}`)).toEqual([
      'b 1979–2013',
      'a 1999–2013',
      'c 1999–2013',
    ]);
    expect(tours[0]?.steps.map(({ event }) => event.id)).toEqual(['middle', 'old', 'late']);
  });

  test('lead to the one before and the one after, and nowhere from their ends', () => {
    const beside = (id: string) => {
      const { previous, next } = toursBeside(tours, id);
      return [previous?.id, next?.id];
    };
    expect(beside('b')).toEqual([undefined, 'a']);
    expect(beside('a')).toEqual(['b', 'c']);
    expect(beside('c')).toEqual(['a', undefined]);
    expect(beside('unknown')).toEqual([undefined, undefined]);
  });

  test('count what is read: the sentences, and titles and summaries of the events', () => {
    const [tour] = tours;
    expect(tour && [tourMinutes(tour, 'en'), tourMinutes(tour, 'zh-CN')]).toEqual([2, 2]);
  });
});

test('there are ten tours at least, and the one of ten minutes is read in ten', () => {
  const all = toursInOrder(loadHistory(process.cwd()).history);
  expect(all.length).toBeGreaterThanOrEqual(10);
  const short = all.find(({ id }) => id === 'ten-minutes');
  const minutes = short && (['en', 'zh-CN'] as const).map((language) => tourMinutes(short, language));
  for (const count of minutes ?? [0]) {
    expect(count).toBeGreaterThanOrEqual(6);
    expect(count).toBeLessThanOrEqual(10);
  }
});
