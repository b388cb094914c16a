import { SUBJECT_KINDS, type Subject, WEIGHTS } from '../schemas/subject.ts';
import type { Language } from '../terms/languages.ts';

/** The subjects of one kind. */
export interface KindGroup {
  readonly kind: Subject['kind'];
  readonly members: readonly Subject[];
}

/** Subjects by kind, in the order of the kinds; within a kind the weightiest first, then by name. */
export function groupByKind(subjects: readonly Subject[], language: Language): KindGroup[] {
  const collator = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
  return SUBJECT_KINDS.map((kind) => ({
    kind,
    members: subjects
      .filter((subject) => subject.kind === kind)
      .sort(
        (a, b) =>
          WEIGHTS.indexOf(a.weight) - WEIGHTS.indexOf(b.weight) ||
          collator.compare(a.name[language], b.name[language]),
      ),
  })).filter(({ members }) => members.length > 0);
}
