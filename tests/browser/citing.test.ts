import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { openBrowser } from '../support/open-browser.ts';
import { visit } from '../support/visits.ts';

const EVENT = '/events/docker-1-0/';
const CHINESE = '/zh-cn/events/docker-1-0/';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const today = (page: Page) =>
  page.evaluate(() => new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' }).format(new Date()));

async function openPanel(path: string): Promise<Page> {
  const { page, troubles } = await visit(browser, inject('address') + path, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.locator('.page-citation summary').click();
  await page.locator('.page-citation .cite-row').first().waitFor();
  expect(troubles).toEqual([]);
  return page;
}

describe('how a page is cited', () => {
  test('is copied as it is read, with the day on the clock of the reader', async () => {
    const page = await openPanel(CHINESE);
    const citation = page.locator('[data-style=gb]');
    await citation.getByRole('button').click();
    await citation.getByText('已复制').waitFor();
    expect(await copied(page)).toMatch(
      new RegExp(
        `^容器史贡献者\\. Docker 1\\.0发布\\[EB/OL\\]\\. （20\\d\\d-\\d\\d-\\d\\d）\\[${await today(page)}\\]\\. https://\\S+/\\.$`,
      ),
    );
    await page.context().close();
  });

  test('is that of the page, also beside its translation', async () => {
    const page = await openPanel(`${EVENT}?side=1`);
    expect(await page.locator('[data-style=apa]').textContent()).toContain(`${EVENT}`);
    expect(await page.locator('.page-citation').textContent()).not.toContain('side=');
    await page.context().close();
  });

  test('is made for programs, and saved', async () => {
    const page = await openPanel(CHINESE);
    await page.getByRole('button', { name: '复制 BibTeX, 供文献管理软件使用' }).click();
    await page.locator('.cite-row').first().getByText('已复制').waitFor();
    expect(await copied(page)).toContain('title = {{Docker 1.0发布}},');
    expect(await copied(page)).toContain(`urldate = {${await today(page)}}`);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.cite-format', { hasText: 'RIS' }).first().getByRole('button').last().click(),
    ]);
    expect(file.suggestedFilename()).toBe('docker-1-0.ris');
    expect(readFileSync(await file.path(), 'utf8')).toContain('TI  - Docker 1.0发布\r\n');
    await page.context().close();
  });

  test('can be replaced by its primary sources', async () => {
    const page = await openPanel(EVENT);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save BibTeX, Cite the source instead' }).click(),
    ]);
    const text = readFileSync(await file.path(), 'utf8');
    expect(text).toContain('{docker-2014-docker-1-0,');
    expect(text).not.toContain('infoq-2014-docker-1-0');
    await page.context().close();
  });

  test('is shown and selected where the clipboard is refused', async () => {
    const page = await openPanel(EVENT);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await page.locator('[data-style=apa]').getByRole('button').click();
    await page.locator('.cite-shown textarea').waitFor();
    expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/^Container History contributors/);
    expect(await axeViolations(page)).toEqual([]);
    await page.context().close();
  });

  test('names the view of the timeline, with its address', async () => {
    const page = await openPanel('/timeline/?track=orchestration&from=2013&to=2016');
    const text = await page.locator('[data-style=mla]').textContent();
    expect(text).toContain('“Orchestration, 2013–2016');
    expect(text).toContain('/timeline/?from=2013&to=2016&track=orchestration');
    await page.context().close();
  });

  test('without scripts it stands there, with words for the day', async () => {
    const { page } = await visit(browser, inject('address') + EVENT, { javaScriptEnabled: false });
    await page.locator('.page-citation summary').click();
    expect(await page.locator('[data-style=gb]').textContent()).toContain('[date of access]');
    expect(await page.locator('.page-citation button').count()).toBe(0);
    await page.context().close();
  });

  test('is on paper', async () => {
    const { page } = await visit(browser, inject('address') + EVENT);
    await page.emulateMedia({ media: 'print' });
    expect(
      await page.locator('[data-style=apa]').evaluate((one) => one.getBoundingClientRect().height),
    ).toBeGreaterThan(0);
    await page.context().close();
  });
});

test('title and headings give the published address, without marks of a search', async () => {
  const { page } = await visit(browser, `${inject('address')}/subjects/docker/?mark=layers`, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
  await page.locator('heading-links').getByRole('button', { name: 'Copy link' }).click();
  await page.locator('heading-links').getByRole('button', { name: 'Copied' }).waitFor();
  expect(await copied(page)).toBe(canonical);
  await page.locator('#problem .section-anchor').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('#problem').getByText('Copied').waitFor();
  expect(await copied(page)).toBe(`${canonical}#problem`);
  await page.context().close();
});
