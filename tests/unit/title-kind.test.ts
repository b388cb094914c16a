import { expect, test } from 'vitest';
import { titleKind } from '../../src/site/title-kind.ts';

test('events, claims and the timeline have heads of their own, in both languages', () => {
  expect(titleKind('/events/docker-pycon/')).toBe('plate');
  expect(titleKind('/zh-cn/events/docker-pycon/')).toBe('plate');
  expect(titleKind('/claims/docker-invented-containers/')).toBe('duel-head');
  expect(titleKind('/zh-cn/timeline/')).toBe('stage-title');
});

test('indexes, eras of the timeline and all other pages have none', () => {
  for (const path of ['/', '/events/', '/claims/', '/timeline/jails/', '/subjects/docker/', '/zh-cn/'])
    expect(titleKind(path), path).toBeUndefined();
});
