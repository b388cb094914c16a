import { formatFaults } from '../record/faults.ts';
import type { History } from '../record/history.ts';
import { loadHistory } from '../record/load-history.ts';
import { runRules } from '../rules/index.ts';

let current: History | undefined;

/**
 * The history below the working directory, read and checked once.
 * @throws {Error} naming every fault, where there is one
 */
export function currentHistory(): History {
  current ??= readSound(process.cwd());
  return current;
}

/** Forgets what was read, so that the next call sees edited files. */
export function forgetHistory(): void {
  current = undefined;
}

function readSound(root: string): History {
  const { history, faults } = loadHistory(root);
  const all = [...faults, ...runRules(history)];
  if (all.length > 0) throw new Error(`the content has ${all.length} faults:\n${formatFaults(all)}`);
  return history;
}
