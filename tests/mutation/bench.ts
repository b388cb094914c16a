import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createVitest, type TestSequencer, type TestSpecification } from 'vitest/node';
import { type Mutant, mutated } from './mutants.ts';

// A process of its own, so that a mutant that never ends can be ended from outside. It holds one Vitest,
// which is given the text of the mutant in the place of the file: the working tree is not touched.

const swapped: { file?: string; text?: string } = {};
let order: readonly string[] = [];

/** The tests nearest to the mutant come first: they are quick, and most likely to notice it. */
class NearestFirst implements TestSequencer {
  shard = (specs: TestSpecification[]) => specs;
  sort = (specs: TestSpecification[]) =>
    specs.sort((a, b) => order.indexOf(a.moduleId) - order.indexOf(b.moduleId));
}

const vitest = await createVitest(
  {
    config: false,
    watch: false,
    include: ['tests/{unit,content}/**/*.test.ts'],
    pool: 'threads',
    isolate: false,
    maxWorkers: 1,
    bail: 1,
    // A busy machine notices nothing.
    testTimeout: 60_000,
    reporters: [{}],
    sequence: { sequencer: NearestFirst },
    // The cache of transformed files goes by the files on the disk.
    fsModuleCache: false,
  },
  {
    plugins: [
      {
        name: 'swap-text',
        enforce: 'pre',
        load: (id: string) => (id.split('?')[0] === swapped.file ? swapped.text : undefined),
      },
    ],
  },
);

/** What is asked of this process: whether these tests pass, with the mutant or as things are. */
export interface Question {
  readonly tests: readonly string[];
  readonly mutant?: Mutant;
}

process.on('message', async ({ tests, mutant }: Question) => {
  const file = mutant && resolve(mutant.file);
  if (file) Object.assign(swapped, { file, text: mutated(readFileSync(file, 'utf8'), mutant) });
  if (file) vitest.invalidateFile(file);
  const answer = await failing(tests);
  delete swapped.file;
  if (file) vitest.invalidateFile(file);
  process.send?.(answer);
});

/** The first test file that fails; empty where all pass. */
async function failing(tests: readonly string[]): Promise<string> {
  if (tests.length === 0) return '';
  order = tests.map((test) => resolve(test));
  const specs = await vitest.globTestSpecifications([...order]);
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specs);
  // Vitest remembers the tests of runs before this one, and that they failed.
  const ofThisRun = testModules.filter(({ moduleId }) => order.includes(moduleId));
  const failed = ofThisRun.find((module) => module.state() === 'failed');
  return failed?.relativeModuleId ?? (unhandledErrors.length > 0 ? 'an error outside the tests' : '');
}
