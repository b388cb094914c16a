import type { Entries, History } from '../record/history.ts';
import { PAGED_KINDS, type PagedKind, SECTION_OF, type Section } from '../terms/sections.ts';

/** An address that others may still cite, and the record that answers for it now. */
export interface FormerAddress {
  readonly kind: PagedKind;
  readonly section: Section;
  /** The id that went away. */
  readonly former: string;
  /** Id of the record that lists it in `merged`. */
  readonly now: string;
}

/** The addresses of all ids that went away, in the order of the records that took them over. */
export function formerAddresses(history: History): FormerAddress[] {
  return PAGED_KINDS.flatMap((kind) => {
    const entries: Entries<{ id: string; merged?: readonly string[] }> = history[kind];
    return [...entries.values()].flatMap(({ data: { id: now, merged = [] } }) =>
      merged.map((former) => ({ kind, section: SECTION_OF[kind], former, now })),
    );
  });
}
