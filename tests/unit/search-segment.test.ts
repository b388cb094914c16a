import { expect, test } from 'vitest';
import { segment } from '../../src/search/segment.ts';

test.each([
  ['容器网络', '容器 网络'],
  [' docker的 容器 ', 'docker 的 容器'],
  ['docker-compose  run', 'docker-compose  run'],
  ['', ''],
])('"%s" is "%s" to the index: Chinese words apart, other texts as they are', (text, segmented) => {
  expect(segment(text)).toBe(segmented);
});

test('a browser that knows no Chinese words leaves them together', () => {
  const { Segmenter } = Intl;
  Object.assign(Intl, { Segmenter: undefined });
  const left = segment('容器网络');
  Object.assign(Intl, { Segmenter });
  expect(left).toBe('容器网络');
  expect(segment('容器网络')).toBe('容器 网络');
});
