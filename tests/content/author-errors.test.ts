import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatFaults } from '../../src/record/faults.ts';
import { parseRecord } from '../../src/record/parse-record.ts';
import { RECORD_SCHEMAS } from '../../src/schemas/records.ts';

const FILE = 'content/events/docker-1-0.yaml';
const sound = readFileSync(FILE, 'utf8');

/** What an author is told when a real record is broken. */
function told(from: string | RegExp, to: string): string {
  const broken = sound.replace(from, to);
  if (broken === sound) throw new Error(`${FILE} does not hold ${from}`);
  return formatFaults(parseRecord(FILE, broken, RECORD_SCHEMAS.events).faults);
}

test('the record is sound as it stands', () => {
  expect(parseRecord(FILE, sound, RECORD_SCHEMAS.events).faults).toEqual([]);
});

test('a date without its zeros is answered with the right one', () => {
  expect(told('"2014-06-09"', '"2014-6-9"')).toBe(
    `${FILE}:3 date "2014-6-9": not an EDTF date; write "2014-06-09" (shape)`,
  );
});

test('a day that is on no calendar', () => {
  expect(told('"2014-06-09"', '"2014-06-31"')).toBe(
    `${FILE}:3 date "2014-06-31": not an EDTF date; write e.g. "1979", "2013-03", "2013-03-15", "2006~" or "2004/2007" (shape)`,
  );
});

test('a year that YAML has read as a number', () => {
  expect(told('"2014-06-09"', '2014')).toBe(
    `${FILE}:3 date 2014: YAML has read this date as a number; put it in quotes, e.g. "1979" or "2014-06-09" (shape)`,
  );
});

test('a misspelt field, and the one that is missing for it', () => {
  expect(told(/^track:/m, 'trakc:')).toMatch(
    /:\d+ track: unknown track; choose one of isolation, .*\n.*:\d+ trakc: unknown field; see CONTRIBUTING\.md/s,
  );
});

test('an unknown track', () => {
  expect(told('track: images-runtimes', 'track: images')).toMatch(
    /:\d+ track "images": unknown track; choose one of isolation, virtualization, /,
  );
});

test('a level that does not exist', () => {
  expect(told('level: 1', 'level: 0')).toMatch(
    /:\d+ level 0: the level is 1 \(landmark\), 2 \(important\) or 3 \(detail\)/,
  );
});

test('a language that is missing', () => {
  expect(told(/^ {2}zh-CN: "Docker 1\.0.*\n/m, '')).toMatch(
    /:\d+ title\.zh-CN: the Chinese text is missing; every text is written in both languages/,
  );
});

test('a text given in one language only, as plain text', () => {
  expect(told(/^title:\n.*\n.*\n/m, 'title: Docker 1.0\n')).toMatch(
    /:\d+ title "Docker 1\.0": write one text a language: \{ en: "…", zh-CN: "…" \}/,
  );
});

test('a summary that has grown into an article', () => {
  expect(told(/^ {2}en: "After.*$/m, `  en: "${'long '.repeat(120)}"`)).toMatch(
    /:\d+ summary\.en ".*…: longer than 480 characters; say it shorter/,
  );
});

test('an event without a source', () => {
  expect(told(/^references:\n(?: .*\n)+/m, '')).toMatch(
    /:\d+ references: no source; every record names at least one file of content\/references/,
  );
});

test('an id that cannot stand in an address', () => {
  expect(told('id: docker-1-0', 'id: Docker_1.0')).toMatch(
    /:2 id "Docker_1\.0": an id holds lower-case letters, digits and single hyphens/,
  );
});

test('YAML that cannot be read says where', () => {
  expect(told('title:', 'title')).toMatch(/docker-1-0\.yaml:\d+ unreadable YAML: /);
});

test('several faults are reported at once, in the order of their lines', () => {
  const broken = sound
    .replace('"2014-06-09"', '"June"')
    .replace('level: 1', 'level: 9')
    .replace('certainty: certain', 'certainty: sure');
  const lines = formatFaults(parseRecord(FILE, broken, RECORD_SCHEMAS.events).faults).split('\n');
  expect(lines.map((line) => line.match(/:\d+ (\w+)/)?.[1])).toEqual(['date', 'level', 'certainty']);
});
