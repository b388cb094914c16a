import { LINEAGE_TYPES, type LineageType } from '../terms/lineage.ts';
import { elderOf, type Kinship, type Tree, youngerOf } from './tree.ts';

/** Words for what a member came from. */
export interface KinWords {
  /** By type: "derived from", and seen from the other end: "replaced". */
  readonly relation: { readonly [type in LineageType]: string };
  readonly relationOf: { readonly [type in LineageType]: string };
  readonly comma: string;
  readonly semicolon: string;
  /** Between a relation and the first name; none in Chinese. */
  readonly gap: string;
}

/** What a member came from: "inspired by Borg, Omega; replaced fleet". Empty for the first of a family. */
export function relationsText(tree: Tree, id: string, words: KinWords): string {
  const own = tree.kinships
    .filter((kinship) => youngerOf(kinship) === id)
    .sort((a, b) => LINEAGE_TYPES.indexOf(a.type) - LINEAGE_TYPES.indexOf(b.type));
  const byRelation = Map.groupBy(own, (kinship) => relationWord(kinship, id, words));
  return [...byRelation]
    .map(([relation, kinships]) => {
      const names = kinships.flatMap((kinship) => tree.members.get(elderOf(kinship))?.name ?? []);
      return `${relation}${/[：:]$/.test(relation) ? '' : words.gap}${names.join(words.comma)}`;
    })
    .join(words.semicolon);
}

/** What is said of a member when it is pointed at: its name, its years, what it came from. */
export function titleText(tree: Tree, id: string, words: KinWords): string {
  const member = tree.members.get(id);
  return [member?.name, member?.years, relationsText(tree, id, words)].filter(Boolean).join(' · ');
}

function relationWord({ from, type }: Kinship, id: string, words: KinWords): string {
  return from === id ? words.relation[type] : words.relationOf[type];
}
