import { existsSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { ask, endBench } from '../mutation/ask.ts';
import { mutantsOf, mutated } from '../mutation/mutants.ts';
import { testsOf } from '../mutation/related.ts';

/** A text with each of its mutants. */
const spoiled = (text: string) => mutantsOf('x.ts', text).map((mutant) => mutated(text, mutant));

describe('the faults that are tried', () => {
  test.each([
    ['a < b', ['a <= b']],
    ['a === b', ['a !== b']],
    ['a || b', ['a', 'a && b']],
    ['a ?? b', ['a', 'b']],
    ['a && !b', ['a', '!b', 'a || !b', 'a && b']],
    ['a ? b : c', ['a ? c : b']],
    ['a + 1', ['a - 1', 'a + 2']],
    ["'x'", ["''"]],
    ["''", ["'something'"]],
    ['/^a$/u', ['/a$/u', '/^a/u']],
    ['true', ['false']],
    ['a.sort()', ['a']],
    ['a.sort((x, y) => x - y)', ['a', 'a.sort((y, x) => x - y)', 'a.sort((x, y) => x + y)']],
    ['a.filter(b)', ['a']],
    ['a.some(b)', ['a.every(b)']],
  ])('of %s are %j', (text, wanted) => {
    const found = spoiled(`x = ${text};`).filter((other) => other !== ';');
    expect(found).toEqual(wanted.map((other) => `x = ${other};`));
  });

  test('a statement can be forgotten, and a condition turned round', () => {
    expect(spoiled('if (a) b();')).toEqual(['if (!(a)) b();', 'if (a) ;']);
  });

  test('a text with slots is emptied', () => {
    expect(spoiled('x = `a$' + '{b}`;')).toContain("x = '';");
  });

  test('of what a comparator answers only the sign counts', () => {
    const numbers = (text: string) => mutantsOf('x.ts', text).filter(({ from }) => /^\d$/.test(from));
    expect(numbers('a.sort((x, y) => (x < y ? -1 : 1));')).toEqual([]);
    expect(numbers('a.toSorted((x, y) => f(x) - f(y) || (x < y ? -1 : 1));')).toEqual([]);
    expect(numbers('a.sort((x, y) => (x === y ? 0 : 1));')).toHaveLength(1);
    expect(numbers('a.sort((x, y) => f(x, 1));')).toHaveLength(1);
    expect(numbers('a.map((x) => (x ? -1 : 1));')).toHaveLength(2);
  });

  test('types, imports and what only editors show are left alone', () => {
    const text = "import a from 'a';\ntype T = 'b' | 2;\nexport const c = d.describe('e') as 'f';";
    expect(spoiled(text)).toEqual([]);
  });

  test('each knows its line', () => {
    expect(mutantsOf('x.ts', 'f(\n  1,\n  2,\n)').map(({ line }) => line)).toEqual([1, 2, 3]);
  });
});

test('the tests of a file are those that reach it, the nearest first', () => {
  const tests = testsOf('src/terms/fold.ts');
  expect(tests[0]).toMatch(/unit\/(search-)?fold\.test/);
  expect(tests.every((file) => existsSync(file))).toBe(true);
  expect(tests).not.toContain('tests/unit/workflows.test.ts');
});

describe('the run of the tests', () => {
  afterAll(endBench);

  test('notices a fault, and holds none of it against the next one', async () => {
    const change = (file: string, from: string, to: string) => ({
      file,
      line: 1,
      start: 0,
      end: 0,
      from,
      to,
    });
    const broken = change('src/terms/escape.ts', '', 'throw new Error();');
    const idle = change('src/terms/csv.ts', '', '// A comment.\n');
    const notices = async (mutant: typeof idle, test: string) => ask({ tests: [test], mutant });
    expect(await notices(broken, 'tests/unit/terms.test.ts')).toBe('tests/unit/terms.test.ts');
    expect(await notices(idle, 'tests/unit/exports-csv.test.ts')).toBe('');
    expect(await notices(idle, 'tests/unit/terms.test.ts')).toBe('');
  });
});
