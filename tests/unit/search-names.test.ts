import { describe, expect, test } from 'vitest';
import { namedPages } from '../../src/search/build/listed-pages.ts';
import { nearTable, soundOf } from '../../src/search/build/near.ts';
import { findByName } from '../../src/search/names.ts';
import { NearFinder } from '../../src/search/near.ts';
import { SAME, scoreName } from '../../src/search/score-name.ts';
import { spellOut } from '../../src/search/spell-out.ts';
import { historyOf } from '../support/history-of.ts';
import { lexiconOf, listed } from './search-support.ts';

describe('a name', () => {
  test.each([
    ['is the query', 'docker swarm', 'dockerswarm', 100],
    ['differs by an ending', 'namespace', 'namespaces', SAME],
  ])('that %s scores so', (_, name, query, score) => {
    expect(scoreName(name, query)).toBe(score);
  });

  test.each([
    ['begins with it', 'docker swarm', 'docker', 58 + 24 * (6 / 11)],
    ['has its words at their beginnings, in any order', 'virtual machine', 'mach virt', 34 + 30 * (8 / 14)],
    ['has one of its words alone', 'virtual machine', 'mach disk', 0],
    ['ends with it in Chinese', '容器运行时', '运行时', 56 + 24 * (3 / 5)],
    ['holds it in Chinese', '容器运行时', '运行', 34 + 30 * (2 / 5)],
    ['ends with it in letters only', 'docker', 'ker', 0],
    ['is a word of it', 'docker', 'docker licence', 60 * (6 / 13) ** 2],
    ['is a run of Chinese in it', '容器', '什么是容器啊', 60 * (2 / 6) ** 2],
    ['stands within a word of it', 'lxc', 'lxcfs tool', 0],
    ['is one letter', 'a', 'a word', 0],
    ['differs by an ending the other way', 'zones', 'zone', 94],
    ['goes on after three letters', 'pods', 'pod', 58 + 24 * (3 / 4)],
    ['is asked for by nothing', 'docker', '', 0],
  ])('that %s scores so', (_, name, query, score) => {
    expect(scoreName(name, query)).toBeCloseTo(score);
  });

  test('that goes on after the query is better the less it goes on', () => {
    expect(scoreName('container', 'contain')).toBeGreaterThan(scoreName('containerization', 'contain'));
  });

  test('that is only part of the query is worth less than one that begins with it', () => {
    expect(scoreName('docker', 'docker licence')).toBeLessThan(
      scoreName('docker licence terms', 'docker licence'),
    );
    expect(scoreName('docker', 'licence')).toBe(0);
  });

  test('is also the abbreviation in its brackets, and what stands before them', () => {
    const subjects = { jail: { name: { en: 'Container Runtime Interface (CRI)', 'zh-CN': '接口（草案）' } } };
    const [page] = namedPages(historyOf({ subjects }), 'en', {});
    expect(page?.names).toEqual(expect.arrayContaining(['cri', 'container runtime interface', '接口']));
    expect(page?.names).not.toContain('草案');
  });

  test('is also what leads to the timeline and the lineage', () => {
    const words = { 'nav.timeline': '时间线', 'nav.lineage': '谱系' };
    const pages = namedPages(historyOf({}), 'zh-CN', words);
    expect(pages.slice(-2).map(({ path, names }) => [path, ...names])).toEqual([
      ['zh-cn/timeline/', '时间线', 'timeline'],
      ['zh-cn/lineage/', '谱系', 'lineage'],
    ]);
  });

  test.each([
    ['core', 3],
    ['supporting', 2],
    ['mention', 1],
  ])('of a subject of the weight "%s" weighs %i', (weight, worth) => {
    expect(namedPages(historyOf({ subjects: { jail: { weight } } }), 'en', {})[0]?.weight).toBe(worth);
  });
});

test('names are found by what a reader types of them', async () => {
  const lexicon = lexiconOf([
    listed('docker', { names: ['docker', 'docker io'] }),
    listed('zu', { names: ['控制组'] }),
    listed('k3s', { names: ['k3s'], weight: 3 }),
  ]);
  for (const [query, path] of [
    ['Docker', 'docker'],
    ['dock', 'docker'],
    ['io', 'docker'],
    ['控制', 'zu'],
    ['K3S', 'k3s'],
  ] as const)
    expect((await findByName(query, lexicon))[0]?.page.path).toBe(path);
});

test('a query is spelt out as the texts have it', () => {
  const page = (title: string) => ({ ...listed('page', { title }), id: '', file: '' });
  const match = { page: page('Virtual machine'), names: ['vms'], score: 20 };
  expect(spellOut('containers vms', [match])).toBe('containers virtual machine');
  const escaped = { page: page('容器逃逸'), names: ['逃逸'], score: 30 };
  expect(spellOut('虚拟机逃逸', [escaped], 4)).toBe('虚拟机逃逸');
  expect(spellOut('虚拟机逃逸', [escaped])).toContain('容器逃逸');
  expect(spellOut('containers vms', [match], 4)).toBe('containers virtual machine');
  expect(spellOut('containers vms', [match], 2), 'a name that is no abbreviation').toBe('containers vms');
  expect(spellOut('containers vms', [{ ...match, score: 60 }]), 'a name that is sure').toBe('containers vms');
  expect(spellOut('vms virtual machine', [match]), 'what is there already').toBe('vms virtual machine');
});

test('Chinese names are found by their sound', () => {
  expect(soundOf('容器')).toBe('rongqi');
});

test('names near to a query are offered, and what is clearly farther than the nearest is not', () => {
  const pages = [
    listed('near', { names: ['kubernetes'] }),
    listed('next', { names: ['kubernetics'] }),
    listed('far', { names: ['kuberxxxes'] }),
  ];
  const different = (a: string, b: string) =>
    Math.abs(a.length - b.length) +
    [...a].filter((letter, index) => index < b.length && letter !== b[index]).length;
  const finder = new NearFinder(nearTable(pages), lexiconOf(pages).pages, different);
  const found = finder.near('kubernetez').map(({ path }) => path);
  expect(found).toContain('near');
  expect(found).not.toContain('far');
});

test('a Chinese name is offered for other characters that are read in the same way', () => {
  const pages = [
    listed('container', { names: ['容器', 'container'] }),
    listed('image', { names: ['镜像'], weight: 3 }),
    listed('bank', { names: ['银行'] }),
  ];
  const finder = new NearFinder(nearTable(pages), lexiconOf(pages).pages, () => 9);
  const near = (text: string) => finder.near(text).map(({ path }) => path);
  expect(near('荣器')).toEqual(['container']);
  expect(near('镜象')).toEqual(['image']);
  // 行 is read in more than one way; the name has one of them.
  expect(near('银航')).toEqual(['bank']);
  expect(near('荣')).toEqual([]);
  expect(near('机器')).toEqual([]);
});
