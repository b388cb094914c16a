import { LINEAGE_TYPES } from '../terms/lineage.ts';
import { TRACKS, type Track } from '../terms/tracks.ts';
import type { Kinship, Member, Tree } from './tree.ts';

/** A tree as rows of plain values, which a page carries for its script: a third of the size of objects. */
export interface Packed {
  readonly members: readonly PackedMember[];
  /** Ends by their places in `members`, type by its place among all, and since when, or 0. */
  readonly edges: readonly (readonly [from: number, to: number, type: number, since: number])[];
}

type PackedMember = readonly [
  id: string,
  name: string,
  years: string,
  track: number,
  start: number,
  end: number,
  isSoft: 0 | 1,
  weight: number,
];

export function pack({ members, kinships }: Tree): Packed {
  const all = [...members.values()];
  const place = new Map(all.map(({ id }, index) => [id, index]));
  return {
    members: all.map(({ id, name, years, track, start, end, isSoft, weight }) => [
      ...([id, name, years] as const),
      ...([TRACKS.indexOf(track), short(start), short(end ?? 0), isSoft ? 1 : 0, weight] as const),
    ]),
    edges: kinships.map(({ from, to, type, since }) => [
      ...([
        place.get(from) ?? 0,
        place.get(to) ?? 0,
        LINEAGE_TYPES.indexOf(type),
        short(since ?? 0),
      ] as const),
    ]),
  };
}

export function unpack({ members, edges }: Packed): Tree {
  const all = members.map(([id, name, years, track, start, end, isSoft, weight]): Member => ({
    ...{ id, name, years, start, weight },
    track: TRACKS[track] as Track,
    ...(end && { end }),
    isSoft: isSoft === 1,
  }));
  return {
    members: new Map(all.map((member) => [member.id, member])),
    kinships: edges.flatMap(([from, to, type, since]): Kinship[] => {
      const [one, other, what] = [all[from], all[to], LINEAGE_TYPES[type]];
      return one && other && what
        ? [{ from: one.id, to: other.id, type: what, ...(since && { since }) }]
        : [];
    }),
  };
}

/** A day is a three-hundredth of a year. */
function short(year: number): number {
  return Math.round(year * 1000) / 1000;
}
