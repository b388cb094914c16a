import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { openBrowser } from '../support/open-browser.ts';
import { visit } from '../support/visits.ts';
import { typeQuery } from './search-support.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each([
  { path: '/search/', query: 'kubernetes', wanted: '/subjects/kubernetes/' },
  { path: '/zh-cn/search/', query: '虚拟机', wanted: '/zh-cn/subjects/virtual-machine/' },
])('the page $path', ({ path, query, wanted }) => {
  test('answers the query of its address, and is used with keys alone', async () => {
    const { page, troubles } = await visit(
      browser,
      `${inject('address')}${path}?q=${encodeURIComponent(query)}`,
    );
    await page.locator('search-page .search-hit').first().waitFor();
    await page.locator('search-page input[role=combobox]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${wanted}*`);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test('puts the query into its address', async () => {
    const { page } = await visit(browser, inject('address') + path);
    await page.locator('search-page input[role=combobox]').focus();
    await typeQuery(page, query);
    expect(new URL(page.url()).searchParams.get('q')).toBe(query);
    expect(await page.title()).toContain(`“${query}” · `);
    await page.context().close();
  });

  test('has no fault that axe finds, with results', async () => {
    const { page } = await visit(
      browser,
      `${inject('address')}${path}?q=${encodeURIComponent(query)}&type=event`,
    );
    await page.locator('search-page .search-hit').first().waitFor();
    await page.locator('search-page fieldset').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.context().close();
  });
});

test('filters narrow the hits, stand in the address with their counts, and can be cleared', async () => {
  const { page } = await visit(browser, `${inject('address')}/search/?q=docker&type=event&track=security`);
  const hits = page.locator('search-page .search-hit');
  await hits.first().waitFor();
  const paths = await hits.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(paths.length).toBeGreaterThan(0);
  for (const path of paths) expect(path).toMatch(/^\/events\//);
  const box = page.locator('search-page input[value="track.security"]');
  await box.waitFor();
  expect(await box.isChecked()).toBe(true);
  const promised = Number(
    await page.locator('label:has(input[value="track.orchestration"]) small').textContent(),
  );
  expect(promised).toBeGreaterThan(0);
  await box.uncheck();
  await page.locator('search-page input[value="track.orchestration"]').check();
  await page.locator('[role=status]', { hasText: new RegExp(`\\b${promised} `) }).waitFor();
  expect(new URL(page.url()).searchParams.get('track')).toBe('orchestration');
  await page.getByRole('button', { name: 'Clear all' }).click();
  await page.waitForFunction(() => !location.search.includes('track'));
  expect(new URL(page.url()).search).toBe('?q=docker');
  await page.context().close();
});

test('after loading, the address is the canonical one, and what means nothing is told by its label', async () => {
  const { page } = await visit(
    browser,
    `${inject('address')}/search/?utm_source=x&q=docker&from=groupmessage&type=event,subject&type=foo`,
  );
  await page.locator('search-page .search-hit').first().waitFor();
  await expect.poll(() => new URL(page.url()).search).toBe('?q=docker&type=event,subject');
  expect(await page.locator('.search-notice').textContent()).toMatch(/“foo” .* “Kind of page”/);
  await page.context().close();
});

test('a malformed filter in the address is left out', async () => {
  const { page, troubles } = await visit(browser, `${inject('address')}/search/?q=docker&type=%22%3E%3Cimg`);
  await page.locator('search-page .search-hit').first().waitFor();
  expect(troubles).toEqual([]);
  await page.context().close();
});

test.each([
  { root: '', failed: 'The search could not be loaded' },
  { root: '/zh-cn', failed: '搜索未能载入' },
])('says in the reader’s language that the index is blocked: $root/search/', async ({ root, failed }) => {
  const page = await (await browser.newContext()).newPage();
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(`${inject('address')}${root}/search/?q=docker`);
  await page.locator('[role=status]', { hasText: failed }).waitFor();
  expect(await page.locator('search-page [role=option]').count()).toBe(0);
  expect(await page.locator('.search-ways a').count()).toBeGreaterThan(0);
  expect(thrown).toEqual([]);
  await page.context().close();
});

test.each(['', '/zh-cn'])(
  'without JavaScript %s/search/ offers the subjects and the chapters',
  async (root) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${inject('address')}${root}/subjects/docker/`);
    await page.locator('.search-open').click();
    expect(new URL(page.url()).pathname).toBe(`${root}/search/`);
    const ways = page.locator('.search-ways a');
    const paths = await ways.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(paths).toContain(`${root}/subjects/`);
    expect(paths.filter((path) => path?.startsWith(`${root}/history/`)).length).toBeGreaterThan(0);
    await context.close();
  },
);
