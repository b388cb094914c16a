import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../support/open-browser.ts';
import { faintTexts } from '../support/text-contrast.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** A page as it is printed from a system that is dark. */
async function onPaper(path: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 794, height: 1123 }, colorScheme: 'dark' });
  await page.goto(inject('address') + path);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  return page;
}

describe('on paper, from a dark system', () => {
  test.each([
    '/',
    '/subjects/cgroups/',
    '/zh-cn/subjects/docker/',
    '/concepts/containers-and-virtual-machines/',
    '/events/docker-1-0/',
    '/claims/',
    '/sources/',
    '/timeline/',
    '/tours/ten-minutes/',
    '/print/history/docker/',
    '/zh-cn/print/tours/ten-minutes/',
    '/lineage/',
  ])('text stands out by 7:1 from a white sheet: %s', async (path) => {
    const page = await onPaper(path);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    expect(await faintTexts(page, { usual: 7, large: 7 })).toEqual([]);
    await page.close();
  });

  test.each(['/print/history/docker/', '/zh-cn/print/tours/ten-minutes/'])(
    'no heading of %s ends a sheet, its pages are numbered, and sources say where they are',
    async (path) => {
      const page = await onPaper(path);
      const headings = page.locator('.reader :is(h2, h3)');
      const loose = await headings.evaluateAll((all) =>
        all.filter((heading) => getComputedStyle(heading).breakAfter !== 'avoid').map(({ id }) => id),
      );
      expect(loose).toEqual([]);
      const source = page.locator('.reader .source-text[data-address]').first();
      expect(await source.evaluate((one) => getComputedStyle(one, '::after').content)).toMatch(/https?:/);
      const rules = await page.evaluate(() =>
        [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)),
      );
      expect(rules.filter((rule) => /^@page [^{]*\{[^}]*counter\(page\)/.test(rule))).toHaveLength(1);
      await page.close();
    },
  );

  test('the front page shows every landmark within the sheet', async () => {
    const page = await onPaper('/');
    const outside = await page
      .locator('.landmark-row li')
      .evaluateAll(
        (landmarks) =>
          landmarks.filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth)
            .length,
      );
    expect(await page.locator('.landmark-row li').count()).toBeGreaterThan(30);
    expect(outside).toBe(0);
    await page.close();
  });

  test('sources say their addresses, and the page its own', async () => {
    const page = await onPaper('/subjects/chroot/');
    const address = await page
      .locator('.notes .source-text')
      .first()
      .evaluate((source) => getComputedStyle(source, '::after').content);
    expect(address).toMatch(/https?:\/\//);
    expect(await page.locator('.page-address').isVisible()).toBe(true);
    expect(await page.locator('.page-address').textContent()).toMatch(/\/subjects\/chroot\/$/);
    await page.close();
  });

  test.each([
    ['/claims/', '.claim-correction a'],
    ['/timeline/', '.event-entry h3 a'],
    ['/data/', '.sl-markdown-content p > a[href^=http]'],
  ])('what %s has in short says where the rest is', async (path, links) => {
    const page = await onPaper(path);
    const link = page.locator(`${links}:visible`).first();
    expect(await link.evaluate((one) => getComputedStyle(one, '::after').content)).toContain(
      `<${await link.getAttribute('href')}>`,
    );
    await page.close();
  });

  test.each(['/', '/zh-cn/timeline/'])('nothing of %s that can only be clicked is there', async (path) => {
    const page = await onPaper(path);
    expect(await page.locator('.site-preferences, .site-footer ul, .search-open').count()).toBe(3);
    for (const part of ['.site-preferences', '.site-footer ul', '.search-open'])
      expect(await page.locator(part).isVisible()).toBe(false);
    await page.close();
  });

  test.each(['/print/course/docker/', '/zh-cn/print/history/docker/'])(
    '%s asks first and answers at the end, and has nothing to choose',
    async (path) => {
      const page = await onPaper(path);
      const questions = await page.locator('.question').count();
      expect(questions).toBeGreaterThan(3);
      expect(await page.locator('.question-answer:visible, select, .question input').count()).toBe(0);
      expect(await page.locator('.reader-answers > ol > li:visible').count()).toBe(questions);
      expect(
        await page.locator('.reader-answers').evaluate((part) => getComputedStyle(part).breakBefore),
      ).toBe('page');
      await page.close();
    },
  );

  test('no heading ends a page', async () => {
    const page = await onPaper('/zh-cn/subjects/kubernetes/');
    const loose = await page
      .locator('main :is(h1, h2, h3)')
      .evaluateAll((headings) =>
        headings.filter((one) => getComputedStyle(one).breakAfter !== 'avoid').map((one) => one.textContent),
      );
    expect(loose).toEqual([]);
    await page.close();
  });
});
