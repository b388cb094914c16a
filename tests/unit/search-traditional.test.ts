import { expect, test } from 'vitest';
import { traditionalTable } from '../../src/search/build/traditional.ts';
import { asWritten, simplifier } from '../../src/search/traditional.ts';

const table = traditionalTable(
  `虚拟机在服务器上运行容器镜像，云计算的运行时用互联网，内核里有进程，软件占用内存。著名的网络。${'一台服务器。'.repeat(5)}`,
  ['虚拟机'],
);

test.each([
  ['虛擬機', '虚拟机'],
  ['虛擬機器', '虚拟机'],
  ['伺服器', '服务器'],
  ['軟體', '软件'],
  ['記憶體', '内存'],
  ['網路', '网络'],
  ['映像檔', '镜像'],
  // Words of Taiwan that OpenCC has, and such as it has not; and how Hong Kong asks.
  ['網際網路', '互联网'],
  ['行程', '进程'],
  ['雲端運算', '云计算'],
  ['容器執行階段', '容器运行时'],
  ['容器點解快', '容器为什么快'],
  ['邊個', '谁'],
  ['誰', '谁'],
  ['Docker 容器', 'Docker 容器'],
])('%s is read as %s', (typed, written) => {
  expect(simplifier(table)(typed)).toBe(written);
});

test('characters are replaced one by one, and then words, the longest first', () => {
  const small = { characters: '軟软體体', words: { 软体: '软件', 软体机: '机器人' } };
  expect(simplifier(small)('軟體、軟體机')).toBe('软件、机器人');
  expect(simplifier({ ...small, words: {} })('軟體')).toBe('软体');
  expect(simplifier({ characters: 'ab', words: {} })('a')).toBe('a');
  expect(simplifier({ characters: '𠀀一', words: {} })('𠀀字')).toBe('一字');
});

test('what the site itself writes stays', () => {
  expect(simplifier(table)('著名')).toBe('著名');
});

test('a query is asked as it is where it needs no table, or none comes', async () => {
  const fails = () => Promise.reject(new Error('no table'));
  expect(await asWritten('docker', async () => table)).toBe('docker');
  expect(await asWritten('虛擬機', fails)).toBe('虛擬機');
  expect(await asWritten('虛擬機', async () => table)).toBe('虚拟机');
});
