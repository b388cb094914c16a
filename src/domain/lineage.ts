import type { Citation } from '../schemas/citation.ts';
import type { Lineage } from '../schemas/subject.ts';
import { perHistory } from './per-history.ts';

/** One edge of the family tree: "`from` is `type` `to`". */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly type: Lineage['type'];
  /** From when it holds, in EDTF. */
  readonly since?: string;
  readonly references: readonly Citation[];
}

/** All edges, ordered by their ends and type. */
export const lineageEdges = perHistory((history): readonly Edge[] =>
  [...history.subjects.values()]
    .flatMap(({ data: { id, lineage = [] } }) => lineage.map((edge) => ({ from: id, ...edge })))
    .map(({ from, to, type, since, references }) => ({
      from,
      to,
      type,
      ...(since && { since }),
      references,
    }))
    .sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to) || compare(a.type, b.type)),
);

/** The edges at which a subject stands, its own first. */
export function edgesAt(edges: readonly Edge[], subject: string): { own: Edge[]; others: Edge[] } {
  return {
    own: edges.filter(({ from }) => from === subject),
    others: edges.filter(({ to }) => to === subject),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
