import { fill } from '../terms/fill.ts';
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
  /** Behind a name, the year from which a relation holds. */
  readonly inYear: string;
}

/** What a member came from: "inspired by Borg, Omega; replaced fleet". Empty for the first of a family. */
export function relationsText(tree: Tree, id: string, words: KinWords): string {
  const own = tree.kinships
    .filter((kinship) => youngerOf(kinship) === id)
    .sort((a, b) => LINEAGE_TYPES.indexOf(a.type) - LINEAGE_TYPES.indexOf(b.type));
  const byRelation = Map.groupBy(own, (kinship) => relationWord(kinship, id, words));
  return [...byRelation]
    .map(([relation, kinships]) => {
      const names = kinships.flatMap((kinship) => elderText(tree, kinship, words) ?? []);
      return `${relation}${/[：:]$/.test(relation) ? '' : words.gap}${names.join(words.comma)}`;
    })
    .join(words.semicolon);
}

/** What is said of a member when it is pointed at: its name, its years, what it came from. */
export function titleText(tree: Tree, id: string, words: KinWords): string {
  const member = tree.members.get(id);
  return [member?.name, member?.years, relationsText(tree, id, words)].filter(Boolean).join(' · ');
}

/** A thing is not derived from what came after it: where it was there before, the year is named in which it was rebuilt. */
function elderText(tree: Tree, kinship: Kinship, { inYear }: KinWords): string | undefined {
  const name = tree.members.get(elderOf(kinship))?.name;
  const start = tree.members.get(youngerOf(kinship))?.start;
  const { since } = kinship;
  if (name === undefined || start === undefined || since === undefined || since < start + 1) return name;
  return name + fill(inYear, { year: Math.floor(since) });
}

function relationWord({ from, type }: Kinship, id: string, words: KinWords): string {
  return from === id ? words.relation[type] : words.relationOf[type];
}
