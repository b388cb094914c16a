import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../support/open-browser.ts';
import { visit } from '../support/visits.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test.each([
  { path: '/', query: 'cgroups', wanted: '/subjects/cgroups/' },
  { path: '/zh-cn/', query: '命名空间', wanted: '/zh-cn/subjects/linux-namespaces/' },
])('$query finds the right page first, with keys alone', async ({ path, query, wanted }) => {
  const { page, troubles } = await visit(browser, inject('address') + path);
  await page.keyboard.press('Control+K');
  await page.locator('input[role=combobox]').waitFor();
  await page.keyboard.type(query);
  await page.locator('[role=listbox] [role=option]').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${wanted}*`);
  expect(troubles).toEqual([]);
  await page.context().close();
});

test('nothing of the search is loaded before the reader asks for it', async () => {
  const { page } = await visit(browser, `${inject('address')}/subjects/chroot/`);
  await page.waitForLoadState('networkidle');
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(loaded.filter((name) => /pagefind|search-(?!open)/.test(name) && !/site-search/.test(name))).toEqual(
    [],
  );
  await page.context().close();
});
