import type { History } from '../record/history.ts';
import type { Lesson } from '../schemas/lesson.ts';
import { perHistory } from './per-history.ts';

/** The chapters of the story, in their order. */
export function chapterIds({ contents }: Pick<History, 'contents'>): readonly string[] {
  return contents.data
    .filter(({ section }) => section === 'history')
    .flatMap(({ pages }) => pages.map(({ id }) => id));
}

/** All lessons in the order of the chapters that they go with. */
export const lessonsInOrder = perHistory((history): readonly Lesson[] =>
  chapterIds(history).flatMap((id) => history.lessons.get(id)?.data ?? []),
);

/** The lesson that asks a question, by the id of the question. */
export const lessonAsking = perHistory(
  (history): ReadonlyMap<string, string> =>
    new Map(lessonsInOrder(history).flatMap(({ id, questions }) => questions.map((asked) => [asked, id]))),
);
