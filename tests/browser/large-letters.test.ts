import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../support/open-browser.ts';
import { openTimeline } from '../support/timeline-page.ts';

/** Pairs of parts of the header of which one lies over another, and what reaches out of the window. */
async function faultsOfHeader(page: Page): Promise<string[]> {
  return page.locator('header').evaluate((header) => {
    const parts = [
      ...header.querySelectorAll<HTMLElement>('.site-title, .search-open, .site-nav-wide a, language-link a'),
      ...document.querySelectorAll<HTMLElement>('.sl-menu-button, .mobile-language a'),
    ].filter((part) => part.checkVisibility() && part.getBoundingClientRect().width > 0);
    const box = (part: HTMLElement) => part.getBoundingClientRect();
    const name = (part: HTMLElement) => part.className || part.textContent.trim();
    const outside = parts.filter((part) => box(part).right > innerWidth + 1);
    const spilt = parts.filter((part) => part.scrollWidth > part.clientWidth + 1);
    const over = parts.flatMap((a, index) =>
      parts
        .slice(index + 1)
        .filter((b) => box(a).right > box(b).left + 1 && box(b).right > box(a).left + 1)
        .map((b) => `${name(a)} over ${name(b)}`),
    );
    return [...outside.map((part) => `${name(part)} outside`), ...spilt.map(name), ...over];
  });
}

describe.each([24, 32])('for a reader whose browser has letters of %i pixels', (letters) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser(letters);
  });
  afterAll(() => browser.close());

  test.each([
    ['/', 390],
    ['/zh-cn/subjects/docker/', 390],
    ['/subjects/docker/', 320],
    ['/subjects/docker/', 1280],
    ['/', 1920],
  ])('nothing in the header of %s lies over another at %i pixels', async (path, width) => {
    const page = await browser.newPage({ viewport: { width, height: 844 } });
    await page.goto(inject('address') + path);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
      `${letters}px`,
    );
    expect(await faultsOfHeader(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.close();
  });

  test('the timeline with its tools is no wider than a phone', async () => {
    const { page } = await openTimeline(browser, '/timeline/', { viewport: { width: 390, height: 844 } });
    await page.locator('.timeline-open').click();
    await page.locator('.plot-item').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const label = page.locator('.plot-view .plot-label:visible').first();
    expect(await label.evaluate((one) => getComputedStyle(one).fontSize)).toBe(`${letters * 0.8125}px`);
    await page.context().close();
  });
});
