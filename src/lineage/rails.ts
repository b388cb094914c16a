import { elderOf, type Kinship, type Member, type Tree, youngerOf } from './tree.ts';

/** A family with time from top to bottom: a row a member, and rails on the left that lead from one to another. */
export interface Rails {
  readonly rows: readonly { readonly member: Member; readonly lane: number }[];
  readonly lanes: number;
  readonly lines: readonly { readonly kinship: Kinship; readonly d: string }[];
}

/** Sizes in the units of the rails: sixteen are the height of a letter. */
export const RAILS = { row: 48, lane: 16, left: 10, middle: 16, radius: 5 } as const;

/** The rails of a tree, each below what it came of. A lane is used again below the last row to which its member leads. */
export function railsOf({ members, kinships }: Tree): Rails {
  const rows = inOrder([...members.values()], kinships);
  const rowOf = new Map(rows.map(({ id }, row) => [id, row]));
  const lanes = lanesOf(rows, kinships, rowOf);
  const place = (id: string) => ({ row: rowOf.get(id) ?? 0, lane: lanes.get(id) ?? 0 });
  return {
    rows: rows.map((member) => ({ member, lane: lanes.get(member.id) ?? 0 })),
    lanes: Math.max(0, ...lanes.values()) + 1,
    lines: kinships.map((kinship) => ({
      kinship,
      d: railOf(place(elderOf(kinship)), place(youngerOf(kinship))),
    })),
  };
}

/** Where the middle of a row stands. */
export function railX(lane: number): number {
  return RAILS.left + lane * RAILS.lane;
}

export function railY(row: number): number {
  return row * RAILS.row + RAILS.middle;
}

/** By their beginning, but none before what it came of: a thing may be rebuilt upon a younger one. */
function inOrder(members: readonly Member[], kinships: readonly Kinship[]): Member[] {
  const waiting = members.toSorted((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
  const ordered: Member[] = [];
  while (waiting.length > 0) {
    const left = new Set(waiting.map(({ id }) => id));
    const isReady = ({ id }: Member) =>
      kinships.every((kinship) => youngerOf(kinship) !== id || !left.has(elderOf(kinship)));
    // In a ring none is ready: the first of it goes first.
    const next = Math.max(0, waiting.findIndex(isReady));
    ordered.push(...waiting.splice(next, 1));
  }
  return ordered;
}

function lanesOf(
  rows: readonly Member[],
  kinships: readonly Kinship[],
  rowOf: ReadonlyMap<string, number>,
): Map<string, number> {
  const lanes = new Map<string, number>();
  const free: number[] = [];
  for (const [row, { id }] of rows.entries()) {
    const others = kinships
      .filter(({ from, to }) => from === id || to === id)
      .map(({ from, to }) => rowOf.get(from === id ? to : from) ?? row);
    const found = free.findIndex((from) => from <= row);
    const lane = found < 0 ? free.length : found;
    lanes.set(id, lane);
    free[lane] = Math.max(row, ...others) + 1;
  }
  return lanes;
}

/** Down the lane of the upper one, then across to the lower one. */
function railOf(elder: { row: number; lane: number }, younger: { row: number; lane: number }): string {
  const [upper, lower] = elder.row <= younger.row ? [elder, younger] : [younger, elder];
  const [x1, y1, x2, y2] = [railX(upper.lane), railY(upper.row), railX(lower.lane), railY(lower.row)];
  if (x1 === x2) return `M${x1} ${y1}V${y2}`;
  const turn = Math.min(14, RAILS.row / 2);
  return `M${x1} ${y1}V${y2 - turn}C${x1} ${y2} ${x1} ${y2} ${x2} ${y2}`;
}
