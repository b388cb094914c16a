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
  await hasCome(page);
  return { page, troubles };
}

/** The part of the address that holds the view. */
export function query(page: Page): string {
  return decodeURIComponent(new URL(page.url()).search);
}

/** Waits until all of the list that the view asks for is there. */
export function hasCome(page: Page): Promise<void> {
  // On paper the element is not shown.
  return page.locator('history-timeline:not([data-loading])').waitFor({ state: 'attached' });
}

/** Has the whole list brought, as the browser's own search does. */
export async function wholeList(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+f');
  await hasCome(page);
}

/** How many events the list shows, when what the view asks for is there. */
export async function listed(page: Page): Promise<number> {
  await hasCome(page);
  return page.locator('.event-entry:not([hidden])').count();
}

/** The window of the drawing as the overview tells it, `from` and `to` as years. */
export async function drawnYears(page: Page): Promise<[number, number]> {
  const year = async (part: string) => Number(await page.locator(part).getAttribute('aria-valuenow'));
  return [await year('.overview-start'), await year('.overview-end')];
}
