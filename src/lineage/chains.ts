import type { Kinship, Member, Tree } from './tree.ts';

/** What is drawn as one bar: a member, or several that are one thing under its successive names. */
export interface Bar {
  readonly members: readonly [Member, ...Member[]];
}

/** A former name may stay in use so long, in years, and the bar is still one. */
const OVERLAP = 1;

/**
 * The bars of a tree. A renaming makes one bar of two where the former ended with it; where both went on
 * under their names, they are two, and the renaming an edge between them.
 */
export function barsOf({ members, kinships }: Tree): Bar[] {
  const next = new Map<string, Member>();
  const later = new Set<string>();
  for (const kinship of kinships) {
    const [before, after] = [members.get(kinship.from), members.get(kinship.to)];
    if (!before || !after || !isOneBar(kinship, before, after)) continue;
    if (next.has(before.id) || later.has(after.id)) continue;
    next.set(before.id, after);
    later.add(after.id);
  }
  return [...members.values()]
    .filter(({ id }) => !later.has(id))
    .map((first) => ({ members: follow(first, next) }));
}

/** Whether an edge is drawn as the notch in a bar. */
export function isNotch(bar: Bar, { from, to, type }: Kinship): boolean {
  const at = bar.members.findIndex(({ id }) => id === from);
  return type === 'renamed-to' && at >= 0 && bar.members[at + 1]?.id === to;
}

function isOneBar({ type }: Kinship, before: Member, after: Member): boolean {
  if (type !== 'renamed-to' || before.end === undefined) return false;
  return before.start < after.start && before.end <= after.start + OVERLAP;
}

function follow(first: Member, next: ReadonlyMap<string, Member>): [Member, ...Member[]] {
  const chain: [Member, ...Member[]] = [first];
  for (let after = next.get(first.id); after; after = next.get(after.id)) {
    if (chain.includes(after)) break;
    chain.push(after);
  }
  return chain;
}
