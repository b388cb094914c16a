import type { Entries, History } from '../record/history.ts';
import type { ChangedKind } from './changes.ts';

/** The first folder of the addresses of each kind of record. */
export const SECTIONS = {
  events: 'events',
  subjects: 'subjects',
  references: 'sources',
  claims: 'claims',
} as const satisfies { [kind in ChangedKind]: string };

/** An address that others may still cite, and the record that answers for it now. */
export interface FormerAddress {
  readonly kind: ChangedKind;
  readonly section: (typeof SECTIONS)[ChangedKind];
  /** The id that went away. */
  readonly former: string;
  /** Id of the record that lists it in `merged`. */
  readonly now: string;
}

/** The addresses of all ids that went away, in the order of the records that took them over. */
export function formerAddresses(history: History): FormerAddress[] {
  return (Object.keys(SECTIONS) as ChangedKind[]).flatMap((kind) => {
    const entries: Entries<{ id: string; merged?: readonly string[] }> = history[kind];
    return [...entries.values()].flatMap(({ data: { id: now, merged = [] } }) =>
      merged.map((former) => ({ kind, section: SECTIONS[kind], former, now })),
    );
  });
}
