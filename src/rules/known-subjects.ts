import { at, defineRule, didYouMean, isKnown } from './rule.ts';

export const knownSubjects = defineRule(
  'known-subjects',
  'Every subject that is named has a file in content/subjects.',
  function* (history) {
    const { subjects } = history;
    const unknown = (id: string) =>
      `subject "${id}": no such file in content/subjects${didYouMean(id, subjects)}`;
    for (const entry of [...history.events.values(), ...history.claims.values(), ...history.quizzes.values()])
      for (const [index, id] of entry.data.subjects.entries())
        if (!isKnown(history, 'subjects', id)) yield at(entry, ['subjects', index], unknown(id));
    for (const entry of subjects.values())
      for (const [index, { to }] of (entry.data.lineage ?? []).entries())
        if (!isKnown(history, 'subjects', to)) yield at(entry, ['lineage', index, 'to'], unknown(to));
    for (const page of history.pages)
      for (const { component, id, line } of page.mentions)
        if (component === 'Subject' && !isKnown(history, 'subjects', id))
          yield { file: page.file, line, message: unknown(id) };
  },
);
