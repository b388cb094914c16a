import { TRACKS, type Track } from '../terms/tracks.ts';
import { type Member, partOf, type Tree } from './tree.ts';

/** Members between whom a way of edges leads, called after the best known of them. */
export interface Family {
  readonly tree: Tree;
  readonly head: Member;
  /** The track of most of its members. */
  readonly track: Track;
}

/** The families of a tree: by their tracks, the largest first, then by age. */
export function familiesOf(tree: Tree): Family[] {
  return groupsOf(tree)
    .map((ids) => {
      const part = partOf(tree, ids);
      return { tree: part, head: headOf(part), track: trackOf(part) };
    })
    .sort(
      (a, b) =>
        TRACKS.indexOf(a.track) - TRACKS.indexOf(b.track) ||
        b.tree.members.size - a.tree.members.size ||
        startOf(a.tree) - startOf(b.tree) ||
        (a.head.id < b.head.id ? -1 : 1),
    );
}

function groupsOf({ members, kinships }: Tree): Set<string>[] {
  const groupOf = new Map([...members.keys()].map((id) => [id, new Set([id])]));
  for (const { from, to } of kinships) {
    const [one, other] = [groupOf.get(from), groupOf.get(to)];
    if (!one || !other || one === other) continue;
    for (const id of other) {
      one.add(id);
      groupOf.set(id, one);
    }
  }
  return [...new Set(groupOf.values())];
}

/** Of those with most weight the one with most edges; of equals the eldest. */
function headOf({ members, kinships }: Tree): Member {
  const degree = ({ id }: Member) => kinships.filter(({ from, to }) => from === id || to === id).length;
  const [head] = [...members.values()].sort(
    (a, b) => b.weight - a.weight || degree(b) - degree(a) || a.start - b.start || (a.id < b.id ? -1 : 1),
  );
  return head as Member;
}

function trackOf({ members }: Tree): Track {
  const count = (track: Track) => [...members.values()].filter((member) => member.track === track).length;
  return TRACKS.reduce((best, track) => (count(track) > count(best) ? track : best));
}

function startOf({ members }: Tree): number {
  return Math.min(...[...members.values()].map(({ start }) => start));
}
