import type { AstroGlobal } from 'astro';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { pageAddresses, siteRoot } from '../../src/site/address.ts';
import { fileHref, pageHref, pathBelow, recordHref } from '../../src/site/href.ts';
import { kickerOf } from '../../src/site/kicker.ts';
import { languageTwin } from '../../src/site/language-twin.ts';
import { LICENCE } from '../../src/site/licence.ts';
import { siteLinks } from '../../src/site/navigation.ts';
import { pageLanguage } from '../../src/site/page-context.ts';
import { say, wordsBelow, wordsIn } from '../../src/site/words.ts';

afterEach(() => vi.unstubAllEnvs());

/** What a page knows of itself when it is drawn. */
function page(path: string, locale?: string) {
  return {
    url: new URL(path, 'https://history.example'),
    locals: { t: (key: string) => `word ${key}`, starlightRoute: { locale } },
  } as unknown as Pick<AstroGlobal, 'locals' | 'url'>;
}

describe.each(['/', '/sub', '/sub/'])('below the base %s', (base) => {
  const root = base === '/' ? '/' : '/sub/';

  test('addresses are made, in each language', () => {
    vi.stubEnv('BASE_URL', base);
    expect(pageHref('en', 'timeline/')).toBe(`${root}timeline/`);
    expect(pageHref('zh-CN', '')).toBe(`${root}zh-cn/`);
    expect(recordHref('zh-CN', 'events', 'docker')).toBe(`${root}zh-cn/events/docker/`);
    expect(fileHref('api/v1/events.json')).toBe(`${root}api/v1/events.json`);
    expect(siteRoot({ site: new URL('https://history.example/') })).toBe(`https://history.example${root}`);
  });

  test('paths are read, without base, language and slashes', () => {
    vi.stubEnv('BASE_URL', base);
    const paths = ['', 'events/x/', 'zh-cn/events/x/', 'zh-cn/', 'zh-cn', 'zh-cnx/', 'a/zh-cn/', 'events/x'];
    expect(paths.map((path) => pathBelow(root + path))).toEqual([
      '',
      'events/x',
      'events/x',
      '',
      '',
      'zh-cnx',
      'a/zh-cn',
      'events/x',
    ]);
  });
});

test('a page has an address in each language', () => {
  expect(pageAddresses('https://history.example/sub/', 'events/x/')).toEqual({
    en: 'https://history.example/sub/events/x/',
    'zh-CN': 'https://history.example/sub/zh-cn/events/x/',
  });
});

test('the language of a page is that of its place', () => {
  expect([pageLanguage(page('/')), pageLanguage(page('/zh-cn/', 'zh-cn'))]).toEqual(['en', 'zh-CN']);
});

test('the line over a title says what kind of page it is, and leads to its siblings', () => {
  expect(kickerOf(page('/zh-cn/events/docker/', 'zh-cn'))).toEqual({
    section: 'events',
    id: 'docker',
    text: 'word kicker.events',
    href: '/zh-cn/timeline/',
  });
  expect(kickerOf(page('/history/x/'))?.href).toBe('/history/');
  expect(kickerOf(page('/events/'))).toBeUndefined();
});

test.each<[string, string | undefined, object]>([
  ['/events/x/', undefined, { language: 'zh-CN', label: '简体中文', href: '/zh-cn/events/x/' }],
  ['/zh-cn/events/x/', 'zh-cn', { language: 'en', label: 'English', href: '/events/x/' }],
  ['/', undefined, { language: 'zh-CN', label: '简体中文', href: '/zh-cn/' }],
  ['/zh-cn/', 'zh-cn', { language: 'en', label: 'English', href: '/' }],
])('%s has a twin', (path, locale, twin) => expect(languageTwin(page(path, locale))).toEqual(twin));

test('the main ways lead to pages of the language, the current one is marked', () => {
  const links = siteLinks(page('/zh-cn/subjects/docker/', 'zh-cn'));
  expect(links.map(({ href, text }) => `${href} ${text}`)).toEqual([
    '/zh-cn/timeline/ word nav.timeline',
    '/zh-cn/history/ word nav.history',
    '/zh-cn/concepts/ word nav.concepts',
    '/zh-cn/subjects/ word nav.subjects',
    '/zh-cn/lineage/ word nav.lineage',
    '/zh-cn/course/ word nav.course',
    '/zh-cn/sources/ word nav.sources',
  ]);
  const current = (path: string) =>
    siteLinks(page(path)).flatMap(({ isCurrent }, i) => (isCurrent ? [i] : []));
  expect(
    [
      ...['timeline/', 'history/x/', 'concepts/x/', 'subjects/', 'lineage/', 'course/x/', 'sources/x/'],
      ...['', 'x/timeline/'],
    ].map((path) => current(`/${path}`)),
  ).toEqual([[0], [1], [2], [3], [4], [5], [6], [], []]);
});

test('the licence is CC BY 4.0', () => expect(LICENCE).toBe('https://creativecommons.org/licenses/by/4.0/'));

describe('the words of the interface', () => {
  test('are there in each language, with their slots open', () => {
    expect(wordsIn('en')['nav.timeline']).toBe('Timeline');
    expect(wordsIn('zh-CN')['nav.timeline']).toBe('时间线');
  });

  test('take the form of the number, where there is one', () => {
    expect(say('en', 'source.description', { count: 1 })).toBe(
      'A source of this history, used in one place.',
    );
    expect(say('en', 'source.description', { count: 3 })).toMatch(/ 3 /);
    expect(say('en', 'source.description', { count: 0 })).toMatch(/ 0 /);
    expect(say('zh-CN', 'source.description', { count: 1 })).toMatch(/1/);
    expect(say('en', 'source.description', {})).toMatch(/\{\{count\}\}/);
  });

  test('that are not there are shown by their key, so that somebody sees it', () => {
    expect(say('en', 'no.such' as 'nav.timeline', {})).toBe('no.such');
  });

  test('can be picked by the last parts of their keys', () => {
    expect(wordsBelow(wordsIn('en'), 'nav', ['timeline', 'sources'])).toEqual({
      timeline: 'Timeline',
      sources: 'Sources',
    });
  });
});
