import { describe, expect, test } from 'vitest';
import { barsOf, isNotch } from '../../src/lineage/chains.ts';
import { familiesOf } from '../../src/lineage/families.ts';
import { eldersOf, kinOf, youngersOf } from '../../src/lineage/kin.ts';
import { inOrder } from '../../src/lineage/order.ts';
import { pack, unpack } from '../../src/lineage/packed.ts';
import { elderOf, ofTypes, partOf, youngerOf } from '../../src/lineage/tree.ts';
import { stepFrom } from '../../src/lineage/walk.ts';
import { DESCENT } from '../../src/terms/lineage.ts';
import { kinship, member, treeOf } from '../support/small-tree.ts';

const ids = (set: Iterable<string>) => [...set].sort().join(' ');

const borg = treeOf(
  [
    member('borg', 2004),
    member('omega', 2013),
    member('fleet', 2014, { end: 2018 }),
    member('seven', 2013, { end: 2014.4 }),
    member('kubernetes', 2014.4),
    member('k3s', 2019),
    member('kubeedge', 2018),
    member('nomad', 2015.5),
  ],
  [
    'omega inspired-by borg',
    'kubernetes inspired-by borg',
    'kubernetes inspired-by omega',
    'nomad inspired-by omega',
    'fleet replaced-by kubernetes 2017.1',
    'seven renamed-to kubernetes',
    'k3s derived-from kubernetes',
    'kubeedge derived-from kubernetes',
  ],
);

describe('an edge', () => {
  test.each([
    ['runc derived-from libcontainer', 'libcontainer'],
    ['k8s inspired-by borg', 'borg'],
    ['pod part-of k8s', 'k8s'],
    ['fig renamed-to compose', 'fig'],
    ['fleet replaced-by k8s', 'fleet'],
  ])('%s: the elder is %s', (text, elder) => {
    const edge = kinship(text);
    expect(elderOf(edge)).toBe(elder);
    expect(new Set([elderOf(edge), youngerOf(edge)])).toEqual(new Set([edge.from, edge.to]));
  });
});

describe('the kin of a member', () => {
  test('is so many steps away, up, down or both', () => {
    expect(ids(kinOf(borg, 'kubernetes', 1, 'up'))).toBe('borg fleet kubernetes omega seven');
    expect(ids(kinOf(borg, 'kubernetes', 1, 'down'))).toBe('k3s kubeedge kubernetes');
    expect(ids(kinOf(borg, 'borg', 1, 'down'))).toBe('borg kubernetes omega');
    expect(ids(kinOf(borg, 'borg', 2, 'down'))).toBe('borg k3s kubeedge kubernetes nomad omega');
    expect(ids(kinOf(borg, 'nomad', Number.POSITIVE_INFINITY, 'both'))).toBe('borg nomad omega');
  });

  test('ends where descent leads in a circle', () => {
    const circle = treeOf([member('a', 1), member('b', 2)], ['a inspired-by b', 'b inspired-by a']);
    expect(ids(kinOf(circle, 'a', Number.POSITIVE_INFINITY, 'both'))).toBe('a b');
  });

  test('names each only once, however many edges lead there', () => {
    const twice = treeOf(
      [member('runv', 2015), member('kata', 2017)],
      ['kata derived-from runv', 'runv replaced-by kata'],
    );
    expect([eldersOf(twice, 'kata'), youngersOf(twice, 'runv')]).toEqual([['runv'], ['kata']]);
  });
});

describe('parts of a tree', () => {
  test('have the edges between their members alone', () => {
    const part = partOf(borg, new Set(['borg', 'omega', 'k3s']));
    expect([...part.members.keys()]).toEqual(['borg', 'omega', 'k3s']);
    expect(part.kinships).toEqual([kinship('omega inspired-by borg')]);
  });

  test('of some types have no member without an edge', () => {
    expect(ids(ofTypes(borg, ['replaced-by']).members.keys())).toBe('fleet kubernetes');
  });
});

