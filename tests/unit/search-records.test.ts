import { expect, test } from 'vitest';
import { recordPages } from '../../src/search/build/records.ts';
import { historyOf } from '../support/history-of.ts';

const history = historyOf({
  events: {
    'docker-1-0': {
      ...{ date: '2014-06-09', level: 1, title: { en: 'Docker 1.0', 'zh-CN': 'Docker 1.0发布' } },
      summary: { en: 'Fit for production.', 'zh-CN': '可用于生产。' },
    },
    minor: { date: '2013-03', level: 3 },
  },
  claims: {
    first: {
      ...{ verdict: 'imprecise', stated: { en: 'Docker was first.', 'zh-CN': 'Docker是第一个。' } },
      correction: { en: 'It was not.', 'zh-CN': '不是。' },
    },
  },
});
const words = { 'verdict.imprecise': 'Imprecise' };

test('an event and a correction are found by their title, with when or how right, and what they say', () => {
  const [docker, minor, claim, ...others] = recordPages(history, 'en', words);
  expect(others).toEqual([]);
  expect(docker).toEqual({
    ...{ path: 'events/docker-1-0/', title: 'Docker 1.0', facts: '9 June 2014', weight: 3, names: [] },
    summary: 'Fit for production.',
  });
  expect(minor).toMatchObject({ path: 'events/minor/', facts: 'March 2013', weight: 1 });
  expect(claim).toEqual({
    ...{ path: 'claims/first/', title: 'Docker was first.', facts: 'Imprecise', weight: 1, names: [] },
    summary: 'It was not.',
  });
});

test('in Chinese they have Chinese words and addresses; a verdict without a word says nothing', () => {
  const [docker, , claim] = recordPages(history, 'zh-CN', {});
  expect(docker).toMatchObject({
    ...{ path: 'zh-cn/events/docker-1-0/', title: 'Docker 1.0发布', facts: '2014年6月9日' },
    summary: '可用于生产。',
  });
  expect(claim).toMatchObject({ path: 'zh-cn/claims/first/', title: 'Docker是第一个。', facts: '' });
});
