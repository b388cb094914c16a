import { describe, expect, test } from 'vitest';
import { namedPages } from '../../src/search/build/listed-pages.ts';
import { nearTable, soundOf } from '../../src/search/build/near.ts';
import { findByName } from '../../src/search/names.ts';
import { NearFinder } from '../../src/search/near.ts';
import { SAME, scoreName } from '../../src/search/score-name.ts';
import { ABBREVIATION, spellOut } from '../../src/search/spell-out.ts';
import { historyOf } from '../support/history-of.ts';
import { lexiconBy, lexiconOf, listed } from './search-support.ts';

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
    ['is two letters of it', 'vm', 'vm host', 60 * (2 / 6) ** 2],
    ['is a word before Chinese', 'vm', 'vm容器', 60 * (2 / 4) ** 2],
    ['stands in Chinese with spaces', '容器 网', '说容器网络', 60 * (3 / 5) ** 2],
    ['is a run of Chinese in it', '容器', '什么是容器啊', 60 * (2 / 6) ** 2],
    ['stands within a word of it', 'lxc', 'lxcfs tool', 0],
    ['is one letter', 'a', 'a word', 0],
    ['differs by an ending the other way', 'zones', 'zone', 94],
    ['differs by an ending after three letters', 'pod', 'pods', 94],
    ['differs so and begins with a number', '9front', '9fronts', 0],
    ['differs so and ends with a number', 'http2', 'http2s', 0],
    ['has a word that begins so beside Chinese', '容器网络 docker', '网络 dock', 34 + 30 * (6 / 10)],
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

describe('pages found by name', () => {
  const names = (...all: (readonly [string, number])[]) => ({ names: all });
  const scored = async (query: string, ...[pages, files]: Parameters<typeof lexiconBy>) =>
    (await findByName(query, lexiconBy(pages, files))).map(({ page, score }) => [page.path, score]);

  test('come best first, of equal ones the weightier, and what has nothing in common not at all', async () => {
    const pages = [['light'], ['weighty', 2], ['other', 3], ['begins']] as const;
    const doc = names(['docker', 0], ['docker', 1], ['document', 2], ['docker hub', 3]);
    expect(await scored('docker', pages, { doc })).toEqual([
      ['weighty', 100],
      ['light', 100],
      ['begins', expect.closeTo(58 + 24 * (6 / 9))],
    ]);
  });

  test('score three more for each step of their weight, unless the name is the query or an accident', async () => {
    const score = async (name: string, query: string) =>
      (await scored(query, [['page', 2]], { doc: names([name, 0]) })).map(([, found]) => found);
    expect(await score('docker hub', 'docker')).toEqual([expect.closeTo(58 + 24 * (6 / 9) + 6)]);
    expect(await score('docker', 'dockers')).toEqual([SAME]);
    expect(await score('docker', 'docker license')).toEqual([expect.closeTo(60 * (6 / 13) ** 2)]);
  });

  test('have the best of their names count, and all of them told, each once', async () => {
    const lexicon = lexiconBy([['page']], {
      doc: names(['docker hub', 0], ['docker', 0], ['docker', 0]),
      hub: names(['docker hub', 0], ['hub', 0]),
    });
    expect(await findByName('Docker hub', lexicon)).toEqual([
      { page: lexicon.pages[0], names: ['docker hub', 'docker', 'hub'], score: 100 },
    ]);
  });

  test('are looked for by the first seven words of a query', async () => {
    const found = (query: string) => scored(query, [['page']], { doc: names(['docker', 0]) });
    expect(await found('aa bb cc dd ee ff docker hh')).toHaveLength(1);
    expect(await found('aa bb cc dd ee ff gg docker')).toEqual([]);
    expect(await scored('docker', [], { doc: names(['docker', 0]) })).toEqual([]);
  });
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
  expect(spellOut('nvms vmss vms', [match]), 'a name within words').toBe('nvms vmss virtual machine');
  expect(spellOut('容器vms', [match]), 'a name beside Chinese').toBe('容器 virtual machine');
  expect(spellOut('on vms vms', [match]), 'the first of two').toBe('on virtual machine vms');
  const dotted = { page: page('Node'), names: ['nothing', 'k8s.io'], score: 59 };
  expect(spellOut('k8sxio k8s.io', [match, dotted]), 'a name with a point').toBe('k8sxio node');
  const short = (name: string) => spellOut(`the ${name}`, [{ ...match, names: [name] }], ABBREVIATION);
  expect([short('kvms'), short('jails')]).toEqual(['the virtual machine', 'the jails']);
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
