import { expect, test } from 'vitest';
import { recordOf } from '../../src/elements/record-card/record-of.ts';

const HERE = 'https://site.example';

test.each([
  [`${HERE}/subjects/docker/`, { section: 'subjects', id: 'docker' }],
  [`${HERE}/base/zh-cn/events/docker-1-0/`, { section: 'events', id: 'docker-1-0' }],
  [
    `${HERE}/base/zh-cn/concepts/words/#mount`,
    { section: 'words', id: 'mount', file: `${HERE}/base/zh-cn/concepts/words.json` },
  ],
  [`${HERE}/concepts/words/`, undefined],
  ['https://other.example/concepts/words/#mount', undefined],
  [`${HERE}/subjects/`, undefined],
  [`${HERE}/claims/x/`, undefined],
  [`${HERE}/subjects/docker/#events`, undefined],
  ['https://other.example/subjects/docker/', undefined],
])('%s leads to %j', (href, record) => expect(recordOf({ href }, HERE)).toEqual(record));
