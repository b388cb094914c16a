import type { Entries } from '../record/history.ts';
import type { Subject } from '../schemas/subject.ts';
import { at, defineRule } from './rule.ts';

/** What cannot lead back to where it began. */
const ONE_WAY = ['derived-from', 'part-of'] as const;

export const lineageCycles = defineRule(
  'lineage-cycles',
  'Nothing is derived from itself or a part of itself, however many steps it takes.',
  function* ({ subjects }) {
    for (const [id, entry] of subjects) {
      for (const type of ONE_WAY) {
        const cycle = wayBack(id, type, subjects);
        // Each cycle is reported once, at the subject that comes first in the alphabet.
        if (cycle && [...cycle].sort()[0] === id)
          yield at(entry, ['lineage'], `lineage: cycle in ${type}: ${[...cycle, id].join(' ← ')}`);
      }
      for (const [index, { type, to }] of (entry.data.lineage ?? []).entries())
        if (to === id && !ONE_WAY.some((other) => other === type))
          yield at(
            entry,
            ['lineage', index, 'to'],
            `lineage: "${id}" is ${type} itself; name another subject`,
          );
    }
  },
);

function wayBack(
  start: string,
  wanted: (typeof ONE_WAY)[number],
  subjects: Entries<Subject>,
): string[] | undefined {
  const seen = new Set<string>();
  const follow = (id: string, path: string[]): string[] | undefined => {
    for (const { type, to } of subjects.get(id)?.data.lineage ?? []) {
      if (type !== wanted) continue;
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
