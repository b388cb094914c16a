import { globSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import ts from 'typescript';

// Those over the whole content are slow, and would let a fault through that the content does not meet today.
const TESTS = ['tests/unit/**/*.test.ts', 'tests/content/{rules,components,author-errors,*findings}.test.ts'];

/** The tests that reach a file through their imports, those that stand nearest to it first. */
export function testsOf(file: string): string[] {
  return tests
    .flatMap((test) => {
      const steps = reached(test).get(file);
      return steps === undefined ? [] : [{ test, steps }];
    })
    .sort((a, b) => a.steps - b.steps || reached(a.test).size - reached(b.test).size)
    .map(({ test }) => test);
}

const tests = globSync(TESTS).sort();
const known = new Map<string, Map<string, number>>();
const imports = new Map<string, string[]>();

/** All files that a file imports, and over how many steps. */
function reached(from: string): Map<string, number> {
  const found = known.get(from) ?? new Map([[from, 0]]);
  if (!known.has(from))
    for (const [file, steps] of found)
      for (const next of importsOf(file)) if (!found.has(next)) found.set(next, steps + 1);
  known.set(from, found);
  return found;
}

function importsOf(file: string): string[] {
  const read = imports.get(file) ?? (file.endsWith('.ts') ? relativeImports(file) : []);
  imports.set(file, read);
  return read;
}

function relativeImports(file: string): string[] {
  return ts
    .preProcessFile(readFileSync(file, 'utf8'))
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => normalize(join(file, '..', fileName)));
}
