import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { currentHistory } from '../../src/site/current-history.ts';
import { LANGUAGES, pathPrefix } from '../../src/terms/languages.ts';
import { DIST } from '../support/built-pages.ts';

const { events, tours } = currentHistory();
const html = (path: string) => readFileSync(join(DIST, path, 'index.html'), 'utf8');
const wholes = [
  ['timeline/', 'embed/timeline/'],
  ['lineage/', 'embed/lineage/'],
  ...[...events.keys()].map((id) => [`events/${id}/`, `embed/event/${id}/`]),
  ...[...tours.keys()].map((id) => [`tours/${id}/`, `embed/tour/${id}/`]),
] as [whole: string, framed: string][];

describe.each(LANGUAGES)('the pages for frames, in %s', (language) => {
  const prefix = pathPrefix(language);

  test('are there for timeline, lineage, every event and every tour, and say what and whose they are', () => {
    const wrong = wholes.filter(([whole, framed]) => {
      const page = parse(html(prefix + framed));
      const canonical = page.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
      const lead = page.querySelector('footer a[data-whole]');
      return !(
        canonical.endsWith(`/${prefix}${whole}`) &&
        lead?.getAttribute('href') === canonical &&
        lead.getAttribute('target') === '_blank' &&
        lead.getAttribute('rel') === 'noopener' &&
        page.querySelector('footer a[rel~=license]') &&
        page.querySelector('base')?.getAttribute('target') === '_blank' &&
        page.querySelector('meta[name=robots]')?.getAttribute('content') === 'noindex' &&
        page.querySelector('html')?.getAttribute('lang') === language &&
        page.querySelector('html')?.getAttribute('data-theme') === 'light' &&
        !page.querySelector('header')
      );
    });
    expect(wrong.map(([, framed]) => framed)).toEqual([]);
    const files = globSync(`${prefix}embed/**/*.html`, { cwd: DIST });
    expect(files.length).toBe(wholes.length);
  });

  test('of events are small, and share one style sheet', () => {
    const framed = wholes.filter(([whole]) => whole.startsWith('events/')).map(([, path]) => path);
    const styles = new Set<string>();
    const heavy = framed.filter((path) => {
      const text = html(prefix + path);
      for (const [, href] of text.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)) styles.add(href ?? '');
      return gzipSync(text).length > 3_000;
    });
    expect(heavy).toEqual([]);
    expect(styles.size).toBe(1);
    expect(gzipSync(readFileSync(DIST + [...styles][0])).length).toBeLessThan(4_000);
  });

  test('are offered on the pages that they are cut from, as code and to programs', () => {
    const wrong = wholes.filter(([whole, framed]) => {
      const page = parse(html(prefix + whole));
      const codes = page.querySelectorAll('.embed-code textarea').map((area) => parse(area.textContent));
      const frame = codes[0]?.querySelector('iframe');
      return !(
        frame?.getAttribute('src')?.endsWith(`/${prefix}${framed}`) &&
        frame.getAttribute('title') &&
        codes[1]?.querySelector('a img')
      );
    });
    expect(wrong.map(([whole]) => whole)).toEqual([]);
  });

  test('of timeline and tours are told as oEmbed, which their pages point at', () => {
    for (const [whole, framed] of wholes.filter(([path]) => !path.startsWith('events/'))) {
      const head = parse(html(prefix + whole));
      const href = head.querySelector('link[type="application/json+oembed"]')?.getAttribute('href') ?? '';
      const file = join(DIST, new URL(href).pathname);
      expect(existsSync(file), whole).toBe(true);
      const told = JSON.parse(readFileSync(file, 'utf8'));
      expect(told).toMatchObject({ version: '1.0', type: 'rich' });
      expect(parse(told.html).querySelector('iframe')?.getAttribute('src')).toMatch(
        new RegExp(`/${prefix}${framed}$`),
      );
    }
  });
});

test('no page for a frame or for paper is in the map of the site', () => {
  const maps = globSync('sitemap-*.xml', { cwd: DIST }).map((file) => readFileSync(join(DIST, file), 'utf8'));
  expect(maps.join('')).toContain('/tours/ten-minutes/');
  expect(maps.join('').match(/\/(embed|print)\//g)).toBeNull();
});

test('only what is made for it may be framed, and all of it may be asked for from elsewhere', () => {
  const headers = readFileSync(join(DIST, '_headers'), 'utf8').split(/\n\n/);
  const framing = headers.filter((block) => block.includes('frame-ancestors *'));
  expect(framing.map((block) => block.split('\n')[0])).toEqual(['/embed/*', '/zh-cn/embed/*']);
  const all = headers.find((block) => /^\/\*$/m.test(block));
  expect(all).toContain("frame-ancestors 'none'");
  expect(all).toContain('Access-Control-Allow-Origin: *');
});
