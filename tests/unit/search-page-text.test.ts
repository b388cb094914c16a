import { describe, expect, test } from 'vitest';
import {
  askedUnits,
  askText,
  holds,
  holdsAll,
  holdsExactly,
  holdsSome,
  neighbours,
  preparePage,
  sideBySide,
  strengthOf,
} from '../../src/search/page-text.ts';

describe('the beginning of a page', () => {
  test('is its title and 420 characters', () => {
    const page = preparePage('Title', `${'x'.repeat(415)} ends behind`);
    expect(page.foldedBeginning).toBe(`title ${'x'.repeat(415)} ends`);
    expect(holds(page.beginning, 'end')).toBe(true);
    expect(holds(page.beginning, 'behind')).toBe(false);
    expect(holds(page.all, 'behind')).toBe(true);
  });

  test('is 200 characters where they are Chinese', () => {
    const page = preparePage('标题', `${'字'.repeat(198)}容器镜像`);
    expect(page.foldedBeginning).toBe(`标题 ${'字'.repeat(198)}容器`);
    expect(preparePage('T', `${'x'.repeat(205)}字${'y'.repeat(300)}`).foldedBeginning).toHaveLength(422);
  });

  test('the title is known alone too', () => {
    const { foldedTitle, titleUnits, title } = preparePage('FreeBSD Jails', 'nothing');
    expect([foldedTitle, titleUnits]).toEqual(['freebsd jails', ['freebsd', 'jail']]);
    expect(holds(title, 'nothing')).toBe(false);
  });
});

test('a text holds words by their stems and Chinese ones across spaces', () => {
  const text = askText('容器 编排 jails');
  expect([...text.stems]).toEqual(['jail']);
  expect(holds(text, '器编')).toBe(true);
  expect(holds(text, 'jails')).toBe(false);
});

test('a word that means the same is worth half of the word itself', () => {
  const text = askText('docker was bought');
  expect(['bought', 'buy', 'sell', '收购', 'rename'].map((unit) => strengthOf(text, unit))).toEqual([
    ...[1, 0.5, 0.5, 0.5, 0],
  ]);
});

test.each([
  [
    'names of two characters that stand side by side are words each',
    '阿里腾讯京东',
    ['阿里', '腾讯', '京东'],
  ],
  ['characters that no word holds are one word', '脏牛', ['脏牛']],
  ['an odd number of them stays together', '镜像京东牛', ['镜像京东牛']],
  ['such characters come at the end as well', '容器脏牛', ['容器', '脏牛']],
  ['what begins with 第 is one word', '第一个容器', ['第一个', '容器']],
  ['each word comes once, letters without their endings', 'jails jail 容器 容器', ['jail', '容器']],
  ['a single character is left out beside anything longer', '容器 用', ['容器']],
  ['also beside a word in letters', 'docker 用', ['dock']],
  ['but not alone', '用', ['用']],
  ['a single letter stays', 'c 容器', ['c', '容器']],
  ['nothing says nothing', '', []],
])('%s', (_, folded, units) => {
  expect(askedUnits(folded)).toEqual(units);
});

describe('words side by side', () => {
  test('are pairs as they were typed, with what stands between', () => {
    expect(neighbours('the copy on write of layers', 'copy write layers')).toEqual([
      'copy on write',
      'write of layers',
    ]);
    expect(neighbours('copy copy', 'copy copy')).toEqual(['copy copy']);
    expect(neighbours('layers', 'layers')).toEqual([]);
    expect(neighbours('a copy', 'a write')).toEqual([]);
    expect(neighbours('a copy', 'write copy')).toEqual([]);
    expect(neighbours('a copy a', 'copy a')).toEqual(['copy a']);
    expect(neighbours('c容器', 'c容器')).toEqual(['c容器']);
  });

  test('are runs of more than two Chinese characters', () => {
    expect(neighbours('容器编排', '容器编排')).toEqual(['容器编排']);
    expect(neighbours('虚拟机', '虚拟机')).toEqual(['虚拟机']);
    expect(neighbours('容器', '容器')).toEqual([]);
  });

  test('count by their share', () => {
    expect(sideBySide('copy on write', [])).toBe(0);
    expect(sideBySide('copy on write', ['copy on', 'on copy'])).toBe(0.5);
  });
});

describe('a page holds a query', () => {
  const page = preparePage('Docker Swarm', 'runs containers on several machines');
  const chinese = preparePage('编排', '容器 编排');

  test('word for word, from the beginning of a word on', () => {
    expect(holdsExactly(page, 'docker swarm')).toBe(true);
    expect(holdsExactly(page, 'swarm runs cont')).toBe(true);
    expect(holdsExactly(page, 'warm runs')).toBe(false);
    expect(holdsExactly(chinese, '容器编排')).toBe(true);
    expect(holdsExactly(chinese, '器排')).toBe(false);
  });

  test('whole where no word is missing', () => {
    expect(holdsAll(page, 'container machine')).toBe(true);
    expect(holdsAll(page, 'container machine jail')).toBe(false);
    expect(holdsAll(chinese, '容器编排')).toBe(true);
    expect(holdsAll(chinese, '容器镜像')).toBe(false);
  });

  test('in part where one word is there, or one whose first seven tenths are the same', () => {
    const invention = preparePage('An invention', 'of it');
    expect(holdsSome(page, ['jail', 'swarm'])).toBe(true);
    expect(holdsSome(page, ['jail'])).toBe(false);
    expect(holdsSome(invention, ['inventory'])).toBe(false);
    expect(holdsSome(invention, ['inventive'])).toBe(false);
    expect(holdsSome(invention, ['invents'])).toBe(true);
    expect(holdsSome(invention, ['inv'])).toBe(true);
    expect(holdsSome(invention, ['inventio'])).toBe(true);
    expect(holdsSome(invention, ['in'])).toBe(false);
    expect(holdsSome(chinese, ['镜像'])).toBe(false);
  });
});
