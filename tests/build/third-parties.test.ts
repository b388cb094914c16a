import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DIST } from '../support/built-pages.ts';

/** Under these, code may be passed on with its notice alone. */
const ALLOWED = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'Zlib'];

const list = readFileSync(join(DIST, 'third-parties.txt'), 'utf8');
const parties = list.split(/^-{80}$/m).map((part) => {
  const [head = '', ...text] = part.trim().split('\n');
  const [, name = '', licence = ''] = /^(\S+) \S+: (.+)$/.exec(head) ?? [];
  return { name, licence, text: text.join('\n').trim() };
});

test('the list names all whose work readers are sent', () => {
  const names = parties.map(({ name }) => name);
  for (const name of [
    'vis-timeline',
    'vis-data',
    'fastest-levenshtein',
    'pagefind',
    '@astrojs/starlight',
    'opencc-js',
  ])
    expect(names).toContain(name);
});

test('no code ships to readers under a licence that asks for more than its notice', () => {
  expect(
    parties.filter(({ licence }) => !isAllowed(licence)).map(({ name, licence }) => [name, licence]),
  ).toEqual([]);
});

test('with each stands the text of its licence', () => {
  expect(
    parties.filter(({ text }) => !/copyright|apache license/i.test(text)).map(({ name }) => name),
  ).toEqual([]);
});

test.each([
  ['MIT', true],
  ['(Apache-2.0 OR MIT)', true],
  ['GPL-3.0-only OR MIT', true],
  ['MIT AND Apache-2.0', true],
  ['MIT AND GPL-3.0-only', false],
  ['AGPL-3.0-or-later', false],
  ['none stated', false],
])('whether %s is allowed: %s', (licence, expected) => {
  expect(isAllowed(licence)).toBe(expected);
});

/** Whether one of the choices that an expression gives asks for nothing else. */
function isAllowed(licence: string): boolean {
  const choices = licence.replace(/[()]/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((one) => ALLOWED.includes(one)));
}
