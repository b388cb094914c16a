import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Question } from './bench.ts';

/** A mutant whose tests take longer never ends: all tests of a file take a few seconds. */
const PATIENCE = 120_000;

let bench: ChildProcess | undefined;

/** What noticed a mutant; empty where all tests pass with it. */
export function ask(question: Question): Promise<string> {
  const asked = bench ?? fork(join(import.meta.dirname, 'bench.ts'));
  bench = asked;
  return new Promise((answer) => {
    const end = (noticed: string) => {
      clearTimeout(timer);
      asked.removeAllListeners();
      answer(noticed);
    };
    const timer = setTimeout(() => {
      endBench();
      end('no end');
    }, PATIENCE);
    asked.once('message', (noticed) => end(String(noticed)));
    asked.once('exit', () => {
      bench = undefined;
      end('no answer');
    });
    asked.send(question);
  });
}

/** Ends the process that runs the tests, whatever it is at. */
export function endBench(): void {
  bench?.removeAllListeners();
  bench?.kill('SIGKILL');
  bench = undefined;
}
