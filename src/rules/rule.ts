import type { Fault } from '../record/faults.ts';
import type { Entry, History } from '../record/history.ts';
import { RECORD_KINDS, type RecordKind } from '../terms/kinds.ts';

/** What must hold between records, or within one beyond its shape. */
export interface Rule {
  /** Name of the rule, as printed behind each fault; equal to its file name. */
  readonly id: string;
  /** One sentence for authors: what has to hold. */
  readonly description: string;
  check(history: History): Fault[];
}

/** A finding of a rule before the rule's id is put to it. */
export type Finding = Omit<Fault, 'rule'>;

/** Makes a rule of a function that yields findings. */
export function defineRule(
  id: string,
  description: string,
  find: (history: History) => Iterable<Finding>,
): Rule {
  return {
    id,
    description,
    check: (history) => [...find(history)].map((finding) => ({ ...finding, rule: id })),
  };
}

/** A finding at one value of a record. */
export function at(
  entry: Pick<Entry<unknown>, 'file' | 'lineOf'>,
  path: readonly PropertyKey[],
  message: string,
): Finding {
  return { file: entry.file, line: entry.lineOf(path), message };
}

/** Every record of every kind. */
export function* allEntries(history: History): Generator<Entry<{ id: string; merged?: string[] }>> {
  for (const kind of RECORD_KINDS) yield* history[kind].values();
}

/** Whether a record has a file, be it one that has faults of its own. */
export function isKnown(history: History, kind: RecordKind, id: string): boolean {
  return history[kind].has(id) || history.faulty.some((file) => file.kind === kind && file.id === id);
}

/** Up to three ids of a kind that look like a mistyped one, as words for a message. */
export function didYouMean(id: string, known: ReadonlyMap<string, unknown>): string {
  const wanted = new Set(id.split('-'));
  const near = [...known.keys()]
    .map((other) => ({ other, shared: other.split('-').filter((part) => wanted.has(part)).length }))
    .filter(({ other, shared }) => shared > 0 || other.startsWith(id.slice(0, 4)))
    .sort((a, b) => b.shared - a.shared)
    .slice(0, 3)
    .map(({ other }) => other);
  return near.length > 0 ? `; did you mean ${near.join(', ')}?` : '';
}

/**
 * Whether a text that could not be read as a record names an id: what is wrong in it may be a capital letter or a
 * space within the id.
 */
export function seemsToName(text: string, id: string): boolean {
  return lettersOf(text).includes(lettersOf(id));
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}
