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
])('%s and %s are one word', (one, other) => {
  expect(stem(one)).toBe(stem(other));
});
