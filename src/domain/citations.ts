import type { Entry, History } from '../record/history.ts';
import { placesIn } from '../record/walk.ts';
import { RECORD_KINDS, type RecordKind } from '../terms/kinds.ts';

/** A source called upon somewhere in the record. */
export interface Use {
  readonly kind: RecordKind;
  readonly entry: Entry<{ id: string }>;
  /** Where in the record the source is named. */
  readonly path: readonly PropertyKey[];
  /** Id of the source. */
  readonly id: string;
}

/** Every place of the records (not of the prose) that calls upon a source, as evidence or as what states a claim. */
export function* citationsOf(history: History): Generator<Use> {
  for (const kind of RECORD_KINDS)
    for (const entry of history[kind].values())
      for (const { path, value } of placesIn(entry.data))
        if (typeof value === 'string' && isCitation(path, value)) yield { kind, entry, path, id: value };
}

function isCitation(path: readonly PropertyKey[], value: string): boolean {
  if (path.at(-1) === 'statedIn') return value !== 'popular';
  return path.at(-1) === 'id' && path.at(-3) === 'references';
}
