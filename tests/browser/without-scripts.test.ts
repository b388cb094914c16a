import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../support/open-browser.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
});
afterAll(() => browser.close());

const open = (path: string) => page.goto(inject('address') + path);

test('the timeline is a list of landmarks that leads to all events, era by era', async () => {
  await open('/timeline/');
  const titles = page.locator('.event-entry h3 a');
  const landmarks = await titles.count();
  expect(landmarks).toBeGreaterThan(30);
  await page.getByRole('link', { name: 'Docker 1.0', exact: true }).click();
  expect(new URL(page.url()).pathname).toBe('/events/docker-1-0/');
  expect(await page.getByText('9 June 2014').first().isVisible()).toBe(true);
  await page.goBack();
  await page.locator('.era[data-era=docker] .era-all a').click();
  expect(new URL(page.url()).pathname).toBe('/timeline/docker/');
  expect(await titles.count()).toBeGreaterThan(landmarks);
  await page.locator('.era-nav').getByRole('link', { name: 'First walls' }).click();
  expect(new URL(page.url()).pathname).toBe('/timeline/first-walls/');
  await page.getByRole('link', { name: 'The whole timeline' }).click();
  expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe('/timeline/#first-walls');
});

test('the search control leads to other ways in', async () => {
  await open('/zh-cn/subjects/docker/');
  await page.locator('.search-open').click();
  expect(new URL(page.url()).pathname).toBe('/zh-cn/search/');
  await page.getByRole('main').getByRole('link', { name: '条目', exact: true }).click();
  expect(new URL(page.url()).pathname).toBe('/zh-cn/subjects/');
});

test.each(['/search/', '/zh-cn/search/', '/timeline/', '/lineage/', '/subjects/'])(
  'nothing stands on %s that would need a script, and why is said where it is missed',
  async (path) => {
    await open(path);
    expect(await page.locator(':is(button, input, select, textarea):visible').count()).toBe(0);
    if (path.endsWith('/search/')) expect(await page.locator('search-page p:visible').count()).toBe(1);
  },
);

test('the language can be changed', async () => {
  await open('/history/before-containers/');
  await page.locator('language-link a').first().click();
  expect(new URL(page.url()).pathname).toBe('/zh-cn/history/before-containers/');
});

test('notes lead to their sources and back', async () => {
  await open('/subjects/chroot/');
  const mark = page.locator('.note-mark a').first();
  await mark.click();
  expect(new URL(page.url()).hash).toBe('#note-1');
  await page.locator('#note-1 .note-back').first().click();
  expect(new URL(page.url()).hash).toBe('#note-mark-1');
});
