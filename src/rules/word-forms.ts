import { formsOf } from '../domain/glossary.ts';
import type { History } from '../record/history.ts';
import { foundAs } from '../schemas/subject.ts';
import { LANGUAGES, type Language } from '../terms/languages.ts';
import { at, defineRule } from './rule.ts';

export const wordForms = defineRule(
  'word-forms',
  'No form of a background word belongs to another one, or names a subject, which has its own page.',
  function* (history) {
    for (const language of LANGUAGES) {
      const subjects = subjectNames(history, language);
      const owner = new Map<string, string>();
      for (const [index, word] of history.glossary.data.entries())
        for (const form of formsOf(word, language)) {
          const key = keyOf(form);
          const subject = subjects.get(key);
          const other = owner.get(key);
          owner.set(key, word.id);
          if (subject)
            yield at(
              history.glossary,
              [index, 'id'],
              `word "${word.id}": "${form}" is a name of subject "${subject}"; link to that one instead`,
            );
          if (other)
            yield at(
              history.glossary,
              [index, 'id'],
              `word "${word.id}": "${form}" is a form of "${other}" already; keep one`,
            );
        }
    }
  },
);

function subjectNames({ subjects }: History, language: Language): ReadonlyMap<string, string> {
  return new Map(
    [...subjects].flatMap(([id, { data }]) =>
      [data.name[language], ...foundAs(data)].map((name): [string, string] => [keyOf(name), id]),
    ),
  );
}

function keyOf(form: string): string {
  return form.normalize('NFKC').toLowerCase();
}
