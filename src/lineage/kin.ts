import { elderOf, type Tree, youngerOf } from './tree.ts';

/** Towards what a subject came from, towards what came of it, or both. */
export type Direction = 'up' | 'down' | 'both';

/**
 * A member and its kin: ancestors, descendants or both, so many steps away.
 * @param depth how many steps; all where it is infinite
 */
export function kinOf(tree: Tree, id: string, depth: number, direction: Direction): Set<string> {
  const up = direction === 'down' ? [] : follow(tree, id, depth, eldersOf);
  const down = direction === 'up' ? [] : follow(tree, id, depth, youngersOf);
  return new Set([id, ...up, ...down]);
}

/** What a member came from, one step away. */
export function eldersOf({ kinships }: Tree, id: string): string[] {
  return unique(kinships.filter((one) => youngerOf(one) === id).map(elderOf));
}

/** What came of a member, one step away. */
export function youngersOf({ kinships }: Tree, id: string): string[] {
  return unique(kinships.filter((one) => elderOf(one) === id).map(youngerOf));
}

function follow(
  tree: Tree,
  id: string,
  depth: number,
  next: (tree: Tree, id: string) => string[],
): Set<string> {
  const found = new Set<string>();
  let edge = [id];
  for (let step = 0; step < depth && edge.length > 0; step++) {
    edge = unique(edge.flatMap((one) => next(tree, one))).filter((one) => one !== id && !found.has(one));
    for (const one of edge) found.add(one);
  }
  return found;
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
