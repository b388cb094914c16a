import { describe, expect, test } from 'vitest';
import { citablePages, citedTitle, filesOf } from '../../src/domain/cited-pages.ts';
import type { Language } from '../../src/terms/languages.ts';
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

describe('the pages of a section that can be cited', () => {
  const prose = (title: string) => `---\ntitle: ${title}\ndescription: D\n---\nText\n`;
  const content = historyOf({
    subjects: { zone: {}, cell: {} },
    claims: { often: {} },
    pages: {
      'subjects/jail': prose('Jails'),
      'zh-cn/subjects/zone': prose('区'),
      concepts: prose('Concepts'),
      'concepts/b': prose('B'),
      'concepts/a': prose('1979'),
      'history/c': prose('C'),
    },
  });
  const shown = (section: 'subjects' | 'concepts' | 'claims', language: Language) =>
    citablePages(content, section, language).map(({ path, id, title, files }) => [
      ...[path, id, title],
      files.map((file) => file.replace(/^content\//, '')).join(', '),
    ]);

  test('are those of its records, in the order of their ids, with the texts on them', () => {
    expect(shown('subjects', 'en')).toEqual([
      ['subjects/cell/', 'cell', 'cell', 'subjects/cell.yaml'],
      ['subjects/jail/', 'jail', 'Jails', 'subjects/jail.yaml, docs/subjects/jail.mdx'],
      ['subjects/zone/', 'zone', 'zone', 'subjects/zone.yaml'],
    ]);
    expect(shown('subjects', 'zh-CN')[2]).toEqual([
      ...['subjects/zone/', 'zone', '区', 'subjects/zone.yaml, docs/zh-cn/subjects/zone.mdx'],
    ]);
  });

  test('are those of its prose in a language, without the list of them', () => {
    expect(shown('concepts', 'en')).toEqual([
      ['concepts/a/', 'a', '1979', 'docs/concepts/a.mdx'],
      ['concepts/b/', 'b', 'B', 'docs/concepts/b.mdx'],
    ]);
    expect(shown('concepts', 'zh-CN')).toEqual([]);
  });

  test('are called by what is claimed, without its stop', () => {
    expect(shown('claims', 'en').map(([, , title]) => title)).toEqual(['A text']);
    expect(shown('claims', 'zh-CN').map(([, , title]) => title)).toEqual(['一段文字']);
  });
});

test.each([
  ['claims', 'So. It was.', 'So. It was'],
  ['claims', '如此。确实。', '如此。确实'],
  ['claims', 'Was it so?', 'Was it so?'],
  ['events', 'Docker, Inc.', 'Docker, Inc.'],
  [undefined, 'Data.', 'Data.'],
])('in %s the title %j is cited as %j', (section, title, cited) => {
  expect(citedTitle(section, title)).toBe(cited);
});
