import { expect, test } from 'vitest';
import { sourcesOf } from '../../src/domain/page-sources.ts';
import { historyOf } from '../support/history-of.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const cite = (...named: string[]) => named.map((id) => `<Cite id="${id}" />`).join('\n\n');
const history = historyOf({
  references: Object.fromEntries(ids.map((id) => [id, {}])),
  subjects: {
    zone: {
      references: [{ id: 'c' }, { id: 'b' }, { id: 'gone' }, { id: 'b', locator: 'p. 2' }],
      lineage: [{ type: 'part-of', to: 'jail', references: [{ id: 'f' }] }],
    },
  },
  claims: { often: { statedIn: 'e', references: [{ id: 'd' }] } },
  pages: {
    'subjects/zone': `${cite('a', 'b')}\n\n<Subject id="d" />`,
    'zh-cn/subjects/zone': cite('d'),
    'history/story': cite('f', 'a', 'f'),
    'zh-cn/history/story': cite('e'),
    data: cite('c'),
  },
});

test.each([
  ['subjects/zone/', 'en', ['c', 'b', 'a']],
  ['subjects/zone/', 'zh-CN', ['c', 'b', 'd']],
  ['subjects/jail/', 'en', ['manual']],
  ['subjects/none/', 'en', []],
  ['claims/often/', 'en', ['d']],
  ['history/story/', 'en', ['f', 'a']],
  ['history/story/', 'zh-CN', ['e']],
  ['history/none/', 'en', []],
  ['data/', 'en', ['c']],
  ['data', 'en', ['c']],
  ['sources/a/', 'en', []],
] as const)(
  '%s in %s calls upon %j: of its record, then of its text, each once',
  (path, language, wanted) => {
    expect(sourcesOf(history, path, language).map(({ id }) => id)).toEqual(wanted);
  },
);
