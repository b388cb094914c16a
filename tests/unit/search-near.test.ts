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
  expect(finder.near('镜 相').map(({ path }) => path)).toEqual(['weighty', 'light']);
});
