import { expect, test } from 'vitest';
import { stem } from '../../src/search/stem.ts';

test.each([
  ['pods', 'pod'],
  ['jails', 'jail'],
  ['removal', 'removed'],
  ['licences', 'license'],
  ['virtualisation', 'virtualization'],
  ['virtualized', 'virtualization'],
  ['developer', 'development'],
  ['colour', 'color'],
  ['vapours', 'vapor'],
  ['organisations', 'organize'],
  ['mainly', 'main'],
  ['vendor', 'vended'],
])('%s and %s are one word', (one, other) => {
  expect(stem(one)).toBe(stem(other));
});

test.each([
  ['docker', 'dock'],
  ['images', 'imag'],
  ['pods', 'pod'],
  ['vms', 'vm'],
  ['os', 'os'],
  ['used', 'used'],
  ['tags', 'tag'],
  ['source', 'sourc'],
  ['ipv6s', 'ipv6s'],
  ['容器', '容器'],
])('%s is %s without its ending', (word, left) => {
  expect(stem(word)).toBe(left);
  expect(stem(word), 'when it is asked again').toBe(left);
});
