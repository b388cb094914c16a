import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { groupsIn } from '../../src/domain/contents.ts';
import { currentHistory } from '../../src/site/current-history.ts';
import { LANGUAGES, pathPrefix } from '../../src/terms/languages.ts';
import { DIST } from '../support/built-pages.ts';

const history = currentHistory();

describe.each(LANGUAGES)('the documents for paper, in %s', (language) => {
  const prefix = pathPrefix(language);
  const chapters = groupsIn(history, 'history', language).flatMap(({ pages }) => pages);
  const page = (path: string) => parse(readFileSync(join(DIST, prefix, path, 'index.html'), 'utf8'));
  const printed = [
    ...chapters.map(({ slug }) => slug),
    ...[...history.tours.keys()].map((id) => `tours/${id}`),
    ...[...history.lessons.keys()].map((id) => `course/${id}`),
  ];

  test('are there for every chapter, tour and lesson, with title, contents, code and colophon', () => {
    expect(globSync(`${prefix}print/**/*.html`, { cwd: DIST })).toHaveLength(printed.length);
    for (const path of printed) {
      const reader = page(`print/${path}`);
      const title = page(path).querySelector('h1')?.textContent.trim();
      expect(reader.querySelector('h1')?.textContent.trim(), path).toBe(title);
      expect(reader.querySelector('.reader-title svg path')?.getAttribute('d'), path).toMatch(/^M/);
      expect(reader.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
      expect(reader.querySelector('.reader-colophon')?.textContent).toContain(`/${prefix}${path}/`);
    }
  });

  test('have contents of which every line leads to a heading, each id once', () => {
    for (const path of printed) {
      const reader = page(`print/${path}`);
      const ids = reader.querySelectorAll('[id]').map(({ id }) => id);
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        path,
      ).toEqual([]);
      const links = reader.querySelectorAll('.reader-contents a').map((link) => link.getAttribute('href'));
      expect(links.length, path).toBeGreaterThan(3);
      expect(
        links.filter((href) => !ids.includes(href?.slice(1) ?? '')),
        path,
      ).toEqual([]);
    }
  });

  test('have the text of their page with all its notes, and the events that it names', () => {
    for (const { slug } of chapters) {
      const reader = page(`print/${slug}`);
      const whole = page(slug);
      const notes = (of: typeof reader) => of.querySelectorAll('.notes li').length;
      const marks = (of: typeof reader) => of.querySelectorAll('.note-mark').length;
      const questions = (of: typeof reader) => of.querySelectorAll('.question').length;
      expect([notes(reader), marks(reader), questions(reader)], slug).toEqual([
        notes(whole),
        marks(whole),
        questions(whole),
      ]);
      expect(notes(reader), slug).toBeGreaterThan(0);
      expect(reader.querySelectorAll('.reader-event').length, slug).toBeGreaterThan(0);
    }
    for (const [id, { data }] of history.tours) {
      const reader = page(`print/tours/${id}`);
      expect(reader.querySelectorAll('.reader-event').length, id).toBe(data.steps.length);
    }
  });
});
