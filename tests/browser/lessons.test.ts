import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { openBrowser } from '../support/open-browser.ts';
import { openTab } from '../support/visits.ts';

const PATH = '/course/docker/';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('events are put in order, the score counts it, and both are kept on the device', async () => {
  const { page, troubles } = await openTab(browser, inject('address'));
  await page.goto(inject('address') + PATH);
  const question = page.locator('order-question');
  const score = page.locator('.lesson-count');
  const check = question.getByRole('button', { name: 'Check my answer' });
  const total = await page.locator('[data-question]').count();
  expect(await score.textContent()).toBe(`0 of ${total} questions right`);

  await check.click();
  expect(await question.getByRole('status').textContent()).toBe('Give each event a place first.');
  const places = await question
    .locator('[data-option]')
    .evaluateAll((options) => options.map((option) => (option as HTMLElement).dataset.place ?? ''));
  const selects = question.locator('select');
  // All but two stand right at first.
  for (const [index, place] of places.entries()) {
    const shown = place === '1' ? '2' : place === '2' ? '1' : place;
    await selects.nth(index).selectOption(shown);
  }
  await check.click();
  expect(await question.getByRole('status').textContent()).toContain('2 of 4 are in the right place');
  for (const [index, place] of places.entries()) await selects.nth(index).selectOption(place);
  await check.click();
  expect(await question.getByRole('status').textContent()).toBe('All correct.');
  expect(await score.textContent()).toBe(`1 of ${total} questions right`);
  expect(await axeViolations(page)).toEqual([]);

  await page.reload();
  expect(await score.textContent()).toBe(`1 of ${total} questions right`);
  await question.getByRole('button', { name: 'Start again' }).click();
  expect(await score.textContent()).toBe(`0 of ${total} questions right`);
  expect(troubles).toEqual([]);
  await page.context().close();
});

test('the result can be copied when there is one, with the address of the lesson', async () => {
  const { page } = await openTab(browser, inject('address'));
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: inject('address') });
  await page.goto(inject('address') + PATH);
  const question = page.locator('.question[data-type=single]').first();
  await question.locator('input').first().check();
  const copy = page.getByRole('button', { name: 'Copy my result' });
  expect(await copy.isVisible()).toBe(false);
  await question.getByRole('button', { name: 'Check my answer' }).click();
  await copy.click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(
    /^“What was new about Docker\?”, [01] of \d+ questions right\. https?:\/\/.+\/course\/docker\/$/,
  );
  await page.context().close();
});

test('a wrong statement that was found is told in its own words', async () => {
  const { page } = await openTab(browser, inject('address'));
  await page.goto(inject('address') + PATH);
  const question = page.locator('[data-plain]');
  await question.locator('[data-right=true] input').check();
  await question.getByRole('button', { name: 'Check my answer' }).click();
  expect(await question.locator('.question-verdict:visible').textContent()).toMatch(
    /^This is the wrong one\./,
  );
  await page.context().close();
});

test('the view comes in a frame, which is as high as what it shows', async () => {
  const { page, troubles } = await openTab(browser, inject('address'));
  await page.goto(inject('address') + PATH);
  const frame = page.locator('lesson-view iframe');
  await frame.scrollIntoViewIfNeeded();
  await expect.poll(() => frame.getAttribute('height'), { timeout: 20_000 }).not.toBe('480');
  const inside = page.frameLocator('lesson-view iframe');
  await inside.locator('history-timeline[data-ready]').waitFor();
  expect(
    await inside.locator('body').evaluate((body) => body.scrollWidth - body.clientWidth),
  ).toBeLessThanOrEqual(0);
  expect(troubles).toEqual([]);
  await page.context().close();
});

test('both languages side by side leave each question one set of answers', async () => {
  const { page } = await openTab(browser, inject('address'));
  await page.goto(`${inject('address')}${PATH}?side=1`);
  await page.locator('.side-row').first().waitFor();
  const own = page.locator('[data-question=docker-parent]').first();
  expect(await own.locator('input').count()).toBe(await own.locator('[data-option]').count());
  expect(await page.locator('.lesson-count').count()).toBe(1);
  await page.context().close();
});

test('without scripts there is a link to the view, and every answer can be unfolded', async () => {
  const { page } = await openTab(browser, inject('address'), { javaScriptEnabled: false });
  await page.goto(inject('address') + PATH);
  expect(await page.locator('main :is(iframe, select, input, button):visible').count()).toBe(0);
  expect(await page.locator('lesson-view a').getAttribute('href')).toMatch(
    /\/timeline\/\?from=2013-01&to=2013-06/,
  );
  const order = page.locator('order-question');
  await order.locator('summary').click();
  expect(await order.locator('time').count()).toBe(4);
  await page.locator('#task ~ .question-answer summary').click();
  await page.context().close();
});
