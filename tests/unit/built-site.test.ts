import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { builtSite, publishedBy } from '../../src/site/built-site.ts';
import { PARAMETERS } from '../../src/site/parameters.ts';

const root = mkdtempSync(join(tmpdir(), 'built-site-'));
afterAll(() => rmSync(root, { recursive: true }));

/** Writes files of a built site; what a page has below its frame is the text given. */
function build(files: { readonly [path: string]: string }): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

const written = (id: string, depth = 2) => `<h${depth} id="${id}" class="text-heading">W</h${depth}>`;
const drawn = (id: string, depth = 2) => `<h${depth} class="x" id="${id}">D</h${depth}>`;

build({
  'index.html': drawn('ways-in'),
  '404.html': drawn('lost'),
  'zh-cn/index.html': drawn('chinese'),
  'zh-cn/404/index.html': '',
  '404/index.html': '',
  'timeline/index.html': '<ol id="list"></ol>',
  'data/index.html': written('files') + drawn('more', 3) + drawn('deep', 5),
  'claims/index.html': '',
  'events/b/index.html': written('told') + drawn('sources') + drawn('after'),
  'events/a/index.html': drawn('sources', 4) + drawn('before') + drawn('starlight__on-this-page'),
  'texts/http-404/index.html': written('z') + written('a', 4) + written('z'),
  'history/docker/index.html': drawn('next'),
  'concepts/pagefind/index.html': '<h1 id="_top" class="text-heading">T</h1>',
  'embed/event/a/index.html': '',
  'embed/timeline/index.html': '',
  'notes/embed/event/index.html': '',
  'pagefind/x.html': '',
  'zh-cn/feed.xml': '',
  'feed.xml': '<a id="no"/>',
  'api/v1/events.json': '',
  'api/v1/events/a.json': '',
  'api/v1/subjects/a.json': '',
  'old/api/v1/events/a.json': '',
  '_astro/a.js': '',
  'pagefind/pagefind.js': '',
  'social/events/a.png': '',
  'data/social/a.png': '',
  'cite/words.json': '',
  'zh-cn/cite/words.json': '',
  'cite/words.json.txt': '',
  'sitemap-0.xml': '',
  _headers: '',
  'favicon.svg': '',
  'apple-touch-icon.png': '',
  'about-favicon.txt': '',
});

describe('a built site', () => {
  const site = builtSite(root);

  test.each([
    ['', true],
    ['events/a/', true],
    ['zh-cn/', true],
    ['events/', false],
    ['events/c/', false],
    ['feed.xml', true],
    ['zh-cn/feed.xml', true],
    ['atom.xml', false],
    ['events/a', false],
    ['events', false],
    ['/feed.xml', true],
  ])('says whether it has %j: %j', (path, has) => expect(site.has(path)).toBe(has));

  test('knows the ids on each page but for those of its frame, and none where there is no page', () => {
    expect([...site.idsOn('timeline/')]).toEqual(['list']);
    expect([...site.idsOn('data/')]).toEqual(['files', 'more', 'deep']);
    expect([...site.idsOn('events/a/')]).toEqual(['sources', 'before']);
    expect([...site.idsOn('')]).toEqual(['ways-in']);
    expect([...site.idsOn('events/c/')]).toEqual([]);
  });

  test('is read once', () => expect(site.idsOn('data/')).toBe(site.idsOn('data/')));

  test('takes the parameters that addresses are written with', () =>
    expect(site.parameters).toEqual(PARAMETERS));
});

describe('of a built site is published', () => {
  const found = publishedBy(root);

  test('each page, by its section or alone, in English for both languages', () => {
    expect(found.pages).toEqual({
      events: ['a', 'b'],
      texts: ['http-404'],
      concepts: ['pagefind'],
      history: ['docker'],
    });
    expect(found.alone).toEqual([
      ...['', 'claims/', 'data/', 'embed/timeline/', 'notes/embed/event/', 'timeline/'],
    ]);
  });

  test('each heading that an author wrote, at its page, once and in the order of the alphabet', () => {
    expect(found.headings).toEqual({
      'data/': ['files'],
      'events/b/': ['told'],
      'texts/http-404/': ['a', 'z'],
    });
  });

  test('each heading that a template draws: at its page, or where only some have it, at the section', () => {
    expect(found.parts).toEqual({ '': ['ways-in'], 'data/': ['more'], 'history/docker/': ['next'] });
    expect(found.anchors).toEqual({ events: ['after', 'before', 'sources'] });
  });

  test('each file that others can link to', () => {
    expect(found.files).toEqual([
      'about-favicon.txt',
      'api/v1/events.json',
      'cite/words.json.txt',
      'data/social/a.png',
      'feed.xml',
      'old/api/v1/events/a.json',
      'zh-cn/feed.xml',
    ]);
  });

  test('each parameter', () => expect(found.parameters).toEqual(PARAMETERS));
});
