import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { quickValue } from '../../src/record/quick-value.ts';
import { yamlWords } from '../../src/record/yaml-words.ts';

test('plain YAML is read the quick way; what has aliases or cannot be read is left to the slow one', () => {
  expect(quickValue('a: 1\nb: ["x & y", 2 * 3]\n')).toEqual({ value: { a: 1, b: ['x & y', '2 * 3'] } });
  for (const text of ['a: &name 1\n', 'a: *name\n', 'a: [&name 1]\n', '*name\n', 'a: [\n'])
    expect(quickValue(text), text).toBeUndefined();
});

// What authors write, and the part of the answer that says what to do.
test.each([
  ['a: *\n', 'put the text into quotes'],
  ['a: "\\q"\n', 'write it twice, or use single quotes'],
  ['a: @x\n', 'begins with a mark of YAML; put it in quotes'],
  ['a: b: c\n', 'read as two fields at once; put a text with ": " in it into quotes'],
  ['a: [\n  - b\n]\n', 'close the bracket "]" or "}" first'],
  ['a: 1\na: 2\n', 'written twice; keep one'],
  ['a: "b\n', 'the quote, bracket, comma or ":" that belongs here'],
  ['a\nb: 1\n', 'a field without its ":"'],
  ['a: &x &y 1\n', 'read as an anchor; put the text into quotes'],
  ['a: 1\n---\nb: 2\n', 'a file holds one'],
  ['a: !!x !!y 1\n', 'read as a tag; put the text into quotes'],
  ['a:\n\t- b\n', 'indent with spaces'],
  ['a: [b] c\n', 'put the text into quotes, or delete what is too much'],
  [`${'a'.repeat(1025)}: 1\n`, 'without the name of a field before its ":"'],
])('the author of %j is told what to write', (text, advice) => {
  const [first] = parseDocument(text, { prettyErrors: false }).errors;
  expect(first && yamlWords(first.code)).toContain(advice);
});
