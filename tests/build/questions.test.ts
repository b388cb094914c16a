import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { currentHistory } from '../../src/site/current-history.ts';
import { LANGUAGES, pathPrefix } from '../../src/terms/languages.ts';
import { DIST } from '../support/built-pages.ts';

const questions = [...currentHistory().quizzes.values()].map(({ data }) => data);

test.each(LANGUAGES)(
  'every question is asked on its page, with its answers and reasons, in %s',
  (language) => {
    expect(questions.length).toBeGreaterThanOrEqual(20);
    const missing = questions.flatMap(({ id, page, options }) => {
      const file = `${DIST}/${pathPrefix(language)}${page.slice(1)}index.html`;
      const html = existsSync(file) ? readFileSync(file, 'utf8') : '';
      const asked = html.split('<li id="question-').find((part) => part.startsWith(`${id}"`)) ?? '';
      const parts = [...options.map((option) => `data-option="${option.id}"`), 'question-answer'];
      return parts.filter((part) => !asked.includes(part)).map((part) => `${page} ${id}: ${part}`);
    });
    expect(missing).toEqual([]);
  },
);
