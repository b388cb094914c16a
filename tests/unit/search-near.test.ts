import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { NearFinder, type NearNames } from '../../src/search/near.ts';

const page = (path: string, weight = 0) => ({ path, weight, title: path, facts: '', id: '', file: '' });

/** What is near to a query, among names of which each has a page of that name, of some weight. */
function nearTo(query: string, names: readonly (readonly [name: string, weight?: number])[]): string[] {
  const numbered: NearNames = names.map(([name], index) => [name, index]);
  const pages = names.map(([name, weight]) => page(name, weight));
  return new NearFinder({ names: numbered, sounds: {} }, pages, distance).near(query).map(({ path }) => path);
}

test.each([
  ['one in three letters may be wrong', 'abc', 'abx', true],
  ['two in five may not', 'abcde', 'abcxy', false],
  ['two in six may', 'abcdef', 'abcdxy', true],
  ['three in nine may', 'abcdefghi', 'abcdefxyz', true],
  ['four in twelve may not', 'abcdefghijkl', 'abcdefghwxyz', false],
  ['letters that lack are wrong ones', 'abcdef', 'abcd', true],
  ['three that are too many are too many of six', 'abcdef', 'abcdefghi', false],
  ['two letters are near to nothing', 'ab', 'ab', false],
  ['spaces and marks are no letters', 'Doc-Ker!', 'docker', true],
])('of a name that is written wrongly, %s', (_, query, name, isNear) => {
  expect(nearTo(query, [[name]])).toEqual(isNear ? [name] : []);
});

test('the nearest come first, of equally near ones the weightier, and no more than three', () => {
  const names = [
    ['kubernetxx'],
    ['kubernetex'],
    ['kubernetez', 2],
    ['kubernete', 3],
    ['qubernetes'],
  ] as const;
  expect(nearTo('kubernetes', names)).toEqual(['kubernete', 'kubernetez', 'kubernetex']);
});

test('what is farther than the nearest by more than one letter was not meant', () => {
  expect(nearTo('kubernetes', [['kubernetxyz'], ['kubernetxy'], ['kubernetes']])).toEqual(['kubernetes']);
  expect(nearTo('kubernetes', [['kubernetxx'], ['kubernetex']])).toEqual(['kubernetex', 'kubernetxx']);
});

test('a page that has several near names is offered once', () => {
  const names: NearNames = [
    ['docker', 0],
    ['dockers', 0],
  ];
  const finder = new NearFinder({ names, sounds: {} }, [page('docker')], distance);
  expect(finder.near('dokker').map(({ path }) => path)).toEqual(['docker']);
});

test('of Chinese names that sound alike the weightier come first, before any that is written alike', () => {
  const names: NearNames = [
    ['jingxiang', 0],
    ['jingxiang', 1],
    ['镜相框', 2],
  ];
  const pages = [page('light'), page('weighty', 3), page('written')];
  const finder = new NearFinder({ names, sounds: { jing: '镜', xiang: '像相' } }, pages, distance);
  const near = (query: string) => finder.near(query).map(({ path }) => path);
  expect(near('镜 相')).toEqual(['weighty', 'light']);
  // With letters beside them they sound like no Chinese name.
  expect(near('镜相k')).toEqual(['written']);
  expect(near('k镜相')).toEqual([]);
});

test('no more than three names that sound alike are offered, and of a page that is not there none', () => {
  const near = (...numbers: number[]) => {
    const names = numbers.map((number) => ['jingjing', number] as const);
    const pages = [page('a'), page('b'), page('c'), page('d')];
    return new NearFinder({ names, sounds: { jing: '镜' } }, pages, distance).near('镜镜');
  };
  expect(near(0, 1, 2, 3).map(({ path }) => path)).toEqual(['a', 'b', 'c']);
  expect(near(9)).toEqual([]);
});

test.each([
  ['one letter in five may be wrong', 'swarn', 'swarm'],
  ['two in ten may', 'promethexx', 'prometheus'],
  ['no letter in four', 'swar', undefined],
  ['two in nine may not', 'promethxx', undefined],
  ['the first letter may not', 'zwarm', undefined],
])('of a word among others, %s', (_, word, name) => {
  const names: NearNames = [
    ['wwarm', 0],
    ['swarm', 0],
    ['prometheus', 0],
  ];
  expect(new NearFinder({ names, sounds: {} }, [page('page')], distance).nameLike(word)).toBe(name);
});
