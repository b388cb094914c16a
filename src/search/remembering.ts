import type { Pagefind, PagefindAnswer } from './pagefind.ts';

/** Answers that are kept: the words of a query are searched again with each letter that is typed after them. */
const KEPT = 60;

/** An index that knows its last answers; with other pages or filters in it none of them holds any more. */
export function remembering(index: Pagefind): Pagefind {
  const answers = new Map<string, Promise<PagefindAnswer>>();
  return {
    init: () => index.init(),
    mergeIndex(path, options) {
      answers.clear();
      return index.mergeIndex(path, options);
    },
    filters() {
      answers.clear();
      return index.filters();
    },
    search(query, options) {
      const key = JSON.stringify([query, options?.filters]);
      const answer = answers.get(key) ?? index.search(query, options);
      // What was asked for last is at the end, and what was asked for longest ago is forgotten first.
      answers.delete(key);
      answers.set(key, answer);
      answer.catch(() => answers.delete(key));
      const [oldest] = answers.keys();
      if (answers.size > KEPT && oldest !== undefined) answers.delete(oldest);
      return answer;
    },
  };
}
