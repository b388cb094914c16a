import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../support/open-browser.ts';
import { visit } from '../support/visits.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test.each([
    { path: '/timeline/', title: 'FreeBSD 4.0-RELEASE, the first with jails' },
    { path: '/zh-cn/timeline/', title: 'FreeBSD 4.0' },
  ])('$path draws the landmarks with their names', async ({ path, title }) => {
    const { page, troubles } = await visit(browser, inject('address') + path, { colorScheme });
    await page.locator('[data-event="freebsd-4"]').first().waitFor();
    expect(await page.locator('[data-event="freebsd-4"]').first().textContent()).toContain(title);
    const drawn = await page.locator('history-timeline [data-event]').count();
    expect(drawn).toBeGreaterThan(20);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});
