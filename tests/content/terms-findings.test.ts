import { describe, expect, test } from 'vitest';
import { found } from '../support/findings.ts';
import type { Content } from '../support/history-of.ts';

const terms = [
  {
    id: 'hypervisor',
    write: { en: 'hypervisor', 'zh-CN': '虚拟机监控程序' },
    not: { en: ['hyper-visor'], 'zh-CN': ['超级监控程序', '监控程序'] },
    except: { phrases: ['流量监控程序'], subjects: ['prometheus'] },
  },
  { id: 'red-hat', write: { en: 'Red Hat', 'zh-CN': '红帽' }, not: { 'zh-CN': ['Red Hat'] } },
  {
    id: 'kata',
    write: { en: 'Kata Containers', 'zh-CN': 'Kata Containers' },
    not: { 'zh-CN': ['Kata容器', '容器Kata'] },
  },
];
const told = (content: Content) => found('consistent-terms', { terms, ...content });
const inChinese = (text: string) =>
  told({ pages: { 'zh-cn/a': text } }).map((line) => /"(.*?)"/.exec(line)?.[1]);

describe('the words of a text', () => {
  test.each<[string, string[]]>([
    ['一个虚拟机监控程序和一个流量监控程序', []],
    ['一个监控程序', ['监控程序']],
    ['一个超级监控程序', ['超级监控程序']],
    ['一个超级监控程序和一个监控程序', ['超级监控程序', '监控程序']],
    ['所谓“监控程序”，见《监控程序》和`监控程序`', []],
    ['IBM、Red Hat等', ['Red Hat']],
    ['Red Hat收购CoreOS', ['Red Hat']],
    ['Red Hat Enterprise Linux与Red Hat OpenShift', []],
    ['Not Red Hat与Red Hat-2', []],
    ['Kata容器v2和v2容器Kata', ['Kata容器', '容器Kata']],
    ['OldKata容器', ['Kata容器']],
  ])('%s', (text, variants) => expect(inChinese(text)).toEqual(variants));

  test('are asked for in their own language', () => {
    expect(told({ pages: { a: 'A hyper-visor of Red Hat, 监控程序.' } })).toEqual([
      'a.mdx:1 "hyper-visor": write "hypervisor" (hypervisor in content/terms.yaml)',
    ]);
  });
});

test('are read in all that records say, but not in other names and in titles of sources', () => {
  const text = { en: 'x', 'zh-CN': '监控程序' };
  const write = 'write "虚拟机监控程序" (hypervisor in content/terms.yaml)';
  expect(
    told({
      events: { a: { title: text } },
      subjects: { s: { name: text, aliases: ['监控程序'], searchNames: ['监控程序二'] } },
      claims: { c: { correction: text } },
      references: { r: { title: '监控程序' } },
      changes: [{ what: text }],
    }),
  ).toEqual([
    `events/a.yaml:5 "监控程序": ${write}`,
    `subjects/s.yaml:5 "监控程序": ${write}`,
    `claims/c.yaml:10 "监控程序": ${write}`,
    `changes.yaml:6 "监控程序": ${write}`,
  ]);
});

test('may be others where they are about a subject of which they are right', () => {
  const summary = { en: 'x', 'zh-CN': '监控程序' };
  expect(
    told({
      subjects: { prometheus: { summary } },
      events: { a: { summary, subjects: ['jail', 'prometheus'] } },
      pages: { 'zh-cn/subjects/prometheus': '监控程序' },
    }),
  ).toEqual([]);
});
