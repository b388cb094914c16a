import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { openBrowser } from '../support/open-browser.ts';
import { openTab } from '../support/visits.ts';

const PATH = '/concepts/containers-and-virtual-machines/';
const QUESTION = '[data-question=containers-and-virtual-machines-ps]';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('a question tells why an answer is wrong or right, by keys alone, and keeps it on the device', async () => {
  const { page, troubles } = await openTab(browser, inject('address'));
  await page.goto(inject('address') + PATH);
  const question = page.locator(QUESTION);
  const status = question.getByRole('status');
  const wrong = question.locator('[data-right=false] input').first();
  const right = question.locator('[data-right=true] input').first();

  await question.getByRole('button', { name: 'Check my answer' }).press('Enter');
  expect(await status.textContent()).toBe('Choose an answer first.');
  await wrong.focus();
  await page.keyboard.press('Space');
  await question.getByRole('button', { name: 'Check my answer' }).press('Enter');
  expect(await question.locator('.question-verdict:visible').count()).toBe(1);
  expect(await wrong.getAttribute('aria-describedby')).not.toBeNull();
  expect(await status.textContent()).toContain('Not quite');

  await right.check();
  expect(await question.locator('.question-verdict:visible').count()).toBe(0);
  await question.getByRole('button', { name: 'Check my answer' }).click();
  expect(await status.textContent()).toContain('All correct');
  expect(await axeViolations(page)).toEqual([]);

  await page.reload();
  expect(await status.textContent()).toContain('All correct');
  await question.getByRole('button', { name: 'Start again' }).click();
  await page.reload();
  expect(await question.locator('input:checked').count()).toBe(0);
  expect(troubles).toEqual([]);
  await page.context().close();
});

test('without scripts the answers are folded, and nothing that cannot work is there', async () => {
  const { page } = await openTab(browser, inject('address'), { javaScriptEnabled: false });
  await page.goto(inject('address') + PATH);
  const question = page.locator(QUESTION);
  expect(await question.locator('input, button').count()).toBe(0);
  expect(await question.locator('.question-answer li').first().isVisible()).toBe(false);
  await question.locator('summary').click();
  expect(await question.locator('.question-answer li').first().isVisible()).toBe(true);
  await page.context().close();
});
