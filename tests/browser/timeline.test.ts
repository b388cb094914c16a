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
    { path: '/timeline/', title: 'chroot() appears in Seventh Edition Unix' },
    { path: '/zh-cn/timeline/', title: 'chroot' },
  ])('$path draws the landmarks with their names', async ({ path, title }) => {
    const { page, troubles } = await visit(browser, inject('address') + path, { colorScheme });
    await page.locator('[data-event="unix-v7-chroot"]').first().waitFor();
    expect(await page.locator('[data-event="unix-v7-chroot"]').first().textContent()).toContain(title);
    const drawn = await page.locator('history-timeline [data-event]').count();
    expect(drawn).toBeGreaterThan(20);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});
