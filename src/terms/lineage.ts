/** How one subject comes from, or belongs to, another: "this one is `derived-from` that one". */
export const LINEAGE_TYPES = [
  'derived-from',
  'inspired-by',
  'implements',
  'replaced-by',
  'donated-to',
  'part-of',
  'renamed-to',
] as const;

export type LineageType = (typeof LINEAGE_TYPES)[number];

/** What makes a family: one came out of, followed or was called after the other. */
export const DESCENT = ['derived-from', 'inspired-by', 'replaced-by', 'renamed-to'] as const;

/** Whether an edge tells of descent, and not only of belonging. */
export function isDescent(type: LineageType): boolean {
  return (DESCENT as readonly LineageType[]).includes(type);
}
