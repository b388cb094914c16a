import { describe, expect, test } from 'vitest';
import { locatedThings } from '../../src/domain/located-things.ts';
import { repositoryNamedIn, thingName, thingsAt, thingsNamedIn } from '../../src/domain/locators.ts';
import { historyOf } from '../support/history-of.ts';

const named = (text: string) => thingsNamedIn(text).map(thingName);

describe('a locator names', () => {
  test.each<[string, string[]]>([
    ['commit a7e9582a53 (2013-02-18); commit 57e2126a02', ['commit a7e9582a53', 'commit 57e2126a02']],
    ['commits 8821347618 and 13d70b1c1', ['commit 8821347618', 'commit 13d70b1c1']],
    ['提交8f2f920与e83c8be', ['commit 8f2f920', 'commit e83c8be']],
    ['a148301a03, merged by ec32f0db82 (2023-11-02)', ['commit a148301a03', 'commit ec32f0db82']],
    ['first commit 5 November 2014', []],
    ['accepted 20250514, a deadbeef and a facade', []],
    ['tag v1.3.0 and its message', ['tag v1.3.0']],
    ['tags v1.6.1, v1.5.10 (2022-03-02), and v1.4.13', ['tag v1.6.1', 'tag v1.5.10', 'tag v1.4.13']],
    ['标签v0.1.0至v1.0.0', ['tag v0.1.0', 'tag v1.0.0']],
    ['tag lxd-0.1, 13 February 2015', ['tag lxd-0.1']],
    ['tags seccomp/v0.2.1 to seccomp/v0.2.3.', ['tag seccomp/v0.2.1', 'tag seccomp/v0.2.3']],
    ['tag 30 November; the Tags are many', []],
    ['tag a7e9582a53', ['commit a7e9582a53']],
    ['commit 1234567; commit deadbee', ['commit 1234567', 'commit deadbee']],
    ['commit 8821347-x, x-8821347a, docs/8821347a', []],
    [
      'a 123456a and 0123456789abcdef0123456789abcdef01234567',
      ['commit 123456a', 'commit 0123456789abcdef0123456789abcdef01234567'],
    ],
    ['88213a and 0123456789abcdef0123456789abcdef012345678', []],
    ['提交1234567', ['commit 1234567']],
    ['tag from v1.0, tag message of v1.1', ['tag v1.0', 'tag v1.1']],
    ['tags v1.0 and v1.1; v1.2 came later', ['tag v1.0', 'tag v1.1']],
    [
      'tag v1.0, tag v1.1与标签v1.2，v1.3、v1.4和v1.5',
      ['v1.0', 'v1.1', 'v1.2', 'v1.3', 'v1.4', 'v1.5'].map((name) => `tag ${name}`),
    ],
    ['tags v1.0 (May 2013) to v1.1', ['tag v1.0', 'tag v1.1']],
    ['tags v1.0（2013年5月）至v1.1', ['tag v1.0', 'tag v1.1']],
    ['Tag V2, tag 1.0-rc1 and tag v2013-05-06.', ['tag 1.0-rc1', 'tag v2013-05-06']],
    ['stage v1.0, vintage 2.0', []],
    ['projects/argo/argo-graduation.md; README', ['file projects/argo/argo-graduation.md', 'file README']],
    ['README.md at tag v0.1.0', ['tag v0.1.0', 'file README.md at v0.1.0']],
    ['charter.md at commit 0659ab9: "Nov 6"', ['commit 0659ab9', 'file charter.md at 0659ab9']],
    ['commit 93b5e4c, a/b.json', ['commit 93b5e4c', 'file a/b.json at 93b5e4c']],
    [
      'x.go in commit 0659ab9, y.go at the tag v1.0.',
      ['commit 0659ab9', 'tag v1.0', 'file x.go at 0659ab9', 'file y.go at v1.0'],
    ],
    ['x.go of tag v1.0; y.go at v2.0. More', ['tag v1.0', 'file x.go at v1.0', 'file y.go at v2.0']],
    ['tag v1.0: x.go; tag v1.1; y.go', ['tag v1.0', 'tag v1.1', 'file x.go at v1.0', 'file y.go']],
    ['提交93b5e4c，x.rst', ['commit 93b5e4c', 'file x.rst at 93b5e4c']],
    ['x.golang, y.go/z, /a.md, LICENSES, MAINTAINERS', ['file MAINTAINERS']],
    ['README of v0.0.1 and README of v0.0.1', ['file README at v0.0.1']],
    ['https://a.example/b.html, kernel_stats.ods, v4.3', ['file kernel_stats.ods']],
  ])('%s', (text, things) => expect(named(text)).toEqual(things));
});

