import { describe, expect, test } from 'vitest';
import { found } from '../support/findings.ts';

describe('Chinese text', () => {
  const told = (zh: string) =>
    found('chinese-punctuation', { pages: { 'zh-cn/a': zh, a: '中 a,中' } }).map((line) =>
      line.replace(/^zh-cn\/a\.mdx:1 /, ''),
    );

  test.each([
    '容器，镜像；编排：“好”？好！（完）',
    'chroot(2)与clone()都在',
    'Linux 6.1, GNU/Linux',
    '版本1.0',
    'Docker容器v2',
    '见cgroup(v2)。',
  ])('%s passes', (text_) => expect(told(text_)).toEqual([]));

  test.each([',', ';', ':', '!', '?'].map((mark) => `容${mark}`))('%s is found', (part) => {
    expect(told(`先有${part}`)).toEqual([`half-width punctuation in "先有${part}"; use ，。；：！？（）`]);
  });

  test.each([
    [',容', ',容'],
    ['a;容', 'a;容'],
    ['a!容', 'a!容'],
    ['a?容', 'a?容'],
    ['容.', '容.'],
    ['容. a', '容. a'],
    ['容(a', '容(a'],
    ['a 容)', 'a 容)'],
    ['a(容', 'a(容'],
    ['(ab)容', '(ab)容'],
  ])('%s is found', (part, shown) => {
    expect(told(part)).toEqual([`half-width punctuation in "${shown}"; use ，。；：！？（）`]);
  });

  test.each(['容器 a', '容器 A', '容器 7', 'a 容器', '7 容器'])('the space of %s is found', (part) => {
    expect(told(part)).toEqual([`a space between Chinese and Latin in "${part}"; leave it out`]);
  });

  test('what stands around the fault is shown, six letters before it and the fault with six after', () => {
    expect(told('一二三四五六七八,九十甲乙丙丁戊己')).toEqual([
      'half-width punctuation in "二三四五六七八,九十甲乙丙丁"; use ，。；：！？（）',
    ]);
  });

  test('is looked for in records, with the place and the line, and in no other language', () => {
    const wrong = { en: '容 a,容', 'zh-CN': '容 a' };
    expect(
      found('chinese-punctuation', { events: { a: { summary: wrong } }, changes: [{ what: wrong }] }),
    ).toEqual([
      'events/a.yaml:8 summary.zh-CN: a space between Chinese and Latin in "容 a"; leave it out',
      'changes.yaml:6 0.what.zh-CN: a space between Chinese and Latin in "容 a"; leave it out',
    ]);
  });
});

describe('Chinese characters', () => {
  const told = (zh: string) =>
    found('simplified-chinese', { pages: { 'zh-cn/a': `云。\n\n${zh}`, a: '雲' } }).map((line) =>
      line.replace(/^zh-cn\/a\.mdx:3 /, ''),
    );

  test.each(['云计算', '昇腾、著名、乾隆', '《雲端運算》与《雲》', 'Cloud', 'かな'])(
    'of %s are simplified',
    (zh) => expect(told(zh)).toEqual([]),
  );

  test.each([
    ['雲端', '雲', '云'],
    ['《雲》和機器', '機', '机'],
    ['著名的雲', '雲', '云'],
  ])('of %s are told at the first that is not', (zh, character, simple) => {
    expect(told(zh)).toEqual([`the traditional character "${character}"; write "${simple}"`]);
  });

  test('are looked for in records, with the place and the line', () => {
    expect(found('simplified-chinese', { events: { a: { summary: { en: '雲', 'zh-CN': '雲' } } } })).toEqual([
      'events/a.yaml:8 summary.zh-CN: the traditional character "雲"; write "云"',
    ]);
  });
});
