import type { Browser, Page } from 'playwright-core';
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

const CPU_SLOWDOWN = 4;

/** The first search of a reader who begins to type as soon as the dialog takes letters. */
export async function firstSearch(
  browser: Browser,
  server: PhoneServer,
  dialog: Dialog,
  path: string,
  query: string,
): Promise<FirstSearch> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    isMobile: true,
    hasTouch: true,
  });
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

/** The longest task on the main thread, in milliseconds, while more is typed into a dialog that is warm. */
export async function longestTaskWhileTyping(
  browser: Browser,
  page: Page,
  dialog: Dialog,
  queries: readonly string[],
): Promise<number> {
  await page.locator(dialog.input).focus();
  await browser.startTracing(page, {
    categories: ['disabled-by-default-devtools.timeline', 'devtools.timeline', 'toplevel'],
  });
  for (const query of queries) {
    await page.locator(dialog.input).fill('');
    await page.keyboard.type(query, { delay: 120 });
    await page.waitForTimeout(700);
  }
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  const main = traceEvents.find(
    ({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain',
  );
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}.${tid}`),
  );
  if (!main) throw new Error('the trace names no main thread');
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => /RunTask$/.test(name) && mains.has(`${pid}.${tid}`),
  );
  return Math.max(...tasks.map(({ dur = 0 }) => dur)) / 1000;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly args?: { readonly name?: string };
}
