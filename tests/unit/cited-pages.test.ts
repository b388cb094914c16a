import { expect, test } from 'vitest';
import { filesOf } from '../../src/domain/cited-pages.ts';
import { historyOf } from '../support/history-of.ts';

const page = '---\ntitle: A title\ndescription: D\n---\nText\n';
const history = historyOf({
  subjects: { jail: {} },
  events: { early: {}, late: {} },
  pages: { index: page, 'subjects/jail': page, 'zh-cn/subjects/jail': page, 'concepts/cell': page },
});

test.each([
  ['subjects/jail/', 'en', [/subjects\/jail\.yaml$/, /docs\/subjects\/jail\.mdx?$/]],
  ['subjects/jail/', 'zh-CN', [/subjects\/jail\.yaml$/, /docs\/zh-cn\/subjects\/jail\.mdx?$/]],
  ['concepts/cell/', 'en', [/docs\/concepts\/cell\.mdx?$/]],
  ['concepts/cell/', 'zh-CN', []],
  ['events/early/', 'en', [/events\/early\.yaml$/]],
  ['/', 'en', [/docs\/index\.mdx?$/]],
  ['search/', 'en', []],
  ['timeline/', 'en', [/events\/early\.yaml$/, /events\/late\.yaml$/]],
] as const)('%s in %s is made of its record and of its text', (path, language, files) => {
  expect(filesOf(history, path, language)).toEqual(files.map((file) => expect.stringMatching(file)));
});
