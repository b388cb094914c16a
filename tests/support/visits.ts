import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A window, with what went wrong in it. */
export interface Visit {
  readonly page: Page;
  /** Errors and warnings of the console, uncaught exceptions, blocked content. */
  readonly troubles: string[];
  /** Addresses asked for on other hosts. */
  readonly foreign: string[];
}

/** Opens an address in a window of its own and waits until all that the page names is there. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const visit = await openTab(browser, url, options);
  await visit.page.goto(url);
  return visit;
}

/** A window that is still empty, for pages of the host of an address. */
export async function openTab(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const troubles: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(url).origin) && !/^(data|blob):/.test(request.url()))
      foreign.push(request.url());
  });
  return { page, troubles, foreign };
}
