import { describe, expect, test } from 'vitest';
import { absences, type Built } from '../../src/domain/published.ts';
import { loadHistory } from '../../src/record/load-history.ts';
import { builtSite, publishedBy } from '../../src/site/built-site.ts';
import { DIST } from '../support/built-pages.ts';

const { published } = loadHistory(process.cwd()).history;
const site = builtSite(DIST);

test('all that was published is there, in both languages', () => {
  expect(Object.values(published.pages).flat().length).toBeGreaterThan(2_000);
  expect(Object.values(published.headings).flat().length).toBeGreaterThan(300);
  expect(absences(published, site)).toEqual([]);
});

describe('what is lost is told by name', () => {
  const spoils: readonly [string, Partial<Built>, string][] = [
    [
      'an event',
      { has: (path) => path !== 'events/docker-1-0/' && site.has(path) },
      'the page /events/docker-1-0/',
    ],
    [
      'a heading',
      {
        idsOn: (path) =>
          new Set([...site.idsOn(path)].filter((id) => path !== 'zh-cn/data/' || id !== 'stability')),
      },
      'the place #stability on /zh-cn/data/',
    ],
    [
      'a parameter',
      {
        parameters: {
          ...site.parameters,
          timeline: (site.parameters.timeline ?? []).filter((name) => name !== 'tour'),
        },
      },
      'the parameter "tour" of timeline',
    ],
  ];
  test.each(spoils)('%s', (_, spoilt, told) => {
    expect(absences(published, { ...site, ...spoilt })).toEqual([told]);
  });
});

test('what is new is found, so that it can be listed', () => {
  const found = publishedBy(DIST);
  expect(found.pages.events).toContain('docker-1-0');
  expect(found.anchors.events).toContain('sources');
  expect(found.headings['data/']).toContain('stability');
  expect(found.headings['subjects/docker/']).toContain('problem');
  expect(found.headings['subjects/docker/']).not.toContain('sources');
  expect(found.files).toContain('zh-cn/feed.xml');
  expect(found.files.filter((file) => /\.html$|_astro|pagefind/.test(file))).toEqual([]);
});
