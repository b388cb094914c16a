import type { Browser } from 'playwright-core';
import type { PhoneServer } from './phone-server.ts';

/** How a search dialog is opened and where its results appear. */
export interface Dialog {
  readonly open: string;
  readonly input: string;
  readonly result: string;
}

export const OURS: Dialog = {
  open: '.search-open',
  input: 'dialog[open] input[role=combobox]',
  result: 'dialog[open] .search-hit',
};
export const STOCK: Dialog = {
  open: 'button[data-open-modal]',
  input: 'dialog[open] .pagefind-ui__search-input',
  result: 'dialog[open] .pagefind-ui__result-link',
};

/** What a first search took: milliseconds from the first key to the first result, and bytes. */
export interface FirstSearch {
  readonly time: number;
  /** All that was sent for the search: its code, wherever it was loaded, and its data. */
  readonly bytes: number;
}

/** How much slower than this machine a phone is. */
export const CPU_SLOWDOWN = 4;

/** A phone as Playwright emulates it. */
export const PHONE = { viewport: { width: 412, height: 823 }, isMobile: true, hasTouch: true } as const;

/** The first search of a reader who begins to type as soon as the dialog takes letters. */
export async function firstSearch(
  browser: Browser,
  server: PhoneServer,
  dialog: Dialog,
  path: string,
  query: string,
): Promise<FirstSearch> {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  // What the page itself needs is sent before its load event; the search's code comes after, on idle or on intent.
  server.sent.length = 0;
  await page.goto(server.address + path, { waitUntil: 'load', timeout: 60_000 });
  const pageFiles = new Set(server.sent.map((one) => one.path));
  await page.waitForTimeout(2500);
  await page.tap(dialog.open);
  await page.locator(dialog.input).waitFor();
  await page.evaluate(watchFirstResult, dialog.result);
  await page.locator(dialog.input).focus();
  await page.keyboard.insertText(query);
  await page.waitForFunction(() => 'firstResult' in window, undefined, { timeout: 60_000, polling: 20 });
  const time = await page.evaluate(() => (window as unknown as { firstResult: number }).firstResult);
  await page.waitForTimeout(2500);
  const bytes = server.sent
    .filter((one) => !pageFiles.has(one.path) || one.path.includes('pagefind'))
    .reduce((sum, one) => sum + one.bytes, 0);
  await context.close();
  return { time, bytes };
}

function watchFirstResult(selector: string): void {
  let start = Number.NaN;
  document.addEventListener(
    'input',
    () => {
      if (Number.isNaN(start)) start = performance.now();
    },
    { capture: true },
  );
  const look = () => {
    const result = document.querySelector(selector);
    if (!Number.isNaN(start) && result && result.getBoundingClientRect().height > 0)
      Object.assign(window, { firstResult: performance.now() - start });
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
