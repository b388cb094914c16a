import type { Entries, History } from '../record/history.ts';
import { PAGED_KINDS } from '../terms/sections.ts';
import { at, defineRule } from './rule.ts';

export const mergedIds = defineRule(
  'merged-ids',
  'A merged id is answered by one record, and is no record of its own.',
  function* (history: History) {
    for (const kind of PAGED_KINDS) {
      const entries: Entries<{ merged?: string[] }> = history[kind];
      const owner = new Map<string, string>();
      for (const [id, entry] of entries)
        for (const [index, former] of (entry.data.merged ?? []).entries()) {
          const other = owner.get(former);
          if (entries.has(former))
            yield at(entry, ['merged', index], `merged "${former}": still a record of its own`);
          else if (other)
            yield at(entry, ['merged', index], `merged "${former}": merged into "${other}" already`);
          owner.set(former, id);
        }
    }
  },
);
