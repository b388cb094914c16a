import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../support/open-browser.ts';
import { openDialog } from './search-support.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** A page of the site with uncaught exceptions noted, and something forbidden before it loads. */
async function visitWith(
  prepare: (page: Page) => Promise<unknown>,
): Promise<{ page: Page; thrown: string[] }> {
  const page = await (await browser.newContext()).newPage();
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  await prepare(page);
  await page.goto(inject('address'));
  return { page, thrown };
}

const FAILED = 'The search could not be loaded';

test('says so where the index is missing', async () => {
  const { page, thrown } = await visitWith((page) =>
    page.route(/\/pagefind\/(?!.*interface\.json)/, (route) => route.abort()),
  );
  await openDialog(page);
  await page.keyboard.type('docker');
  await page.locator('[role=status]', { hasText: FAILED }).waitFor();
  expect(await page.locator('dialog [role=option]').count()).toBe(0);
  expect(thrown).toEqual([]);
  await page.context().close();
});

test.each([
  ['the key', (page: Page) => page.keyboard.press('/')],
  ['the control', (page: Page) => page.locator('.search-open').click()],
])('says in place that one is offline, by %s, and leaves the page', async (_, ask) => {
  const { page, thrown } = await visitWith(async () => {});
  await page.context().setOffline(true);
  await ask(page);
  await page.locator('site-search [role=status]', { hasText: 'You are offline' }).waitFor();
  expect(await page.locator('h1').isVisible()).toBe(true);
  await page.context().setOffline(false);
  await page.locator('site-search [role=status]').waitFor({ state: 'detached' });
  expect(thrown).toEqual([]);
  await page.context().close();
});

test('searches the names where only the texts are missing', async () => {
  const { page, thrown } = await visitWith((page) =>
    page.route('**/pagefind/en/**', (route) => route.abort()),
  );
  await openDialog(page);
  await page.keyboard.type('docker');
  await page.locator('[role=status]', { hasText: 'The texts could not be searched' }).waitFor();
  expect(await page.locator('dialog [role=option]').first().textContent()).toContain('Docker');
  expect(thrown).toEqual([]);
  await page.context().close();
});

test('searches names and summaries where WebAssembly is forbidden, and says so', async () => {
  const forbid = 'WebAssembly.Module = class { constructor() { throw new Error("forbidden"); } };';
  const { page, thrown } = await visitWith(async (page) => {
    await page.addInitScript(forbid);
    // Scripts for pages do not run in workers.
    await page.route('**/search-worker-*.js', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: forbid + (await response.text()) });
    });
  });
  await openDialog(page);
  await page.keyboard.type('leaky vessels');
  await page.locator('[role=status]', { hasText: 'The texts could not be searched' }).waitFor();
  expect(await page.locator('dialog [role=option]').first().textContent()).toContain('Leaky Vessels');
  await page.locator('dialog input[role=combobox]').fill('nothing that any summary holds');
  await page.locator('[role=status]', { hasText: FAILED }).waitFor();
  expect(thrown).toEqual([]);
  await page.context().close();
});

test('works where workers are forbidden', async () => {
  const { page, thrown } = await visitWith((page) =>
    page.addInitScript(() => {
      window.Worker = class {
        constructor() {
          throw new Error('forbidden');
        }
      } as unknown as typeof Worker;
    }),
  );
  await openDialog(page);
  await page.keyboard.type('leaky vessels');
  await page.locator('dialog [role=option]', { hasText: 'Leaky Vessels' }).first().waitFor();
  expect(thrown).toEqual([]);
  await page.context().close();
});

test('works where the code of the worker does not come', async () => {
  const { page, thrown } = await visitWith((page) =>
    page.route('**/search-worker-*.js', (route) => route.abort()),
  );
  await openDialog(page);
  await page.keyboard.type('leaky vessels');
  await page.locator('dialog [role=option]', { hasText: 'Leaky Vessels' }).first().waitFor();
  expect(thrown).toEqual([]);
  await page.context().close();
});

test('works where storage is forbidden', async () => {
  const { page, thrown } = await visitWith((page) =>
    // Only for the search: Starlight's choice of a theme does not bear it.
    page.addInitScript(() => {
      for (const name of ['getItem', 'setItem', 'removeItem'] as const) {
        const original: (...values: string[]) => unknown = Storage.prototype[name];
        Storage.prototype[name] = function (this: Storage, ...values: string[]) {
          if (values[0] === 'recent-searches') throw new Error('forbidden');
          return original.apply(this, values) as never;
        };
      }
    }),
  );
  await openDialog(page);
  await page.keyboard.type('cgroup');
  await page.locator('dialog .search-hit').first().waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/subjects/cgroups/*');
  expect(thrown).toEqual([]);
  await page.context().close();
});

test.each([
  ['10,000 letters', 'a'.repeat(10_000), 'aaaaa'],
  ['punctuation', '?!… ，。“”()[]', 'Nothing found for “?!'],
  ['markup', '"><img src=x onerror="window.injected=true">', '><img'],
])('takes %s without a fault and puts nothing into the page', async (_, query, said) => {
  const { page, thrown } = await visitWith(async () => {});
  await openDialog(page);
  await page.locator('dialog input[role=combobox]').fill(query);
  await page.locator('dialog [role=status]', { hasText: said }).waitFor();
  expect(await page.locator('dialog img').count()).toBe(0);
  expect(await page.evaluate(() => 'injected' in window)).toBe(false);
  expect(thrown).toEqual([]);
  await page.context().close();
});
