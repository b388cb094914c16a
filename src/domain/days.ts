import type { History } from '../record/history.ts';
import { SUBJECT_KINDS } from '../schemas/subject.ts';
import { parseDate } from '../terms/dates.ts';
import type { Language } from '../terms/languages.ts';
import { chronology } from './chronology.ts';
import { lineageEdges } from './lineage.ts';

/** What is needed to tell what stood on a day: subjects with their first and last days, events, and who received what. */
export function daysOf(history: History, language: Language) {
  const all = [...history.subjects.values()].map(({ data }) => data);
  const nameOf = (id: string) => history.subjects.get(id)?.data.name[language] ?? id;
  const gifts = Map.groupBy(
    lineageEdges(history).filter(({ type, since }) => type === 'donated-to' && since),
    ({ from }) => from,
  );
  const subjects = all
    .filter(({ active }) => active)
    .sort((a, b) => SUBJECT_KINDS.indexOf(a.kind) - SUBJECT_KINDS.indexOf(b.kind) || (a.id < b.id ? -1 : 1))
    .map(({ id, kind, active }) => {
      const hands = (gifts.get(id) ?? [])
        .map(({ to, since = '' }) => ({ name: nameOf(to), since: parseDate(since).latest }))
        .sort((a, b) => (a.since < b.since ? -1 : 1));
      return {
        ...{ id, kind, name: nameOf(id), from: parseDate(active?.from ?? '').earliest },
        ...(active?.to && { to: parseDate(active.to).latest }),
        ...(hands.length > 0 && { hands }),
      };
    });
  const events = chronology(history).map(({ id, title, date, when, level }) => ({
    ...{ id, title: title[language], date, latest: when.latest, level },
  }));
  return { subjects, events, undated: all.length - subjects.length };
}
