import type { Page, Request } from 'playwright-core';

/** Turns without a request and with nothing left to do, after which a page is taken to be whole. */
const QUIET = 3;

/**
 * Watches what a page asks for.
 * @returns waits until it asks for nothing more and has nothing left to do. Playwright's "networkidle" says so
 * too, but half a second later, on every page.
 */
export function watchRequests(page: Page): () => Promise<void> {
  const open = new Set<Request>();
  const close = (request: Request) => void open.delete(request);
  page.on('request', (request) => open.add(request));
  page.on('requestfinished', close);
  page.on('requestfailed', close);
  return async () => {
    let isIdle = false;
    const setIdle = () => {
      isIdle = true;
    };
    void page.waitForLoadState('networkidle').then(setIdle, setIdle);
    for (let quiet = 0; quiet < QUIET && !isIdle; quiet = open.size > 0 ? 0 : quiet + 1) await restIn(page);
  };
}

/** Waits until a page has drawn, and then has nothing to do. */
function restIn(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestIdleCallback(() => done()))),
  );
}
