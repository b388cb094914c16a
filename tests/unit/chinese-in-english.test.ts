import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { chineseInEnglish } from '../../src/integrations/chinese-in-english.ts';

/** What a text of a page says to be Chinese. */
async function markedIn(source: string, path = 'docs/texts/notes.mdx'): Promise<string[]> {
  const { code } = await mdxToJs(source, {
    fileURL: new URL(`file:///site/content/${path}`),
    hastPlugins: [chineseInEnglish],
  });
  return [...code.matchAll(/span, \{\s*lang: "zh-CN",\s*children: "([^"]*)"/g)].map(([, text = '']) => text);
}

test.each([
  ['By Liu Jiang (刘奖), and *云巅论剑*.', ['刘奖', '云巅论剑']],
  ['从零开始入门K8s (“K8s from zero”) names 《容器、镜像》.', ['从零开始入门K8s', '《容器、镜像》']],
  ['## The unit 万\n\nHere “万” is ten thousand.', ['万', '万']],
  ['No word of it.', []],
  ['<p lang="zh-CN">这个地址</p>', []],
])('Chinese words in English prose say their language: %s', async (source, marked) => {
  expect(await markedIn(source)).toEqual(marked);
});

test('what stands around them stays as it is', async () => {
  const { code } = await mdxToJs('By Liu (刘奖), of 阿里 fame.', { hastPlugins: [chineseInEnglish] });
  expect(code.match(/"[^"]*"/g)?.filter((text) => /Liu|\), of|fame/.test(text))).toEqual([
    ...['"By Liu ("', '"), of "', '" fame."'],
  ]);
});

test('Chinese pages stay as they are', async () => {
  expect(await markedIn('刘奖', 'docs/zh-cn/texts/notes.mdx')).toEqual([]);
});
