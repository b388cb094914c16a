import { describe, expect, test } from 'vitest';
import { missingFeatures, samplePages } from '../support/page-sample.ts';

const page = (path: string, main: string) => ({ path, file: path, html: `<main>${main}</main>` });
const plain = (index: number) =>
  page(`/events/plain-${index}/`, '<h1>Plain</h1><p class="summary">Same.</p>');
const pages = [
  ...Array.from({ length: 40 }, (_, index) => plain(index)),
  page('/events/noted/', '<h1>Plain</h1><p class="summary">Same.</p><div class="note">Note</div>'),
  page('/events/disputed/', '<h1>Plain</h1><p class="summary">Same.</p><span data-kind="disputed"></span>'),
  page('/events/agreed/', '<h1>Plain</h1><p class="summary">Same.</p><span data-kind="agreed"></span>'),
  page('/events/many/', `<h1>Plain</h1><ul class="tags">${'<li>x</li>'.repeat(9)}</ul>`),
  page('/events/long/', `<h1>${'Long '.repeat(30)}</h1><p class="summary">Same.</p>`),
  page('/zh-cn/events/plain/', '<h1>事件</h1><p class="summary">一样。</p>'),
  page('/claims/one/', '<h1>Claim</h1><p class="summary">Same.</p>'),
];

describe('a sample of pages', () => {
  const sample = samplePages(pages).map(({ path }) => path);

  test.each([
    ['a part that one page has', '/events/noted/'],
    ['one value of a branch', '/events/disputed/'],
    ['the other value', '/events/agreed/'],
    ['the longest list', '/events/many/'],
    ['the longest title', '/events/long/'],
    ['the other language', '/zh-cn/events/plain/'],
    ['another template', '/claims/one/'],
  ])('has %s', (_, path) => expect(sample).toContain(path));

  test('is a part of the whole, and always the same', () => {
    expect(sample.length).toBeLessThan(12);
    expect(samplePages(pages).map(({ path }) => path)).toEqual(sample);
  });

  test('lacks nothing that the whole has; with a page less it would', () => {
    const chosen = samplePages(pages);
    expect(missingFeatures(pages, chosen)).toEqual([]);
    const without = chosen.filter(({ path }) => path !== '/events/noted/');
    expect(missingFeatures(pages, without)).toEqual(['events div.note']);
  });
});
