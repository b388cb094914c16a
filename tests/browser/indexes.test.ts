import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { builtPages } from '../support/built-pages.ts';
import { openBrowser } from '../support/open-browser.ts';

/** The longest that a list may be on a phone as it opens. */
const MOST = 12_000;
const PHONE = { width: 390, height: 844 };

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function open(path: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  await page.goto(inject('address') + path);
  return page;
}

const groupOf = (page: Page, id: string) => page.locator(`.index-group[data-filter-group="${id}"]`);

test('no list is long on a phone as it opens, and none is wider than it', async () => {
  const lists = builtPages()
    .map(({ path }) => path)
    .filter((path) => /^\/(zh-cn\/)?(subjects|sources|timeline\/[^/]+)\/$/.test(path));
  expect(lists.length).toBeGreaterThanOrEqual(18);
  const sizes = [];
  for (const path of lists) {
    const page = await open(path, { viewport: PHONE });
    sizes.push({
      path,
      ...(await page.evaluate(() => ({
        height: document.documentElement.scrollHeight,
        width: document.documentElement.scrollWidth,
      }))),
    });
    await page.close();
  }
  expect(sizes.filter(({ height, width }) => height > MOST || width > PHONE.width)).toEqual([]);
});

describe('without scripts', () => {
  test('the rail opens the group that it leads to, and all of it can be read', async () => {
    const page = await open('/subjects/', { javaScriptEnabled: false });
    const people = groupOf(page, 'person');
    expect(await people.getAttribute('open')).toBeNull();
    await page.locator('[data-rail="person"] a').click();
    expect(await people.getAttribute('open')).not.toBeNull();
    expect(await people.locator('summary').isVisible()).toBe(true);
    expect(await people.locator('li a').first().isVisible()).toBe(true);
    await page.close();
  });

  test('a group opens by its heading', async () => {
    const page = await open('/sources/', { javaScriptEnabled: false });
    const year = groupOf(page, 'in-2015');
    await year.locator('summary').click();
    expect(await year.locator('li').first().isVisible()).toBe(true);
    await page.close();
  });
});

test('what is typed opens the groups that hold hits and tells the rail; then all is as it was', async () => {
  const page = await open('/subjects/');
  const input = page.locator('list-filter input');
  const openGroups = () => page.locator('.index-group[open]:visible').count();
  const before = await openGroups();
  await input.fill('aleksa');
  expect(await page.locator('.subject-index a:visible').allTextContents()).toContain('Aleksa Sarai');
  expect(await page.locator('[data-rail]:visible').count()).toBe(
    await page.locator('.index-group[open]:visible').count(),
  );
  expect(await page.locator('[data-rail="person"] small').textContent()).toBe('1');
  await input.fill('');
  expect(await openGroups()).toBe(before);
  expect(await page.locator('[data-rail]:visible').count()).toBeGreaterThan(20);
  await page.close();
});

test('an address that names a group, or what stands in one, opens it', async () => {
  for (const [path, id] of [
    ['/sources/#from-2010', 'from-2010'],
    ['/timeline/docker/#year-2014', 'year-2014'],
    ['/timeline/docker/#event-docker-1-0', 'year-2014'],
  ] as const) {
    const page = await open(path);
    await groupOf(page, id).and(page.locator('[open]')).waitFor();
    await page.close();
  }
});

test('one button opens all groups and folds them', async () => {
  const page = await open('/zh-cn/timeline/docker/');
  const button = page.locator('.index-fold');
  await button.click();
  expect(await page.locator('.index-group:not([open])').count()).toBe(0);
  await button.click();
  expect(await page.locator('.index-group[open]').count()).toBe(0);
  await page.close();
});
