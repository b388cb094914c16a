import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { openBrowser } from '../support/open-browser.ts';
import { visit } from '../support/visits.ts';
import { chosenTitle, openDialog, typeQuery } from './search-support.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const LANGUAGES = [
  { path: '/', query: 'jail', first: 'FreeBSD jails', wanted: '/subjects/freebsd-jail/' },
  {
    path: '/zh-cn/',
    query: '容器编排',
    first: '容器编排',
    wanted: '/zh-cn/subjects/container-orchestration/',
  },
];

describe.each(LANGUAGES)('the dialog on $path', ({ path, query, first, wanted }) => {
  test('is used with keys alone', async () => {
    const { page, troubles } = await visit(browser, inject('address') + path);
    await page.keyboard.press('/');
    await page.locator('dialog[open] input[role=combobox]').waitFor();
    await typeQuery(page, query);
    expect(await chosenTitle(page)).toBe('');
    await page.keyboard.press('ArrowDown');
    expect(await chosenTitle(page)).toBe(first);
    await page.keyboard.press('End');
    const last = await chosenTitle(page);
    await page.keyboard.press('ArrowDown');
    expect(await chosenTitle(page)).toBe(first);
    await page.keyboard.press('ArrowUp');
    expect(await chosenTitle(page)).toBe(last);
    await page.keyboard.press('Home');
    expect(await chosenTitle(page)).toBe(first);
    await page.keyboard.press('Escape');
    // The first Escape empties the input of a search in some browsers, the next one closes.
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await openDialog(page);
    await page.locator('dialog input[role=combobox]').fill('');
    await typeQuery(page, query);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${wanted}*`);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test('gets what was typed before its code had come', async () => {
    const { page, troubles } = await visit(browser, inject('address') + path);
    const open = Promise.withResolvers<void>();
    await page.route('**/*search-dialog*', async (route) => {
      await open.promise;
      await route.continue();
    });
    await page.keyboard.press('/');
    await page.keyboard.type('jailx');
    await page.keyboard.press('Backspace');
    expect(await page.locator('dialog').count()).toBe(0);
    open.resolve();
    const input = page.locator('dialog[open] input[role=combobox]');
    await input.waitFor();
    await page.keyboard.type('s');
    expect(await input.inputValue()).toBe('jails');
    await page.locator('dialog [role=option]').first().waitFor();
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test('has no fault that axe finds, with results', async () => {
    const { page } = await visit(browser, inject('address') + path);
    await openDialog(page);
    await typeQuery(page, query);
    await page.keyboard.press('ArrowDown');
    expect(await axeViolations(page, 'dialog[open]')).toEqual([]);
    await page.locator('dialog summary').click();
    await page.locator('dialog fieldset').first().waitFor();
    expect(await axeViolations(page, 'dialog[open]')).toEqual([]);
    await page.context().close();
  });

  test('fits a window of 320 pixels', async () => {
    const { page } = await visit(browser, inject('address') + path, {
      viewport: { width: 320, height: 640 },
    });
    await page.locator('.search-open').focus();
    await page.evaluate(() => scrollTo({ top: 500, behavior: 'instant' }));
    await openDialog(page);
    await typeQuery(page, query);
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('dialog, dialog *')]
        .filter((part) => part.getBoundingClientRect().right > innerWidth + 1)
        .map(({ className }) => className),
    );
    expect(wide).toEqual([]);
    // The page behind is hidden meanwhile, and has to be back before the focus can be.
    expect(await page.locator('main').isVisible()).toBe(false);
    await page.getByRole('button', { name: /^(Cancel|取消)$/ }).click();
    await page.locator('main').waitFor({ state: 'visible' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('search-open');
    expect(await page.evaluate(() => scrollY)).toBe(500);
    await page.context().close();
  });
});

test('at 400 % zoom the dialog scrolls as one, and the chosen result shows in the colours of the system', async () => {
  const { page } = await visit(browser, inject('address'), {
    viewport: { width: 320, height: 256 },
    forcedColors: 'active',
  });
  await openDialog(page);
  await typeQuery(page, 'docker');
  const scrolls = (selector: string) =>
    page.locator(selector).evaluate((part) => part.scrollHeight > part.clientHeight + 1);
  expect(await scrolls('dialog')).toBe(true);
  expect(await scrolls('dialog .search-results')).toBe(false);
  await page.keyboard.press('ArrowDown');
  const chosen = page.locator('dialog [aria-selected=true]');
  expect(await chosen.evaluate((option) => getComputedStyle(option).outlineStyle)).toBe('solid');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowUp');
  const box = await chosen.boundingBox();
  // Where a page scrolls in whole pixels, half of one may be lost.
  expect(box?.y).toBeGreaterThan(-1);
  expect(box?.y).toBeLessThan(256);
  await page.context().close();
});

test('Enter never follows a result of what was typed before', async () => {
  const { page } = await visit(browser, inject('address'));
  await openDialog(page);
  await typeQuery(page, 'docker');
  await page.locator('dialog input[role=combobox]').fill('');
  await page.keyboard.insertText('kubernetes');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/subjects/kubernetes/*');
  await page.context().close();
});

test('Enter that ends a composition chooses nothing, in the order of events of Safari too', async () => {
  const { page } = await visit(browser, `${inject('address')}/zh-cn/`);
  await openDialog(page);
  await typeQuery(page, '容器');
  const keys = await page.context().newCDPSession(page);
  await keys.send('Input.imeSetComposition', { text: 'bianpai', selectionStart: 7, selectionEnd: 7 });
  const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };
  await keys.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
  await keys.send('Input.insertText', { text: '编排' });
  // Chromium has the key before the composition ends, Safari after.
  await keys.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
  await page.locator('[role=status]', { hasText: '容器编排”' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/zh-cn/');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/zh-cn/subjects/container-orchestration/*');
  await page.context().close();
});

test('a result opened in another tab leaves the dialog as it is, by mouse and by keys', async () => {
  const { page } = await visit(browser, inject('address'));
  await openDialog(page);
  await typeQuery(page, 'docker');
  const isOpen = () => page.locator('dialog[open]').count();
  // A browser without windows may open no tab for a click; what the page leaves to the browser is known here.
  await page.evaluate(() =>
    window.addEventListener('click', (click) => {
      const link = click.composedPath().find((part) => part instanceof HTMLAnchorElement);
      document.title = `${click.ctrlKey || click.metaKey} ${click.defaultPrevented} ${link?.pathname}`;
      click.preventDefault();
    }),
  );
  await page
    .locator('dialog [role=option]')
    .first()
    .click({ modifiers: ['ControlOrMeta'] });
  expect(await page.title()).toBe('true false /subjects/docker/');
  expect(await isOpen()).toBe(1);
  const opened = async (keys: string) => {
    const [tab] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press(keys)]);
    await tab.waitForURL('**/subjects/docker/*');
    await tab.close();
    expect(await isOpen()).toBe(1);
  };
  await page.locator('dialog input[role=combobox]').focus();
  await opened('Control+Enter');
  await page.keyboard.press('ArrowDown');
  await opened('Meta+Enter');
  expect(new URL(page.url()).pathname).toBe('/');
  await page.context().close();
});

test('"/" can be turned off and Ctrl+K stays; a key event without a key throws nothing', async () => {
  const { page, troubles } = await visit(browser, inject('address'));
  // What Chromium sends when it fills in a form.
  await page.evaluate(() => document.body.dispatchEvent(new Event('keydown', { bubbles: true })));
  expect(troubles).toEqual([]);
  await openDialog(page);
  await page.getByLabel('The / key opens the search').uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  expect(await page.locator('.search-open kbd').isVisible()).toBe(false);
  await page.keyboard.press('/');
  await openDialog(page);
  await page.getByLabel('The / key opens the search').check();
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  expect(await page.locator('.search-open kbd').isVisible()).toBe(true);
  await page.keyboard.press('/');
  await page.locator('dialog[open]').waitFor();
  await page.context().close();
});

test('offers the other language where this one has nothing, and marks its hits', async () => {
  const { page } = await visit(browser, inject('address'));
  await openDialog(page);
  await page.keyboard.type('docker');
  await page.getByRole('button', { name: 'Search the Chinese pages too' }).click();
  const group = page.getByRole('group', { name: 'Chinese pages' });
  await group.getByRole('option').first().waitFor();
  expect(await group.getByRole('option').first().getAttribute('href')).toMatch(/^\/zh-cn\//);
  expect(await group.getByRole('option').first().textContent()).toContain('in Chinese');
  await page.context().close();
});

test('has no fault that axe finds, with hits of the other language and with recent searches', async () => {
  const { page } = await visit(browser, inject('address'));
  await page.evaluate(() => localStorage.setItem('recent-searches', '["docker", "cgroup v2"]'));
  await openDialog(page);
  await page.keyboard.press('ArrowDown');
  await page.locator('dialog .search-recent[aria-selected=true]').waitFor();
  expect(await axeViolations(page, 'dialog[open]')).toEqual([]);
  await page.keyboard.type('docker');
  await page.getByRole('button', { name: 'Search the Chinese pages too' }).click();
  await page.getByRole('group', { name: 'Chinese pages' }).getByRole('option').first().waitFor();
  expect(await axeViolations(page, 'dialog[open]')).toEqual([]);
  await page.context().close();
});

test('keeps what was sought on the device, and forgets it', async () => {
  const { page } = await visit(browser, inject('address'));
  await openDialog(page);
  await typeQuery(page, 'cgroup v2');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/subjects/cgroup-v2/*');
  await openDialog(page);
  await page.keyboard.press('ArrowDown');
  expect(await chosenTitle(page)).toBe('cgroup v2');
  await page.keyboard.press('Enter');
  await page.locator('dialog .search-hit').first().waitFor();
  await page.locator('dialog input[role=combobox]').fill('');
  await page.getByRole('button', { name: 'Clear recent searches' }).click();
  expect(await page.locator('dialog [role=option]').count()).toBe(0);
  expect(await page.evaluate(() => localStorage.getItem('recent-searches'))).toBe(null);
  await page.context().close();
});

test('marks the words on the page that it leads to, until they are unmarked', async () => {
  const { page } = await visit(browser, inject('address'));
  await openDialog(page);
  await typeQuery(page, 'chroot');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/subjects/chroot/*');
  await page.locator('main mark.found').first().waitFor();
  expect(new URL(page.url()).search).toBe('');
  const text = await page.locator('main .sl-markdown-content').innerText();
  await page.getByRole('button', { name: 'Remove highlights' }).click();
  expect(await page.locator('mark.found').count()).toBe(0);
  expect(await page.locator('main .sl-markdown-content').innerText()).toBe(text);
  await page.context().close();
});

test('an option that stays the same is not drawn again', async () => {
  const { page } = await visit(browser, inject('address'));
  await openDialog(page);
  await typeQuery(page, 'docker');
  const first = await page.locator('dialog [role=option]').first().elementHandle();
  await page.locator('dialog [role=status]').evaluate((status) => status.replaceChildren());
  await page.keyboard.type(' ');
  await page.locator('dialog [role=status]', { hasText: 'docker”' }).waitFor();
  expect(await first?.evaluate((option) => option.isConnected)).toBe(true);
  await page.context().close();
});
