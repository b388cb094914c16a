import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page in a window of its own, with what went wrong on it. */
export interface Visit {
  readonly page: Page;
  /** Errors and warnings of the console, uncaught exceptions, blocked content. */
  readonly troubles: string[];
  /** Addresses asked for on other hosts. */
  readonly foreign: string[];
}

/** Opens an address and waits until the network is quiet. */
export async function visit(
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
  await page.goto(url, { waitUntil: 'networkidle' });
  return { page, troubles, foreign };
}
