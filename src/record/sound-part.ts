import type { Era } from '../schemas/era.ts';
import type { Entries, Entry, History } from './history.ts';

/** What stands for the eras where none can be read. */
const ALL: Era = {
  id: 'all',
  from: '1900',
  name: { en: 'All years', 'zh-CN': '全部年份' },
  summary: { en: 'The eras cannot be read.', 'zh-CN': '时代划分无法读取。' },
};

/** A history without ids that lead nowhere, so that pages can be drawn while something is wrong. */
export function soundPart(history: History): History {
  const { events, subjects, references } = history;
  const cited = <T extends { readonly id: string }>(list: readonly T[]) =>
    list.filter(({ id }) => references.has(id));
  return {
    ...history,
    eras: history.eras.length > 0 ? history.eras : [ALL],
    events: mapped(events, (event) => ({
      ...event,
      subjects: event.subjects.filter((id) => subjects.has(id)),
      references: cited(event.references),
    })),
    subjects: mapped(subjects, (subject) => ({
      ...subject,
      references: cited(subject.references),
      lineage: subject.lineage
        ?.filter(({ to }) => subjects.has(to))
        .map((edge) => ({ ...edge, references: cited(edge.references) })),
    })),
    claims: mapped(history.claims, (claim) => ({
      ...claim,
      statedIn: references.has(claim.statedIn) ? claim.statedIn : 'popular',
      references: cited(claim.references),
      events: claim.events.filter((id) => events.has(id)),
      subjects: claim.subjects.filter((id) => subjects.has(id)),
    })),
    lessons: mapped(history.lessons, (lesson) => ({
      ...lesson,
      before: lesson.before.filter((one) => !one.lesson || history.lessons.has(one.lesson)),
      reading: lesson.reading.filter(({ tour }) => !tour || history.tours.has(tour)),
      task: { ...lesson.task, references: cited(lesson.task.references) },
      questions: lesson.questions.filter((id) => history.quizzes.has(id)),
      traps: lesson.traps.filter((id) => history.claims.has(id)),
    })),
    tours: mapped(history.tours, (tour) => ({
      ...tour,
      steps: tour.steps.filter(({ event }) => events.has(event)),
    })),
  };
}

function mapped<T extends { id: string }>(entries: Entries<T>, change: (data: T) => T): Entries<T> {
  // Pages are made by the names of files; an id that differs would lead to none of them.
  return new Map(
    [...entries].map(([id, entry]): [string, Entry<T>] => [
      id,
      { ...entry, data: { ...change(entry.data), id } },
    ]),
  );
}
