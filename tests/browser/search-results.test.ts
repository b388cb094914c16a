import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../support/open-browser.ts';
import { visit } from '../support/visits.ts';
import { openDialog, typeQuery } from './search-support.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const LANGUAGES = [
  {
    path: '/',
    few: 'shocker',
    marked: 'Shocker',
    misspelt: 'dcoker',
    meant: '/subjects/docker/',
    mark: 'did you mean this?',
    nowhere: 'zones dotcloud snapcraft',
    loose: 'No page contains',
    foreign: '写时复制',
    alsoOther: 'Search the Chinese pages too',
  },
  {
    path: '/zh-cn/',
    few: '裸金属',
    marked: '裸金属',
    misspelt: 'rongqi bianpai',
    meant: '/zh-cn/subjects/container-orchestration/',
    mark: '是不是要找这个？',
    nowhere: '监狱甲骨文快照',
    loose: '没有页面包含',
    foreign: 'thrown away',
    alsoOther: '同时搜索英文页面',
  },
];

/** Opens the dialog on a page and types a query into it. */
async function ask(path: string, query: string): Promise<Page> {
  const { page } = await visit(browser, inject('address') + path);
  await openDialog(page);
  await typeQuery(page, query);
  return page;
}

/** Whether each hit, in the order shown, is a Chinese page. */
async function areChinese(page: Page): Promise<boolean[]> {
  const paths = await page
    .locator('dialog .search-hit')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  return paths.map((path) => path.startsWith('/zh-cn/'));
}

/** Address of the option that is chosen. */
function chosenHref(page: Page): Promise<string> {
  return page.locator('dialog [aria-selected=true]').evaluate((link) => link.getAttribute('href') ?? '');
}

describe.each(LANGUAGES)('results on $path', (language) => {
  test('show passages with the words marked, and are counted aloud', async () => {
    const page = await ask(language.path, language.few);
    const hits = page.locator('dialog .search-hit');
    const shown = await hits.count();
    expect(shown).toBeGreaterThan(1);
    expect(await page.locator('dialog').getByRole('status').textContent()).toMatch(
      new RegExp(`(^|\\D)${shown}\\D`),
    );
    expect(await hits.locator('.search-excerpt').count()).toBe(shown);
    expect(await hits.locator('mark').allTextContents()).toContain(language.marked);
    await page.context().close();
  });

  test('offer the name that was meant, and lead to it', async () => {
    const page = await ask(language.path, language.misspelt);
    expect(await page.locator('dialog [role=option]').first().textContent()).toContain(language.mark);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${language.meant}*`);
    await page.context().close();
  });

  test('say where no page holds the words as they were typed', async () => {
    const page = await ask(language.path, language.nowhere);
    expect(await page.locator('dialog [role=option]').count()).toBeGreaterThan(0);
    expect(await page.locator('dialog').getByRole('status').textContent()).toContain(language.loose);
    await page.context().close();
  });

  test('come from the other language where this one has none, without being asked to', async () => {
    const page = await ask(language.path, language.foreign);
    const isOtherChinese = language.path === '/';
    expect(new Set(await areChinese(page))).toEqual(new Set([isOtherChinese]));
    expect(await page.locator('dialog').getByRole('group').getByRole('option').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  test('in the reader’s language come before those in the other', async () => {
    const page = await ask(language.path, 'docker');
    await page.getByRole('button', { name: language.alsoOther }).click();
    await page.locator('dialog').getByRole('group').getByRole('option').first().waitFor();
    const isOtherChinese = language.path === '/';
    const isOther = (await areChinese(page)).map((isChinese) => isChinese === isOtherChinese);
    expect(new Set(isOther).size).toBe(2);
    expect(isOther).toEqual([...isOther].sort());
    await page.keyboard.press('ArrowDown');
    expect(await chosenHref(page)).toMatch(isOtherChinese ? /^\/subjects\// : /^\/zh-cn\//);
    await page.context().close();
  });
});
