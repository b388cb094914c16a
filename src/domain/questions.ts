import type { History } from '../record/history.ts';
import type { Question } from '../schemas/question.ts';

/**
 * The questions that a page asks, in the order of their ids.
 * @param path of the page below the root of its language: `concepts/container`
 */
export function questionsOf(history: History, path: string): readonly Question[] {
  return [...history.quizzes.values()].map(({ data }) => data).filter(({ page }) => page === `/${path}/`);
}
