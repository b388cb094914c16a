import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { characterTrouble } from '../../src/record/character-troubles.ts';
import { parseRecord } from '../../src/record/parse-record.ts';

test.each(['Plain text, “quoted” — with é, ß, 容器。', 'Çelik, Ãkesson, Âge', '𠀀 and 👍'])(
  '%j has sound characters',
  (text) => expect(characterTrouble(text)).toBeUndefined(),
);

test.each<[string, string, RegExp]>([
  ['NUL', 'a\u0000b', /nobody sees \(U\+0000\)/],
  ['a control character', 'a\u0008b', /U\+0008/],
  ['a space without width', 'a\u200Bb', /U\+200B/],
  ['a mark of direction', 'a\u202Eb', /U\+202E/],
  ['a byte order mark', 'a\uFEFFb', /U\+FEFF/],
  ['a soft hyphen', 'a\u00ADb', /U\+00AD/],
  ['half of a character', 'a\uD800b', /U\+D800/],
  ['a private character', 'a\uE000b', /U\+E000/],
  ['what could not be read', 'a\uFFFDb', /U\+FFFD/],
  ['a line separator', 'a\u2028b', /U\+2028/],
  ['a tab', 'a\tb', /a tab within the text/],
  ['a fixed space', 'a\u00A0b', /none of the keyboard's \(U\+00A0\)/],
  ['an ideographic space', '容\u3000器', /U\+3000/],
  ['letters without their accents', 'e\u0301', /not in NFC/],
  ['UTF-8 read as Latin-1', 'cafÃ©', /a wrong encoding/],
])('%s is told of', (_, text, words) => expect(characterTrouble(text)).toMatch(words));

test('the place is told where the character stands, also where it is escaped', () => {
  const schema = z.strictObject({ id: z.string(), list: z.array(z.string()) });
  const { faults } = parseRecord('x.yaml', 'id: a\nlist:\n  - b\n  - "c\\u200bd"\n', schema);
  expect(faults).toEqual([
    {
      file: 'x.yaml',
      line: 4,
      rule: 'characters',
      message: 'list.1: a character that nobody sees (U+200B) within the text; delete it',
    },
  ]);
});
