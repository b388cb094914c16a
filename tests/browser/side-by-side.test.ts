import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../support/open-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function open(path: string, width = 1440): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(`${inject('address')}${path}?side=1`);
  await page.waitForSelector('side-by-side[data-shown]');
  return page;
}

const PATHS = [
  '/history/docker/',
  '/zh-cn/concepts/namespaces/',
  '/events/docker-1-0/',
  '/tours/ten-minutes/',
  '/subjects/docker/',
];

describe.each(PATHS)('%s and its twin', (path) => {
  const [own, other] = path.startsWith('/zh-cn/') ? ['zh-CN', 'en'] : ['en', 'zh-CN'];

  test('stand in pairs by their headings, each in its language, and no id twice', async () => {
    const page = await open(path);
    const rows = await page.locator('.side-row').evaluateAll((all) =>
      all.map((row) =>
        [...row.querySelectorAll<HTMLElement>(':scope > .side-cell')].map((cell) => ({
          language: cell.lang,
          heading: cell.querySelector(':is(h2, h3)[id]')?.id.replace(/^twin-/, '') ?? '',
        })),
      ),
    );
    const paired = rows.filter((cells) => cells.length === 2);
    expect(paired.length).toBeGreaterThan(0);
    expect(paired.filter(([a, b]) => a?.heading !== b?.heading)).toEqual([]);
    expect(paired.filter(([a, b]) => a?.language !== own || b?.language !== other)).toEqual([]);
    const withHeading = rows.filter(([first]) => first?.heading);
    expect(withHeading.filter((cells) => cells.length !== 2)).toEqual([]);
    const twice = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return ids.filter((id, index) => ids.indexOf(id) !== index);
    });
    expect(twice).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    await page.close();
  });

  test('stand beside each other where there is room, on paper too, and else below each other', async () => {
    const page = await open(path);
    const isBeside = () =>
      page
        .locator('.side-row:has(> .side-cell + .side-cell)')
        .first()
        .evaluate((row) => {
          const [a, b] = [...row.children].map((cell) => cell.getBoundingClientRect());
          return a !== undefined && b !== undefined && b.left > a.left + 50;
        });
    expect(await isBeside()).toBe(true);
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await isBeside()).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await isBeside()).toBe(true);
    await page.close();
  });
});

test('the terms of a section stand below it in both languages', async () => {
  const page = await open('/events/docker-1-0/');
  const cells = page.locator('.side-terms tr', { hasText: 'Docker, Inc.' }).locator('td');
  expect(await cells.allTextContents()).toEqual(['Docker, Inc.', 'Docker公司']);
  expect(await cells.evaluateAll((all) => all.map((cell) => (cell as HTMLElement).lang))).toEqual([
    'en',
    'zh-CN',
  ]);
  await page.close();
});

test('one button shows both and the page alone again', async () => {
  const page = await browser.newPage();
  await page.goto(`${inject('address')}/events/docker-1-0/`);
  const button = page.getByRole('button', { name: 'English | 中文' });
  await button.click();
  await page.waitForSelector('side-by-side[data-shown]');
  expect(new URL(page.url()).search).toBe('?side=1');
  await button.click();
  await page.waitForURL((address) => address.search === '');
  expect(await page.locator('.side-row').count()).toBe(0);
  await page.close();
});

test('where the other page cannot be had, a sentence says so and this one stays', async () => {
  const page = await browser.newPage();
  await page.route('**/zh-cn/events/docker-1-0/', (route) => route.abort());
  await page.goto(`${inject('address')}/events/docker-1-0/?side=1`);
  await expect
    .poll(() => page.locator('side-by-side [role=status]').textContent())
    .toMatch(/could not be loaded/);
  expect(await page.locator('.side-row').count()).toBe(0);
  expect(await page.locator('.event-summary').isVisible()).toBe(true);
  await page.close();
});
