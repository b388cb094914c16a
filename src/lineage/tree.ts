import type { LineageType } from '../terms/lineage.ts';
import type { Track } from '../terms/tracks.ts';

/** A subject as far as the family tree has to know it; moments are years with a fraction. */
export interface Member {
  readonly id: string;
  readonly name: string;
  readonly track: Track;
  readonly start: number;
  /** When it was over; undefined where it still stands, or nobody has recorded its end. */
  readonly end?: number;
  /** Its beginning is not recorded: `start` is the first that the record tells of it. */
  readonly isSoft: boolean;
  /** How much the site tells of it: families are called after the weightiest. */
  readonly weight: number;
  /** Its years in words: "since 2014". */
  readonly years: string;
}

/** An edge: `from` is `type` `to`, since a moment where that is known. */
export interface Kinship {
  readonly from: string;
  readonly to: string;
  readonly type: LineageType;
  readonly since?: number;
}

/** Members and the edges between them. */
export interface Tree {
  readonly members: ReadonlyMap<string, Member>;
  readonly kinships: readonly Kinship[];
}

/** Where the earlier of the two stands in an edge: what is replaced or renamed is named first. */
export function elderOf({ from, to, type }: Kinship): string {
  return type === 'replaced-by' || type === 'renamed-to' ? from : to;
}

/** The later of the two. */
export function youngerOf(kinship: Kinship): string {
  return elderOf(kinship) === kinship.from ? kinship.to : kinship.from;
}

/** The part of a tree that some members make, with the edges between them. */
export function partOf({ members, kinships }: Tree, ids: ReadonlySet<string>): Tree {
  return {
    members: new Map([...members].filter(([id]) => ids.has(id))),
    kinships: kinships.filter(({ from, to }) => ids.has(from) && ids.has(to)),
  };
}

/** A tree with edges of some types alone, and the members between which there are any. */
export function ofTypes(tree: Tree, types: readonly LineageType[]): Tree {
  const kinships = tree.kinships.filter(({ type }) => types.includes(type));
  return partOf({ ...tree, kinships }, new Set(kinships.flatMap(({ from, to }) => [from, to])));
}
