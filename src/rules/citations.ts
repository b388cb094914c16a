import type { Entry, History } from '../record/history.ts';
import type { Citation } from '../schemas/citation.ts';

/** A source called upon somewhere in the record. */
export interface Use {
  readonly entry: Entry<unknown>;
  readonly path: readonly PropertyKey[];
  readonly id: string;
}

/** Every place of the records (not of the prose) that calls upon a source. */
export function* citationsOf(history: History): Generator<Use> {
  for (const entry of history.events.values()) yield* uses(entry, ['references'], entry.data.references);
  for (const entry of history.subjects.values()) {
    yield* uses(entry, ['references'], entry.data.references);
    for (const [index, edge] of (entry.data.lineage ?? []).entries())
      yield* uses(entry, ['lineage', index, 'references'], edge.references);
  }
  for (const entry of history.claims.values()) {
    yield* uses(entry, ['references'], entry.data.references);
    const { statedIn } = entry.data;
    if (statedIn !== 'popular') yield { entry, path: ['statedIn'], id: statedIn };
  }
}

function* uses(
  entry: Entry<unknown>,
  path: readonly PropertyKey[],
  citations: readonly Citation[],
): Generator<Use> {
  for (const [index, { id }] of citations.entries()) yield { entry, path: [...path, index, 'id'], id };
}
