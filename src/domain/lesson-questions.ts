import type { History } from '../record/history.ts';
import type { Lesson } from '../schemas/lesson.ts';
import type { Localized } from '../schemas/localized.ts';
import { type OrderQuestion, orderQuestions } from './lesson-order.ts';
import { type AskedQuestion, type StatementWords, statementQuestion } from './lesson-statements.ts';

/** The words of the questions that are made from the record. */
export interface MadeWords extends StatementWords {
  readonly order: Localized;
}

/** All that a lesson asks. */
export interface LessonQuestions {
  /** Those of which answers are chosen: the ones of the record, then the one on statements. */
  readonly chosen: readonly AskedQuestion[];
  readonly order: OrderQuestion | undefined;
}

/** The questions of a lesson; what is missing is left out. */
export function lessonQuestions(history: History, lesson: Lesson, words: MadeWords): LessonQuestions {
  const made = statementQuestion(history, lesson, words);
  const written = lesson.questions.flatMap((id) => history.quizzes.get(id)?.data ?? []);
  return {
    chosen: made ? [...written, made] : written,
    order: orderQuestions(history).get(lesson.id),
  };
}
