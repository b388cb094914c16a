import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../support/open-browser.ts';
import { openTab } from '../support/visits.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const PHONE = { viewport: { width: 390, height: 844 } };

/** Serves pages and styles as a browser reads them that has never heard of popovers. */
async function withoutPopovers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover'])
      Reflect.deleteProperty(HTMLElement.prototype, name);
  });
  await page.route(/(\.css|\/)$/, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    const body = text
      .replaceAll(' popover=""', '')
      .replaceAll(' popover ', ' ')
      .replaceAll(':popover-open', ':popover-unknown');
    await route.fulfill({ response, body });
  });
}

test('without popovers the page can be read, and the menu opens and closes', async () => {
  const { page } = await openTab(browser, inject('address'), PHONE);
  await withoutPopovers(page);
  await page.goto(`${inject('address')}/subjects/chroot/`);
  const heading = page.locator('h1');
  const isOnTop = () =>
    heading.evaluate((element) => {
      const { left, top } = element.getBoundingClientRect();
      return element.contains(document.elementFromPoint(left + 5, top + 5));
    });
  const menu = page.locator('.sl-menu-button');
  await page.locator('.sl-menu-button[aria-expanded=false]').waitFor();
  expect(await isOnTop()).toBe(true);
  await menu.click();
  expect(await isOnTop()).toBe(false);
  await menu.click();
  expect(await isOnTop()).toBe(true);
  await menu.click();
  await page.keyboard.press('Escape');
  expect(await isOnTop()).toBe(true);
  // Without it too the menu is there: at the end of the page.
  await page.locator('#starlight__sidebar a').first().scrollIntoViewIfNeeded();
  expect(await page.locator('#starlight__sidebar a').first().isVisible()).toBe(true);
  await page.context().close();
});

test('without observers, media queries in scripts and dialogs the timeline draws and the search is a page', async () => {
  const { page } = await openTab(browser, inject('address'));
  await page.addInitScript(() => {
    for (const name of ['IntersectionObserver', 'ResizeObserver', 'matchMedia'])
      Object.defineProperty(window, name, { value: undefined });
    for (const name of ['show', 'showModal', 'close'])
      Reflect.deleteProperty(HTMLDialogElement.prototype, name);
  });
  await page.goto(`${inject('address')}/timeline/`);
  await page.locator('[data-drawn] .plot-item').first().waitFor();
  await page.setViewportSize({ width: 1000, height: 800 });
  await expect
    .poll(() =>
      page.locator('.plot-view').evaluate((view) => view.getBoundingClientRect().right <= innerWidth),
    )
    .toBe(true);
  await page.getByRole('button', { name: 'Show all', exact: true }).click();
  await page.locator('.plot-view [data-event="docker-1-0"]').click();
  await page.waitForURL('**/events/docker-1-0/');
  await page.locator('.search-open').click();
  await page.waitForURL('**/search/');
  await page.context().close();
});

test('without custom elements the list is there, and so are links for what a control would do', async () => {
  const { page } = await openTab(browser, inject('address'));
  await page.addInitScript(() => Object.defineProperty(window, 'customElements', { value: undefined }));
  await page.goto(`${inject('address')}/timeline/`);
  expect(await page.locator('.event-entry').first().isVisible()).toBe(true);
  await page.locator('language-link a').first().click();
  await page.waitForURL('**/zh-cn/timeline/');
  await page.locator('.search-open').click();
  await page.waitForURL('**/zh-cn/search/');
  expect(await page.locator('.search-ways a').first().isVisible()).toBe(true);
  await page.context().close();
});
