import { describe, expect, test } from 'vitest';
import { compact, fold, hasHan, normalise, pieces, units } from '../../src/terms/fold.ts';

test.each([
  ['ｄｏｃｋｅｒ　１．０', 'docker 1.0'],
  ['say"x"', 'say x'],
  ['“容器”', '容器'],
  ['a\u200Bb\tc\n\nd', 'a b c d'],
  ['  x  ', 'x'],
  ['x'.repeat(300), 'x'.repeat(200)],
])('the query %j is %j', (text, wanted) => expect(normalise(text)).toBe(wanted));

test.each([
  ['Docker-Compose', 'docker compose'],
  ['Ｋ８Ｓ', 'k8s'],
  ['Café', 'cafe'],
  // What is put together of parts is taken apart for its marks, and put together again.
  ['한국', '한국'],
  ['a . b', 'a b'],
  ['a -- b', 'a b'],
  ['.NET 1.0.', 'net 1.0'],
  ['Node.js', 'node.js'],
  ['(x)', 'x'],
  ['', ''],
])('the name %j is compared as %j', (text, wanted) => expect(fold(text)).toBe(wanted));

test.each([
  ['docker swarm', 'dockerswarm'],
  ['node.js', 'nodejs'],
  ['docker 1.0', 'docker1.0'],
  ['node 18', 'node18'],
  ['v1.x', 'v1x'],
])('%j in one piece is %j', (folded, wanted) => expect(compact(folded)).toBe(wanted));

describe('the parts of a text', () => {
  test.each<[string, string[], string[]]>([
    ['', [], []],
    ['docker 1.0', ['docker', '1.0'], ['docker', '1.0']],
    ['容', ['容'], ['容']],
    ['容器', ['容器'], ['容器']],
    ['容器史', ['容器史'], ['容器', '器史']],
    ['docker容器', ['docker', '容器'], ['docker', '容器']],
  ])('%j are the pieces %j and the units %j', (folded, wantedPieces, wantedUnits) => {
    expect(pieces(folded)).toEqual(wantedPieces);
    expect(units(folded)).toEqual(wantedUnits);
  });

  test('Chinese characters are told from the marks among them', () => {
    expect(['容', 'a容', '，', 'a', ''].map(hasHan)).toEqual([true, true, false, false, false]);
  });
});
