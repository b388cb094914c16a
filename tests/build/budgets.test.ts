import { readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { attributeValues, builtPages, DIST } from '../support/built-pages.ts';

/**
 * Bytes after gzip that an article page may load in all before anyone interacts. How a page is cited, for people
 * and in its head for programs, with all its sources, takes 2.5 kB of it, copying links 0.5, both languages
 * side by side 0.8, and the address for corrections 0.1.
 */
const MOST = { page: 46_100, chapter: 50_500, scripts: 10_200 };

/**
 * The course, and a lesson, with all its questions and what counts them; the view in its frame is another page,
 * which is loaded when a reader comes near.
 */
const COURSE = { page: 46_000, scripts: 14_500 };

/** Chapters are the longest texts, each with its questions. */
const CHAPTER = /^\/(zh-cn\/)?history\/[^/]+\/$/;

test('an article page is light: HTML, styles and scripts together, and scripts alone', () => {
  const articles = builtPages().filter(
    ({ path }) => /^\/(zh-cn\/)?(history|concepts)\/[^/]+\/$/.test(path) || isArticle(path),
  );
  const heavy = articles
    .map(({ path, html }) => ({ path, ...weigh(html) }))
    .filter(
      ({ path, page, scripts }) =>
        page > (CHAPTER.test(path) ? MOST.chapter : MOST.page) || scripts > MOST.scripts,
    );
  expect(articles.length).toBeGreaterThanOrEqual(28);
  expect(heavy).toEqual([]);
});

function isArticle(path: string): boolean {
  return /^\/(zh-cn\/)?subjects\/(chroot|freebsd-jail|solaris-zones|cgroups|linux-namespaces|lxc|docker|oci|oci-image-spec|cncf|kubernetes|containerd)\/$/.test(
    path,
  );
}

function weigh(html: string): { page: number; scripts: number } {
  const scripts = new Set<string>();
  for (const source of attributeValues(html, 'src').filter((src) => src.endsWith('.js')))
    follow(source, scripts);
  const styles = new Set(attributeValues(html, 'href').filter((href) => href.endsWith('.css')));
  const sum = (files: Iterable<string>) =>
    [...files].reduce((total, file) => total + gzipped(readFileSync(DIST + file)), 0);
  return { page: gzipped(html) + sum(scripts) + sum(styles), scripts: sum(scripts) };
}

/** Adds a script and what it imports statically, which the browser loads at once too. */
function follow(source: string, known: Set<string>): void {
  if (known.has(source)) return;
  known.add(source);
  const text = readFileSync(DIST + source, 'utf8');
  for (const [, path] of text.matchAll(/(?:^|[;}\s])import\s*(?:[^"'()]*?from\s*)?["'](\.[^"']+)["']/g))
    if (path) follow(posix.join(dirname(source), path), known);
}

function gzipped(data: string | Buffer): number {
  return gzipSync(data, { level: 9 }).length;
}

/**
 * Bytes after gzip of the pages that grow with the record: a quarter more than they weigh today. That of the
 * sources holds each of them for reference managers, too.
 */
const LISTS = { timeline: 86_000, subjects: 118_000, sources: 225_000, claims: 56_000 };

test.each(Object.entries(LISTS))('the page of the %s stays within its budget', (section, most) => {
  const weights = builtPages()
    .filter(({ path }) => path.replace('/zh-cn', '') === `/${section}/`)
    .map(({ path, html }) => ({ path, ...weigh(html) }));
  expect(weights).toHaveLength(2);
  expect(weights.filter(({ page }) => page > most)).toEqual([]);
});

test('the course and its lessons stay within their budget', () => {
  const weights = builtPages()
    .filter(({ path }) => /^\/(zh-cn\/)?course\/([^/]+\/)?$/.test(path))
    .map(({ path, html }) => ({ path, ...weigh(html) }));
  expect(weights).toHaveLength(22);
  expect(weights.filter(({ page, scripts }) => page > COURSE.page || scripts > COURSE.scripts)).toEqual([]);
});
