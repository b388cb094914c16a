import { expect, test } from 'vitest';
import { questionsOf } from '../../src/domain/questions.ts';
import { pathBelow } from '../../src/site/href.ts';
import { historyOf } from '../support/history-of.ts';

const history = historyOf({
  quizzes: {
    'docker-image': { page: '/history/docker/' },
    'docker-kernel': { page: '/history/docker/' },
    'docker-inc': { page: '/subjects/docker/' },
  },
});

test.each([
  ['/history/docker/', ['docker-image', 'docker-kernel']],
  ['/zh-cn/history/docker/', ['docker-image', 'docker-kernel']],
  ['/history/', []],
])('the page at %s asks %j', (address, ids) => {
  expect(questionsOf(history, pathBelow(address)).map(({ id }) => id)).toEqual(ids);
});