test('families stand by track, the larger first, called after their weightiest member', () => {
  const tree = treeOf(
    [
      member('a', 1999, { track: 'security' }),
      member('b', 2001, { track: 'security', weight: 2 }),
      member('c', 2000),
      member('d', 2002),
      member('e', 2001),
      member('f', 1990),
      member('g', 1991),
    ],
    ['b derived-from a', 'd derived-from c', 'e inspired-by d', 'g derived-from f'],
  );
  expect(familiesOf(tree).map(({ head, tree: { members } }) => `${head.id} ${members.size}`)).toEqual([
    'd 3',
    'f 2',
    'b 2',
  ]);
});

describe('bars', () => {
  const names = (tree: typeof borg) =>
    barsOf(tree).map(({ members }) => members.map(({ id }) => id).join('>'));

  test('a renaming makes one of two, of two renamings one of three', () => {
    expect(names(borg)).toContain('seven>kubernetes');
    const chain = treeOf(
      [member('a', 2000, { end: 2001 }), member('b', 2001, { end: 2002 }), member('c', 2002)],
      ['a renamed-to b', 'b renamed-to c'],
    );
    expect(names(chain)).toEqual(['a>b>c']);
    expect(isNotch(barsOf(chain)[0] as never, kinship('b renamed-to c'))).toBe(true);
    expect(isNotch(barsOf(chain)[0] as never, kinship('a renamed-to c'))).toBe(false);
  });

  test('what went on under its old name stays a bar', () => {
    const docker = treeOf([member('docker', 2013), member('moby', 2017)], ['docker renamed-to moby']);
    const long = treeOf([member('a', 2013, { end: 2019 }), member('b', 2017)], ['a renamed-to b']);
    const split = treeOf(
      [member('a', 2013, { end: 2017 }), member('b', 2017), member('c', 2017)],
      ['a renamed-to b', 'a renamed-to c'],
    );
    expect([names(docker), names(long), names(split)]).toEqual([
      ['docker', 'moby'],
      ['a', 'b'],
      ['a>b', 'c'],
    ]);
  });
});

describe('the order of bars', () => {
  const order = (tree: typeof borg) =>
    inOrder(tree, barsOf(tree)).map(({ members }) => members.map(({ id }) => id).join('>'));

  test('is that of descent: below an elder its children, the latest first, a second parent next to its child', () => {
    expect(order(borg)).toEqual(['borg', 'omega', 'nomad', 'fleet', 'seven>kubernetes', 'k3s', 'kubeedge']);
  });

  test('has every bar once, also where descent leads in a circle', () => {
    const circle = treeOf(
      [member('a', 2001), member('b', 2002), member('c', 2003)],
      ['a inspired-by b', 'b replaced-by a', 'b inspired-by a', 'c derived-from b'],
    );
    expect(order(circle).sort()).toEqual(['a', 'b', 'c']);
  });
});

test('a tree that was packed is the same', () => {
  const tree = treeOf(
    [
      member('a', 2001.25, { isSoft: true }),
      member('b', 2002, { end: 2003.5, track: 'security', weight: 7 }),
    ],
    ['b derived-from a 2002.125', 'b part-of a'],
  );
  expect(unpack(JSON.parse(JSON.stringify(pack(tree))))).toEqual(tree);
});

describe('a walk by keys', () => {
  const tree = ofTypes(borg, DESCENT);
  const rows = inOrder(tree, barsOf(tree)).flatMap(({ members }) => members.map(({ id }) => id));

  test.each([
    ['kubernetes', 'elder', 'seven'],
    ['kubernetes', 'younger', 'k3s'],
    ['k3s', 'elder', 'kubernetes'],
    ['k3s', 'sibling-after', 'kubeedge'],
    ['kubeedge', 'sibling-before', 'k3s'],
    ['borg', 'next', 'omega'],
    ['omega', 'previous', 'borg'],
    ['omega', 'first', 'borg'],
    ['omega', 'last', 'kubeedge'],
    ['borg', 'elder', undefined],
    ['borg', 'previous', undefined],
    ['kubeedge', 'next', undefined],
  ] as const)('from %s, %s, leads to %s', (from, step, to) => {
    expect(stepFrom(tree, rows, from, step)).toBe(to);
  });

  test('along the rows reaches every member', () => {
    const reached = [rows[0] as string];
    for (let at: string | undefined = rows[0]; at; at = stepFrom(tree, rows, at, 'next'))
      if (!reached.includes(at)) reached.push(at);
    expect(reached.sort()).toEqual([...tree.members.keys()].sort());
  });
});
