import { describe, expect, test } from 'vitest';
import { traditionalTable } from '../../src/search/build/traditional.ts';
import { simplifier } from '../../src/search/traditional.ts';

/** The words of a table, without those of Hong Kong, which every table has. */
function wordsOf(text: string, names: readonly string[] = []): { readonly [word: string]: string } {
  const { words } = traditionalTable(text, names);
  return Object.fromEntries(Object.entries(words).filter(([word]) => !(word in cantonese)));
}

const ofNothing = traditionalTable('', []);
const cantonese = ofNothing.words;

describe('words that OpenCC does not know are read as the site has them', () => {
  const rows = [
    ['映像檔', '镜像'],
    ['沙盒', '沙箱'],
    ['開放原始碼', '开源'],
    ['雲端運算', '云计算'],
    ['雲端原生', '云原生'],
    ['公有雲端', '公有云'],
    ['私有雲端', '私有云'],
    ['混合雲端', '混合云'],
    ['邊緣運算', '边缘计算'],
    ['網格運算', '网格计算'],
    ['機密運算', '机密计算'],
    ['高效能運算', '高性能计算'],
    ['執行階段', '运行时'],
    ['執行個體', '实例'],
    ['資料中心', '数据中心'],
    ['大型主機', '大型机'],
    ['控制群組', '控制组'],
    ['寫入時複製', '写时复制'],
    ['負載平衡', '负载均衡'],
    ['常駐程式', '守护进程'],
    ['守護程式', '守护进程'],
    ['虛擬機器監視器', '虚拟机监控程序'],
    ['監督器', '虚拟机监控程序'],
    ['虛機', '虚拟机'],
  ] as const;
  const read = simplifier(traditionalTable(rows.map(([, word]) => word).join('。'), []));

  test.each(rows)('%s as %s', (typed, written) => {
    expect(read(typed)).toBe(written);
  });

  test('and not where the site has no word for them', () => {
    expect(wordsOf('容器')).toEqual({});
  });
});

test.each([
  ['乜嘢', '什么'],
  ['點解', '为什么'],
  ['點樣', '怎样'],
  ['幾時', '什么时候'],
  ['邊個', '谁'],
  ['邊間', '哪家'],
  ['邊度', '哪里'],
  ['係咪', '是不是'],
  ['有冇', '有没有'],
  ['唔同', '不同'],
  ['分別', '区别'],
  ['咩', '什么'],
  ['嘅', '的'],
  ['喺', '在'],
])('Hong Kong asks %s, on whatever site, for %s', (typed, written) => {
  expect(simplifier(ofNothing)(typed)).toBe(written);
});

describe('the characters', () => {
  const pairs = traditionalTable('龙。门和門。台。檐。卫。', []).characters.match(/../gu) ?? [];

  test('are those whose simplified forms the site has, and which it does not have itself', () => {
    expect(pairs).toContain('龍龙');
    expect(pairs).not.toContain('門门');
    expect(ofNothing.characters).not.toContain('龍');
  });

  test('are those of Taiwan and Hong Kong too', () => {
    expect(pairs).toEqual(expect.arrayContaining(['枱台', '簷檐', '衞卫']));
  });
});

describe('of the words of Taiwan', () => {
  // Their characters are simplified where the site has them too: 动, 业, 记忆.
  test('there are those for the words that the site has, in their order', () => {
    const words = wordsOf('记忆中服务器的网络上，用户看内存。');
    expect(words).toEqual({ 伺服器: '服务器', 使用者: '用户', 网路: '网络', 记忆体: '内存' });
    expect(Object.keys(words)).toEqual(['伺服器', '使用者', '网路', '记忆体']);
  });

  test('there are those for its names, each as one, and not for what is not Chinese', () => {
    const text = '内核。虚拟。机器。';
    expect(wordsOf(text)).toEqual({ 核心: '内核' });
    expect(wordsOf(text, ['虚拟机', 'LXC内核'])).toEqual({ 核心: '内核', 虚拟机器: '虚拟机' });
  });

  test('a longer one that follows from shorter ones is left out, be it of the site or of OpenCC', () => {
    const words = wordsOf('动。交互式。', ['用户内核', '用户', '内核']);
    expect(words).toEqual({ 使用者: '用户', 核心: '内核', 互动: '交互' });
  });

  test('one may stand for several words: what it is for a word of the site is before what OpenCC has', () => {
    expect(wordsOf('检。视图。查看。')).toEqual({ 检视: '视图' });
  });

  test('one that the site uses is its own, and one that it uses fifty times less is not', () => {
    const text = (times: number) => `伺服器。${'服务器。'.repeat(times)}`;
    expect(wordsOf(text(49))).not.toHaveProperty('伺服器');
    expect(wordsOf(text(50))).toHaveProperty('伺服器', '服务器');
  });

  test('one of a single character is none, since it is a part of others', () => {
    expect(wordsOf('端口。')).toEqual({});
  });

  test('two words that often stand together are one, from which longer ones follow', () => {
    const text = (times: number) => `业。${'操作系统。'.repeat(times)}`;
    expect(wordsOf(text(5), ['云操作系统'])).toEqual({ 作业系统: '操作系统' });
    expect(wordsOf(text(4), ['云操作系统'])).toHaveProperty('云作业系统', '云操作系统');
  });
});
