import type { Entries } from '../record/history.ts';
import type { Subject } from '../schemas/subject.ts';
import { at, defineRule } from './rule.ts';

export const lineageCycles = defineRule(
  'lineage-cycles',
  'Nothing is derived from itself, however many steps it takes.',
  function* ({ subjects }) {
    for (const [id, entry] of subjects) {
      const cycle = wayBack(id, subjects);
      // Each cycle is reported once, at the subject that comes first in the alphabet.
      if (cycle && [...cycle].sort()[0] === id)
        yield at(entry, ['lineage'], `lineage: cycle in derived-from: ${[...cycle, id].join(' ← ')}`);
    }
  },
);

function wayBack(start: string, subjects: Entries<Subject>): string[] | undefined {
  const seen = new Set<string>();
  const follow = (id: string, path: string[]): string[] | undefined => {
    for (const { type, to } of subjects.get(id)?.data.lineage ?? []) {
      if (type !== 'derived-from') continue;
      if (to === start) return path;
      if (seen.has(to)) continue;
      seen.add(to);
      const found = follow(to, [...path, to]);
      if (found) return found;
    }
    return undefined;
  };
  return follow(start, [start]);
}
