import { expect, test } from 'vitest';
import { allAsks } from '../../src/domain/asks.ts';
import { historyOf } from '../support/history-of.ts';

const page = (asks: string) => `---\ntitle: T\nasks: ${asks}\n---\nText.\n`;
const asks = (mark: string) => ({
  asks: { en: [`what is ${mark}`, `why ${mark}`], 'zh-CN': [`${mark}是什么`, `为何${mark}`] },
});
const history = historyOf({
  subjects: { cell: asks('cell') },
  events: { release: asks('release') },
  claims: { often: asks('often') },
  pages: {
    'concepts/a': page('[how, 7, when]'),
    'concepts/b': page('no list'),
    'zh-cn/concepts/a': page('[如何]'),
    'concepts/c': 'Text.',
  },
});
const found = [...allAsks(history)];

test('what readers ask is told with its language and its page, of records and then of prose', () => {
  expect(found.map(({ language, page, text }) => `${language} ${page} ${text}`)).toEqual([
    'en subjects/cell what is cell',
    'en subjects/cell why cell',
    'zh-CN subjects/cell cell是什么',
    'zh-CN subjects/cell 为何cell',
    'en events/release what is release',
    'en events/release why release',
    'zh-CN events/release release是什么',
    'zh-CN events/release 为何release',
    'en claims/often what is often',
    'en claims/often why often',
    'zh-CN claims/often often是什么',
    'zh-CN claims/often 为何often',
    'en concepts/a how',
    'en concepts/a when',
    'zh-CN concepts/a 如何',
  ]);
});

test('it is told where it is written: in a record on its own line', () => {
  const [first, second, third] = found;
  expect(first?.file).toBe('content/subjects/cell.yaml');
  expect(found.at(-1)?.file).toBe('content/docs/zh-cn/concepts/a.mdx');
  const line = first?.lineOf?.() ?? 0;
  expect([second, third].map((ask) => (ask?.lineOf?.() ?? 0) - line)).toEqual([1, 3]);
  expect(line).toBeGreaterThan(5);
});
