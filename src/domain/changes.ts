import type { Change } from '../schemas/change.ts';
import type { PagedKind } from '../terms/sections.ts';

/**
 * The day on which what the record says of something was last changed: that of the newest change that
 * names it, else that of the first publication.
 * @param changes the newest first, at least one
 */
export function lastChanged(changes: readonly Change[], kind: PagedKind, id: string): string {
  const named = changes.find((change) => change[kind].includes(id)) ?? changes.at(-1);
  if (!named) throw new RangeError('there is no change, not even the first publication');
  return named.date;
}
