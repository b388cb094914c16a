import { describe, expect, test } from 'vitest';
import { nameFiles } from '../../src/search/build/names.ts';
import { soundOf, traditionalForms } from '../../src/search/build/near.ts';
import { bucketOf, type NamedPage, nameKeys } from '../../src/search/name-buckets.ts';
import { findByName, SAME, scoreName, spellOut } from '../../src/search/names.ts';

function page(p: string, n: readonly string[], w = 1): NamedPage {
  return { p, t: p, f: '', s: '', w, n };
}

describe('a name', () => {
  test.each([
    ['is the query', 'docker swarm', 'dockerswarm', 100],
    ['differs by an ending', 'namespace', 'namespaces', SAME],
  ])('that %s scores so', (_, name, query, score) => {
    expect(scoreName(name, query)).toBe(score);
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
});

describe('the files of names', () => {
  const pages = [page('docker', ['docker', 'docker io']), page('zu', ['控制组']), page('k3s', ['k3s'], 3)];
  const files = nameFiles(pages).map((text): NamedPage[] => JSON.parse(text));
  const read = async (number: number) => files[number] ?? [];

  test('are found again by the keys of a query', async () => {
    for (const [query, path] of [
      ['Docker', 'docker'],
      ['dock', 'docker'],
      ['控制', 'zu'],
      ['K3S', 'k3s'],
    ] as const)
      expect((await findByName(query, read))[0]?.page.p).toBe(path);
  });

  test('hold only the names that lead to them', () => {
    const file = files[bucketOf(nameKeys('io')[0] ?? '')] ?? [];
    expect(file.find(({ p }) => p === 'docker')?.n).toContain('docker io');
  });
});

test('a query is spelt out as the texts have it', async () => {
  const match = { page: { ...page('vm', ['vms']), t: 'Virtual machine' }, score: 20 };
  expect(spellOut('containers vms', [match])).toBe('containers virtual machine');
  const escaped = { page: page('容器逃逸', ['逃逸']), score: 30 };
  expect(spellOut('虚拟机逃逸', [escaped], 4)).toBe('虚拟机逃逸');
});

test('Chinese names are found by sound and in traditional characters', () => {
  expect(soundOf('容器')).toBe('rongqi');
  expect(traditionalForms('虚拟机')).toEqual(expect.arrayContaining(['虛擬機', '虛擬機器']));
  expect(traditionalForms('Docker')).toEqual([]);
});
