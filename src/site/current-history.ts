import { type Fault, formatFaults } from '../record/faults.ts';
import type { History } from '../record/history.ts';
import { loadHistory, type Memory } from '../record/load-history.ts';
import { soundPart } from '../record/sound-part.ts';
import { runRules } from '../rules/index.ts';

interface Current {
  readonly history: History;
  readonly faults: readonly Fault[];
  readonly version: number;
}

/**
 * How often the content was edited since the development server began; absent in builds. The server's
 * configuration and its pages load this module apart, and share nothing but the global object.
 */
const EDITS = Symbol.for('container-history.edits');
const shared = globalThis as { [EDITS]?: number };
const memory: Memory = new Map();
let current: Current | undefined;

/**
 * The history below the working directory, read and checked once; of a development server that part of it
 * which is sound.
 * @throws {Error} in a build, naming every fault, where there is one
 */
export function currentHistory(): History {
  return read().history;
}

/** What is wrong with the content that a development server serves. */
export function currentFaults(): readonly Fault[] {
  return read().faults;
}

/** Forgets what was read, so that the next call sees edited files. */
export function forgetHistory(): void {
  current = undefined;
}

/** From now on faults are listed, and each call of this makes the pages see edited files. */
export function serveEdited(): void {
  shared[EDITS] = (shared[EDITS] ?? 0) + 1;
}

function read(): Current {
  const version = shared[EDITS] ?? 0;
  if (current?.version !== version) current = readCurrent(process.cwd(), version);
  return current;
}

function readCurrent(root: string, version: number): Current {
  const { history, faults: unread } = loadHistory(root, memory);
  const faults = [...unread, ...runRules(history)];
  if (faults.length === 0) return { history, faults, version };
  if (version === 0) throw new Error(`the content has ${faults.length} faults:\n${formatFaults(faults)}`);
  return { history: soundPart(history), faults, version };
}
