import type { Browser, Page } from 'playwright-core';
import { loadAxe } from './axe.ts';

/**
 * A tab with axe on it, into which built pages are put one after another. Opening each by its address
 * would take four times as long: the browser compiles axe anew for every window, and starts the page's
 * scripts, style sheets and process again.
 */
export async function openStage(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({
    colorScheme: 'light',
    bypassCSP: true,
    viewport: { width: 1280, height: 800 },
  });
  const page = await context.newPage();
  // No page links to this one, so that none is taken for the page that is open.
  await page.goto(`${address}/404.html`);
  await loadAxe(page);
  await stopPainting(page);
  return page;
}

/**
 * Writes a built page over the one that stands in the tab, and waits for its styles and scripts. The
 * window stays, and axe on it.
 */
export async function putPage(page: Page, html: string): Promise<void> {
  // Pages that lead on do so at once, which WCAG allows; here they have to stay to be looked at.
  await page.setContent(html.replace(/<meta http-equiv="refresh" content="0;[^>]*>/, ''));
}

/** Lays pages out without painting them, which would take a third of the time and nobody looks. */
async function stopPainting(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { windowId } = await session.send('Browser.getWindowForTarget');
  await session.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'minimized' } });
}
