import { globSync, readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { search } from '../../src/search/engine.ts';
import { fold } from '../../src/terms/fold.ts';
import { builtSearch } from './support/built-search.ts';

// Terms of computing and of daily life, made of characters and words that the pages do hold.
const ABSENT =
  '量子计算 运行器官 虚拟现实 镜面反射 容器港口 集装箱船 网格交易 服务员工 控制论文 命名仪式 空间站台 系统论证 调用次序 ' +
  '声明书籍 编排舞蹈 隔离病房 内核反应 云层厚度 微波炉具 进程管理局 沙箱游戏 安全带子 标准答案 开源节流 迁移候鸟 ' +
  '分布律表 存储罐体 网络小说 发布会场 部署军队';

test('calls nothing exact that no page holds', async () => {
  const terms = ABSENT.split(' ');
  const pages = globSync('dist/zh-cn/**/index.html').map((file) => readFileSync(file, 'utf8'));
  expect(terms).toHaveLength(30);
  expect(terms.filter((term) => pages.some((page) => page.includes(term)))).toEqual([]);
  const sources = builtSearch(inject('address'), 'zh-CN');
  const claimed = [];
  for (const text of terms) {
    const { hits } = await search(sources, { text });
    claimed.push(...hits.filter(({ isExact }) => isExact).map(({ url }) => `${text}: ${url}`));
  }
  expect(claimed).toEqual([]);
});

// Words that stand together on many pages, but nowhere in this order; and several names at once.
const SCATTERED = [
  'image docker daemon',
  'linux container kernel',
  'docker kernel',
  'cluster kubernetes',
  'write on copy',
  'kubernetes docker helm',
  'compose docker podman',
  'etcd lxd helm',
  'xen podman istio',
  'registry image docker',
  'isolation process memory',
  'cgroup kernel linux',
];

test('calls nothing exact that only has the words apart, or some of them for a name', async () => {
  const pages = globSync('dist/**/index.html')
    .filter((file) => !file.startsWith('dist/zh-cn/'))
    .map((file) => fold(readFileSync(file, 'utf8').replace(/<[^>]+>/g, ' ')));
  expect(SCATTERED.filter((phrase) => pages.some((page) => page.includes(phrase)))).toEqual([]);
  const sources = builtSearch(inject('address'), 'en');
  const claimed = [];
  for (const text of SCATTERED) {
    const { hits } = await search(sources, { text });
    expect(hits, text).not.toEqual([]);
    claimed.push(...hits.filter(({ isExact }) => isExact).map(({ url }) => `${text}: ${url}`));
  }
  expect(claimed).toEqual([]);
});

test('calls exact what a page holds word for word', async () => {
  const sources = builtSearch(inject('address'), 'zh-CN');
  const { hits } = await search(sources, { text: '系统调用' });
  expect(hits[0]?.isExact).toBe(true);
});
