import { eldersOf, youngersOf } from './kin.ts';
import type { Tree } from './tree.ts';

/** Where a key leads from a member: to what it came from, what came of it, or along the rows. */
export type Step =
  'elder' | 'younger' | 'previous' | 'next' | 'first' | 'last' | 'sibling-before' | 'sibling-after';

/**
 * The member that a step leads to; undefined where there is none.
 * @param rows ids of all drawn members, top to bottom
 */
export function stepFrom(tree: Tree, rows: readonly string[], id: string, step: Step): string | undefined {
  const at = rows.indexOf(id);
  const inRows = (ids: readonly string[]) => rows.filter((one) => ids.includes(one));
  switch (step) {
    case 'elder':
      return inRows(eldersOf(tree, id)).at(-1);
    case 'younger':
      return inRows(youngersOf(tree, id))[0];
    case 'previous':
      return rows[at - 1];
    case 'next':
      return rows[at + 1];
    case 'first':
      return rows[0];
    case 'last':
      return rows.at(-1);
    default: {
      const siblings = inRows(eldersOf(tree, id).flatMap((elder) => youngersOf(tree, elder)));
      return siblings[siblings.indexOf(id) + (step === 'sibling-after' ? 1 : -1)];
    }
  }
}
