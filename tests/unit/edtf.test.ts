import edtf from 'edtf';
import { expect, test } from 'vitest';
import { isDate, parseDate } from '../../src/terms/dates.ts';
import { seededRandom } from '../support/timeline-states.ts';

// The grammar of dates is our own, since readers load it; the library of the standard is asked whether
// it says the same.

const random = seededRandom(7);
const pick = <T>(all: readonly T[]) => all[Math.floor(random() * all.length)] as T;
const part = () =>
  pick(['1961', '1979', '2000', '2012', '2013', '0033', '20', '2o13']) +
  pick(['', '', '-01', '-02', '-06', '-12', '-13', '-00', '-2']) +
  pick(['', '', '-01', '-28', '-29', '-30', '-31', '-32', '-00']) +
  pick(['', '', '~', '?', '%', '!']);
const dates = [
  ...new Set(Array.from({ length: 1500 }, () => (random() < 0.7 ? part() : `${part()}/${part()}`))),
];

/** What the library says of a date; undefined where it refuses it. */
function oracle(text: string): { earliest: string; latest: string } | undefined {
  try {
    const ends = text.split('/').map((end) => edtf(end, { level: 1 }));
    const day = (time: number | undefined) => new Date(time ?? Number.NaN).toISOString().slice(0, 10);
    return { earliest: day(ends[0]?.min), latest: day(ends.at(-1)?.max) };
  } catch {
    return undefined;
  }
}

/** What the library lets through and no event has: centuries, and 29 February in any year. */
const NO_DATES = /^\d\d$|(?:1961|1979|2013|0033)-02-29/;

test('a date is one where the library of the standard reads it, and bounds the same days', () => {
  const different = dates.filter((text) => {
    const found = isDate(text) ? parseDate(text) : undefined;
    const wanted = text.split('/').some((end) => NO_DATES.test(end)) ? undefined : oracle(text);
    return found?.earliest !== wanted?.earliest || found?.latest !== wanted?.latest;
  });
  expect(different).toEqual([]);
  expect(dates.filter(isDate).length).toBeGreaterThan(100);
  expect(dates.filter((text) => !isDate(text)).length).toBeGreaterThan(100);
});
