import { familyTree } from '../../domain/family-tree.ts';
import { perHistory } from '../../domain/per-history.ts';
import { shortName } from '../../lineage/text-width.ts';
import type { KinWords } from '../../lineage/told.ts';
import { elderOf, type Member, type Tree, youngerOf } from '../../lineage/tree.ts';
import type { History } from '../../record/history.ts';
import type { Subject } from '../../schemas/subject.ts';
import { WEIGHTS } from '../../schemas/subject.ts';
import { currentHistory } from '../../site/current-history.ts';
import { say, wordsBelow, wordsIn } from '../../site/words.ts';
import { parseDate } from '../../terms/dates.ts';
import { formatDate } from '../../terms/format-date.ts';
import { LANGUAGES, type Language } from '../../terms/languages.ts';
import { LINEAGE_TYPES } from '../../terms/lineage.ts';

/** The whole family tree, with edges of all types, in a language. */
export function treeIn(language: Language): Tree {
  return treesOf(currentHistory())[language];
}

const treesOf = perHistory(
  (history) =>
    Object.fromEntries(LANGUAGES.map((language) => [language, treeOf(history, language)])) as {
      readonly [language in Language]: Tree;
    },
);

function treeOf(history: History, language: Language): Tree {
  const { lived, edges } = familyTree(history);
  const members = [...lived.values()].map(({ subject, track, start, end, isSoft, events }): Member => ({
    id: subject.id,
    name: shortName(subject.name[language]),
    ...{ track, start, isSoft },
    ...(end !== undefined && { end }),
    weight: weightOf(subject) * 1000 + events,
    years: yearsOf(subject, start, language),
  }));
  return { members: new Map(members.map((member) => [member.id, member])), kinships: edges };
}

/** The words for what a member came from. */
export function kinWords(language: Language): KinWords {
  const words = wordsIn(language);
  return {
    relation: wordsBelow(words, 'lineage', LINEAGE_TYPES),
    relationOf: wordsBelow(words, 'lineage.of', LINEAGE_TYPES),
    comma: words['lineage.comma'],
    semicolon: words['list.semicolon'],
    gap: language === 'en' ? ' ' : '',
    inYear: words['lineage.inYear'],
  };
}

/** A family is called after a thing rather than after its maker. */
function weightOf({ kind, weight }: Subject): number {
  return kind === 'company' || kind === 'organisation' ? 0 : WEIGHTS.length - WEIGHTS.indexOf(weight);
}

function yearsOf({ active }: Subject, start: number, language: Language): string {
  if (!active) return say(language, 'lineage.noBeginning', { year: Math.floor(start) });
  const since = formatDate(parseDate(active.from), language, 'year');
  if (!active.to) return say(language, 'facts.since', { since });
  const until = formatDate(parseDate(active.to), language, 'year');
  return since === until ? since : say(language, 'facts.fromTo', { since, until });
}

/** What a family is called: of two both, of more the best known of them. */
export function familyName(tree: Tree, head: Member, language: Language): string {
  const { size } = tree.members;
  const [kinship] = tree.kinships;
  if (size > 2 || !kinship) return say(language, 'lineage.familyTitle', { name: head.name, count: size });
  const name = (id: string) => tree.members.get(id)?.name;
  return say(language, 'lineage.pair', { elder: name(elderOf(kinship)), younger: name(youngerOf(kinship)) });
}
