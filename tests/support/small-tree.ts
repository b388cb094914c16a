import type { Kinship, Member, Tree } from '../../src/lineage/tree.ts';

/** A member that differs from a plain one by some fields. */
export function member(id: string, start: number, fields: Partial<Member> = {}): Member {
  return {
    id,
    name: id,
    track: 'isolation',
    start,
    isSoft: false,
    weight: 0,
    years: String(start),
    ...fields,
  };
}

/** An edge written as "child derived-from parent", with its moment behind it where it has one. */
export function kinship(text: string): Kinship {
  const [from = '', type, to = '', since] = text.split(' ');
  return { from, to, type: type as Kinship['type'], ...(since && { since: Number(since) }) };
}

/** A tree of members and edges. */
export function treeOf(members: readonly Member[], edges: readonly string[] = []): Tree {
  return { members: new Map(members.map((one) => [one.id, one])), kinships: edges.map(kinship) };
}
