import type { Page } from '../record/page.ts';
import { at, defineRule } from './rule.ts';

export const askedQuestions = defineRule(
  'asked-questions',
  'Every question belongs to a page that asks it with <Check />, and no page asks nothing.',
  function* (history) {
    const asked = new Set([...history.quizzes.values()].map(({ data }) => data.page));
    // A question that cannot be read may be one of any page.
    const isFaulty = history.faulty.some(({ kind }) => kind === 'quizzes');
    const sound = history.pages.filter(({ trouble }) => !trouble);
    const known = new Set(history.pages.map(pathOf));
    for (const entry of history.quizzes.values())
      if (!known.has(entry.data.page))
        yield at(
          entry,
          ['page'],
          `page "${entry.data.page}": no such page of prose; name one of content/docs`,
        );
    for (const page of sound) {
      const check = page.elements.find(({ name }) => name === 'Check');
      const { file } = page;
      if (check && !asked.has(pathOf(page)) && !isFaulty)
        yield {
          file,
          line: check.line,
          message: `<Check />: no question of content/quizzes is of this page`,
        };
      if (!check && asked.has(pathOf(page)))
        yield {
          file,
          message: 'questions of content/quizzes are of this page; put <Check /> where it asks them',
        };
    }
  },
);

function pathOf({ slug }: Page): string {
  return `/${slug}/`;
}
