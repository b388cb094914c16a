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

/** Milliseconds of the main thread's tasks, longest first, and how much of it was spent on what. */
export interface TypingWork {
  readonly tasks: readonly number[];
  /** What the longest task was made of: the longest events in it, with their milliseconds. */
  readonly longest: string;
}

/**
 * The work of the page's main thread, slowed as a phone's, while more is typed into a dialog that is
 * warm. Workers and other pages' processes do not count.
 */
export async function workWhileTyping(
  browser: Browser,
  page: Page,
  dialog: Dialog,
  queries: readonly string[],
): Promise<TypingWork> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.locator(dialog.input).focus();
  await browser.startTracing(page, {
    categories: ['disabled-by-default-devtools.timeline', 'devtools.timeline', 'toplevel'],
  });
  for (const query of queries) {
    await page.locator(dialog.input).fill('');
    await page.keyboard.type(query, { delay: 120 });
    await page.waitForTimeout(1500);
  }
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  await session.detach();
  return readTrace(trace.traceEvents);
}

function readTrace(events: readonly TraceEvent[]): TypingWork {
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}.${tid}`),
  );
  // The process of the page is the one in which its keys arrive.
  const pid = events.find(
    ({ name, args, ...at }) =>
      name === 'EventDispatch' && args?.data?.type === 'input' && mains.has(`${at.pid}.${at.tid}`),
  )?.pid;
  if (pid === undefined) throw new Error('the trace holds no key');
  const own = events.filter((event) => event.pid === pid && mains.has(`${event.pid}.${event.tid}`));
  const tasks = own
    .filter(({ name, dur }) => /RunTask$/.test(name) && dur)
    .sort((a, b) => (b.dur ?? 0) - (a.dur ?? 0));
  const [first] = tasks;
  const within = own.filter(
    ({ name, ts, dur = 0 }) =>
      first && !/RunTask$/.test(name) && ts >= first.ts && ts + dur <= first.ts + (first.dur ?? 0),
  );
  within.sort((a, b) => (b.dur ?? 0) - (a.dur ?? 0));
  return {
    tasks: tasks.map(({ dur = 0 }) => dur / 1000),
    longest: within
      .slice(0, 6)
      .map(
        ({ name, dur = 0, args }) =>
          `${name}${args?.data?.type ? ` ${args.data.type}` : ''} ${(dur / 1000).toFixed(1)}`,
      )
      .join(', '),
  };
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly type?: string } };
}
