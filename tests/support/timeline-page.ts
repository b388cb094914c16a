import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';

/** A page with the timeline, and what went wrong on it. */
export interface TimelinePage {
  readonly page: Page;
  readonly troubles: readonly string[];
}

/** Opens the timeline and waits until the element has come to life, and on wide screens until it is drawn. */
export async function openTimeline(
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {},
): Promise<TimelinePage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  await page.goto(inject('address') + path);
  await page.locator('history-timeline[data-ready]').waitFor();
  if ((page.viewportSize()?.width ?? 0) >= 800) await page.locator('[data-drawn]').waitFor();
  return { page, troubles };
}

/** The part of the address that holds the view. */
export function query(page: Page): string {
  return decodeURIComponent(new URL(page.url()).search);
}

/** How many events the list shows. */
export function listed(page: Page): Promise<number> {
  return page.locator('.event-entry:not([hidden])').count();
}

/** The window of the drawing as the overview tells it, `from` and `to` as years. */
export async function drawnYears(page: Page): Promise<[number, number]> {
  const year = async (part: string) => Number(await page.locator(part).getAttribute('aria-valuenow'));
  return [await year('.overview-start'), await year('.overview-end')];
}
