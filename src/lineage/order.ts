import { type Bar, isNotch } from './chains.ts';
import { elderOf, type Kinship, type Tree, youngerOf } from './tree.ts';

/** An edge between two bars, and the moment at which the younger one took it up. */
interface Branch {
  readonly elder: Bar;
  readonly younger: Bar;
  readonly kinship: Kinship;
  readonly at: number;
}

/** The closer the kinship, the sooner the younger stands below that elder. */
const CLOSE: readonly Kinship['type'][] = ['derived-from', 'inspired-by', 'renamed-to', 'replaced-by'];

/**
 * The bars of a family from top to bottom: each below what it came from, of several children the latest
 * first. So no line to a child crosses the bar of another one, since that begins further right; only lines to a
 * second parent can.
 */
export function inOrder(tree: Tree, bars: readonly Bar[]): Bar[] {
  const branches = branchesOf(tree, bars);
  const parents = chooseParents(bars, branches);
  const ordered: Bar[] = [];
  const visit = (bar: Bar): void => {
    if (ordered.includes(bar)) return;
    // A second parent that comes from nowhere itself stands next to its child.
    for (const { elder } of branches.filter(({ younger }) => younger === bar))
      if (!parents.has(elder) && !ordered.includes(elder)) visitAlone(elder, bar);
    if (!ordered.includes(bar)) ordered.push(bar);
    for (const child of childrenOf(bar)) visit(child);
  };
  const visitAlone = (elder: Bar, without: Bar): void => {
    ordered.push(elder);
    for (const child of childrenOf(elder)) if (child !== without) visit(child);
  };
  const childrenOf = (bar: Bar): Bar[] =>
    bars
      .filter((other) => parents.get(other)?.elder === bar)
      .sort(
        (a, b) => (parents.get(b)?.at ?? 0) - (parents.get(a)?.at ?? 0) || size(a) - size(b) || byName(a, b),
      );
  const size = (bar: Bar): number => 1 + childrenOf(bar).reduce((sum, child) => sum + size(child), 0);
  const roots = bars
    .filter((bar) => !parents.has(bar))
    .sort((a, b) => size(b) - size(a) || startOf(a) - startOf(b));
  for (const root of roots) visit(root);
  return ordered;
}

function branchesOf({ kinships }: Tree, bars: readonly Bar[]): Branch[] {
  const barOf = new Map(bars.flatMap((bar) => bar.members.map(({ id }) => [id, bar] as const)));
  return kinships.flatMap((kinship) => {
    const [elder, younger] = [barOf.get(elderOf(kinship)), barOf.get(youngerOf(kinship))];
    if (!elder || !younger || elder === younger || isNotch(elder, kinship)) return [];
    const member = younger.members.find(({ id }) => id === youngerOf(kinship));
    return [{ elder, younger, kinship, at: Math.max(member?.start ?? 0, kinship.since ?? 0) }];
  });
}

/** Of each bar the elder below which it stands: the closest, of equals the latest, never in a circle. */
function chooseParents(bars: readonly Bar[], branches: readonly Branch[]): Map<Bar, Branch> {
  const rank = ({ kinship }: Branch) => (CLOSE.indexOf(kinship.type) + CLOSE.length + 1) % (CLOSE.length + 1);
  const parents = new Map<Bar, Branch>();
  const isAbove = (bar: Bar, other: Bar): boolean => {
    for (let up: Bar | undefined = other; up; up = parents.get(up)?.elder) if (up === bar) return true;
    return false;
  };
  for (const bar of bars) {
    const best = branches
      .filter(({ younger, elder }) => younger === bar && !isAbove(bar, elder))
      .sort((a, b) => rank(a) - rank(b) || startOf(b.elder) - startOf(a.elder));
    if (best[0]) parents.set(bar, best[0]);
  }
  return parents;
}

function startOf({ members: [first] }: Bar): number {
  return first.start;
}

function byName({ members: [a] }: Bar, { members: [b] }: Bar): number {
  return a.id < b.id ? -1 : 1;
}