test.each<[string, string | undefined, string[]]>([
  ['https://github.com/a/b', 'a/b', []],
  ['https://github.com/a/b/commit/a7e9582', 'a/b', ['commit a7e9582']],
  ['https://github.com/a/b/releases/tag/v1.0', 'a/b', ['tag v1.0']],
  ['https://github.com/a/b/blob/main/docs/x.md', 'a/b', ['file docs/x.md']],
  ['https://github.com/a/b/blob/v1.0/x.md', 'a/b', ['file x.md at v1.0']],
  ['https://github.com/a/b/blob/a7e9582/x.md', 'a/b', ['file x.md at a7e9582']],
  ['https://github.com/a', undefined, []],
  ['https://github.com/', undefined, []],
  ['https://github.com//b', undefined, []],
  ['https://github.com/a/b/releases/tag/api/v1.0', 'a/b', ['tag api/v1.0']],
  ['https://github.com/a/b/releases/download/v1.0', 'a/b', []],
  ['https://github.com/a/b/tree/tag/x.md', 'a/b', []],
  ['https://github.com/a/b/blob/main', 'a/b', []],
  ['https://github.com/a/b/blob/main/a%20b.md', 'a/b', ['file a b.md']],
  ['https://github.com/a/b/blob/a7e95/x.md', 'a/b', ['file x.md']],
  ['https://github.com/a/b/blob/xa7e9582/x.md', 'a/b', ['file x.md']],
  ['https://github.com/a/b/blob/a7e9582x/x.md', 'a/b', ['file x.md']],
  ['https://a.example/b/c/commit/a7e9582', undefined, []],
])('the address %s leads to %s', (address, repository, things) => {
  const found = thingsAt(address);
  expect([found?.repository, found?.things.map(thingName) ?? []]).toEqual([repository, things]);
});

test.each([
  ['cncf/toc, projects/falco', 'cncf/toc'],
  ['mkerrisk/man-pages at commit ae6b221', 'mkerrisk/man-pages'],
  ['istio/istio.io: news', 'istio/istio.io'],
  ['istio/istio.io', 'istio/istio.io'],
  ['istio/istio.io ', 'istio/istio.io'],
  ['istio/istio.io，新闻', 'istio/istio.io'],
  ['istio/istio.io of 2020', undefined],
  ['docs/x.md', undefined],
  ['src/compat.rs: V4', undefined],
  ['git history: a/b', undefined],
])('%s begins with the repository %s', (text, repository) => {
  expect(repositoryNamedIn(text)).toBe(repository);
});

test('what sources and citations name is brought together by repository, each once and in order', () => {
  const git = (detail: string) => ({ verification: { method: 'repository', detail } });
  const history = historyOf({
    references: {
      a: { URL: 'https://github.com/x/a', ...git('tag v2.0') },
      b: { URL: 'https://pages.example', ...git('w/b at a7e9582, docs/x.md') },
      c: { URL: 'https://github.com/x/a/commit/b7e9582' },
      fork: { URL: 'https://github.com/x/a/pull/7', ...git('commit c7e9582') },
      nowhere: { URL: 'https://pages.example', ...git('tag v9.9') },
      silent: { URL: 'https://github.com/x/silent' },
    },
    events: { e: { references: [{ id: 'a', locator: 'tag v1.0, tag v2.0' }] } },
    claims: { c: { statedIn: 'a', references: [{ id: 'nowhere', locator: 'tag v8.8' }] } },
    pages: { p: '<Cite id="a" locator="README" /><Event id="a" locator="NEWS" />' },
  });
  expect(locatedThings(history).map(({ repository, things }) => [repository, things.map(thingName)])).toEqual(
    [
      ['w/b', ['commit a7e9582', 'file docs/x.md']],
      ['x/a', ['commit b7e9582', 'file README', 'tag v1.0', 'tag v2.0']],
    ],
  );
});
