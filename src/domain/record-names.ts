import type { History } from '../record/history.ts';
import type { ChangedKind } from './changes.ts';
import type { Language } from '../terms/languages.ts';

/**
 * What a record is called where a link leads to it: the title of an event or source, the name of a
 * subject, the statement of a claim; its id where there is no such record.
 */
export function recordName(history: History, kind: ChangedKind, id: string, language: Language): string {
  const names = {
    events: history.events.get(id)?.data.title[language],
    subjects: history.subjects.get(id)?.data.name[language],
    references: history.references.get(id)?.data.title,
    claims: history.claims.get(id)?.data.stated[language],
  } as const satisfies { [kind in ChangedKind]: string | undefined };
  return names[kind] ?? id;
}
