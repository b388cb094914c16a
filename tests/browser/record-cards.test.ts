import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { openBrowser } from '../support/open-browser.ts';
import { openTab } from '../support/visits.ts';

const PATH = '/history/docker/';
const LINK = 'main a[href="/subjects/dotcloud/"]';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('a link of the prose says on hover and on focus what it leads to, and Escape closes that', async () => {
  const { page, troubles } = await openTab(browser, inject('address'), { reducedMotion: 'reduce' });
  await page.goto(inject('address') + PATH);
  const link = page.locator(LINK).first();
  const card = page.getByRole('tooltip');
  await link.hover();
  await card.waitFor();
  expect(await card.locator('.record-card-title').textContent()).toBe('dotCloud');
  expect(await card.locator('.record-card-facts').textContent()).toMatch(/\d{4}/);
  expect(await axeViolations(page)).toEqual([]);
  await card.hover();
  await page.waitForTimeout(400);
  expect(await card.isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await card.count()).toBe(0);

  await page.mouse.move(0, 0);
  await page.keyboard.press('Tab');
  await link.focus();
  await card.waitFor();
  expect(await link.getAttribute('aria-describedby')).toBe('record-card');
  await page.keyboard.press('Tab');
  await card.getByText('Platform as a service (PaaS)').waitFor();
  expect(await card.count()).toBe(1);
  await page.keyboard.press('Tab');
  await card.waitFor({ state: 'detached' });
  expect(troubles).toEqual([]);
  await page.context().close();
});

test('what is pointed at in a drawing throws nothing', async () => {
  const { page, troubles } = await openTab(browser, inject('address'));
  await page.goto(inject('address'));
  const link = page.locator('main svg a[href*="/events/"]:visible').first();
  await link.hover({ force: true });
  await link.focus();
  await page.waitForTimeout(600);
  expect(troubles).toEqual([]);
  await page.context().close();
});

test('the first tap says what a link leads to, in Chinese too, and the second follows it', async () => {
  const { page } = await openTab(browser, inject('address'), {
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 800 },
  });
  await page.goto(`${inject('address')}/zh-cn${PATH}`);
  const link = page.locator('main a[href="/zh-cn/subjects/dotcloud/"]').first();
  await link.tap();
  const card = page.getByRole('tooltip');
  await card.waitFor();
  expect(await card.textContent()).toMatch(/\p{Script=Han}/u);
  const box = await card.boundingBox();
  expect(box && box.x >= 0 && box.x + box.width <= 390).toBe(true);
  await link.tap();
  await page.waitForURL('**/zh-cn/subjects/dotcloud/');
  await page.context().close();
});

test('where the record cannot be had, the first tap follows the link', async () => {
  const { page } = await openTab(browser, inject('address'), { hasTouch: true });
  await page.route('**/api/v1/subjects/*.json', (route) => route.abort());
  await page.goto(inject('address') + PATH);
  await page.locator(LINK).first().tap();
  await page.waitForURL('**/subjects/dotcloud/');
  await page.context().close();
});

test.each([
  ['', 'Source code', 'compiler'],
  ['/zh-cn', '源代码', '编译器'],
])('a background word is told on a card, by hover and by the first tap (%s)', async (prefix, title, said) => {
  const path = `${prefix}/history/before-containers/`;
  const selector = `main a[href="${prefix}/concepts/words/#source-code"]`;
  const pointer = await openTab(browser, inject('address'), { reducedMotion: 'reduce' });
  await pointer.page.goto(inject('address') + path);
  await pointer.page.locator(selector).hover();
  const card = pointer.page.getByRole('tooltip');
  await card.waitFor();
  expect(await card.locator('.record-card-title').textContent()).toMatch(new RegExp(title, 'i'));
  expect(await card.textContent()).toContain(said);
  const text = pointer.page.locator('.sl-markdown-content');
  const [own, around] = await Promise.all([card.boundingBox(), text.boundingBox()]);
  expect(own && around && own.x + own.width <= around.x + around.width).toBe(true);
  expect(await axeViolations(pointer.page)).toEqual([]);
  expect(pointer.troubles).toEqual([]);
  await pointer.page.context().close();

  const { page } = await openTab(browser, inject('address'), { hasTouch: true });
  await page.goto(inject('address') + path);
  await page.locator(selector).tap();
  await page.getByRole('tooltip').waitFor();
  await page.locator(selector).tap();
  await page.waitForURL(`**${prefix}/concepts/words/#source-code`);
  const word = page.locator('#source-code');
  expect(await word.textContent()).toContain(said);
  expect(await word.evaluate((element) => element.matches(':target'))).toBe(true);
  await page.context().close();
});
