import { at, defineRule } from './rule.ts';

export const askedQuestions = defineRule(
  'asked-questions',
  'Every question belongs to a page that stands.',
  function* (history) {
    const slugs = new Set(history.pages.map(({ slug }) => slug));
    for (const entry of history.quizzes.values()) {
      const { page } = entry.data;
      if (!slugs.has(page.slice(1, -1)))
        yield at(entry, ['page'], `page "${page}": no such page of prose; name one of content/docs`);
    }
  },
);
