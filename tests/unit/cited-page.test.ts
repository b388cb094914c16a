import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { AstroGlobal } from 'astro';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { NOTHING_PUBLISHED } from '../../src/record/published.ts';
import { citedPage } from '../../src/site/cited-page.ts';
import { datesOf } from '../../src/site/current-dates.ts';
import { forgetHistory } from '../../src/site/current-history.ts';

// A small content in no repository, since the real one takes seconds to read.
const root = mkdtempSync(join(tmpdir(), 'cited-page-'));
const words = '{ en: A, zh-CN: 一 }';
const FILES = {
  'CITATION.cff': "date-released: '2026-01-01'\n",
  'content/eras.yaml': `- { id: first, from: "1979", name: ${words}, summary: ${words} }`,
  'content/changes.yaml': `- { id: start, date: "2026-11-21", kind: added, what: ${words} }`,
  'content/terms.yaml': '[]',
  'content/words.yaml': '[]',
  'content/contents.yaml': '[]',
  'content/published.json': JSON.stringify(NOTHING_PUBLISHED),
  'content/i18n/en.json': '{\n}\n',
  'content/i18n/zh-CN.json': '{\n}\n',
};

beforeAll(() => {
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  // Workers of tests may not change their folder, and share modules with other files of tests.
  vi.spyOn(process, 'cwd').mockReturnValue(root);
  forgetHistory();
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => {
  forgetHistory();
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

/** What a page knows of itself when it is drawn. */
function page(path: string, title: string, locale?: string) {
  return {
    url: new URL(path, 'https://history.example'),
    site: new URL('https://history.example/'),
    locals: { starlightRoute: { locale, entry: { data: { title } } } },
  } as unknown as Pick<AstroGlobal, 'locals' | 'url' | 'site'>;
}

describe('a page is cited', () => {
  test('with its address, its title and the words of its language', () => {
    expect(citedPage(page('/events/docker-1-0/', 'Docker 1.0'))).toEqual({
      ...{ id: 'docker-1-0', title: 'Docker 1.0', language: 'en' },
      ...{ date: '2026-01-01', published: '2026-01-01' },
      ...{ author: 'Container History contributors', site: 'Container History' },
      url: 'https://history.example/events/docker-1-0/',
    });
    expect(citedPage(page('/zh-cn/events/docker-1-0/', 'Docker 1.0', 'zh-cn'))).toMatchObject({
      ...{ id: 'docker-1-0', language: 'zh-CN' },
      url: 'https://history.example/zh-cn/events/docker-1-0/',
    });
  });

  test('below the base of the site', () => {
    vi.stubEnv('BASE_URL', '/sub');
    expect(citedPage(page('/sub/data/', 'Data'))?.url).toBe('https://history.example/sub/data/');
  });

  test('without the stop at the end of a claim, and with that of any other title', () => {
    expect(citedPage(page('/claims/x/', 'It was so.'))?.title).toBe('It was so');
    expect(citedPage(page('/zh-cn/claims/x/', '当时如此。', 'zh-cn'))?.title).toBe('当时如此');
    expect(citedPage(page('/claims/x/', 'Docker 1.0 it was'))?.title).toBe('Docker 1.0 it was');
    expect(citedPage(page('/events/x/', 'Docker, Inc.'))?.title).toBe('Docker, Inc.');
  });

  test.each([
    ['/timeline/', 'timeline'],
    ['/data/', 'data'],
    ['/lineage/', 'lineage'],
    ['/course/', 'course'],
    ['/course/docker/', 'docker'],
    ['/tours/ten-minutes/', 'ten-minutes'],
    ['/zh-cn/data/', 'data'],
  ])('at %s as %s', (path, id) => expect(citedPage(page(path, 'T'))?.id).toBe(id));

  test.each(['/', '/events/', '/claims/', '/search/', '/sources/x/', '/zh-cn/', '/timeline/jails/'])(
    'but not at %s',
    (path) => expect(citedPage(page(path, 'T'))).toBeUndefined(),
  );
});

describe('the days of a page', () => {
  const known: { readonly [file: string]: { first: string; last: string } } = {
    a: { first: '2026-03-03', last: '2026-03-04' },
    b: { first: '2026-01-01', last: '2026-05-05' },
    c: { first: '2026-02-02', last: '2026-02-03' },
  };
  const dates = { of: (file: string) => known[file] ?? { first: '2020', last: '2020' }, warning: '' };

  test.each([
    [['a'], '2026-03-03', '2026-03-04'],
    [['a', 'b', 'c'], '2026-01-01', '2026-05-05'],
    [['b', 'a'], '2026-01-01', '2026-05-05'],
    [['a', 'c'], '2026-02-02', '2026-03-04'],
    [[], '2020', '2020'],
  ])('that is made of %j are those of its first file and of the last change', (files, first, last) => {
    expect(datesOf(files, dates)).toEqual({ first, last });
  });
});
