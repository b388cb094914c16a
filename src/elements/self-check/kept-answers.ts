import { readStored, writeStored } from '../stored.ts';

const KEY = 'self-check';

type Kept = { readonly [question: string]: unknown };

/** The answers that were chosen for a question; none where it was not answered or storage is forbidden. */
export function keptAnswers(question: string): ReadonlySet<string> {
  const chosen = all()[question];
  return new Set(Array.isArray(chosen) ? chosen.map(String) : []);
}

export function keepAnswers(question: string, chosen: ReadonlySet<string>): void {
  const { [question]: _, ...others } = all();
  writeStored(KEY, chosen.size > 0 ? { ...others, [question]: [...chosen] } : others);
}

function all(): Kept {
  const kept = readStored(KEY);
  return typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? { ...kept } : {};
}
