import type { Browser, BrowserContextOptions, CDPSession, Page } from 'playwright-core';

/** What loading a page took. Times in milliseconds since navigation, bytes as they were sent. */
export interface Load {
  readonly largestPaint: number;
  /** When the first drawn events were on the screen and the page was free to answer; undefined without a drawing. */
  readonly answers?: number;
  readonly scriptAndStyleBytes: number;
  readonly bytes: number;
}

const PHONE: BrowserContextOptions = {
  viewport: { width: 412, height: 823 },
  isMobile: true,
  hasTouch: true,
};
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const CPU_SLOWDOWN = 4;

/**
 * Loads a page as a phone on a slow network does.
 * @param drawn selector of a drawn event; undefined where nothing is drawn
 * @param ask selector of a control that has to be pressed for the drawing, as soon as it can be
 */
export async function loadOnPhone(
  browser: Browser,
  url: string,
  drawn?: string,
  ask?: string,
): Promise<Load> {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const sent = await countBytes(session);
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.addInitScript(watch, { drawn, ask });
  await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
  if (drawn)
    await page.waitForFunction(() => (window as Watched).answers !== undefined, undefined, {
      timeout: 60_000,
    });
  else await page.waitForTimeout(1500);
  const { largestPaint, answers } = await page.evaluate(() => {
    const { largestPaint = Number.NaN, answers } = window as Watched;
    return { largestPaint, answers };
  });
  const bytes = { ...sent };
  await context.close();
  return { largestPaint, ...(answers !== undefined && { answers }), ...bytes };
}

type Watched = Window & { largestPaint?: number; answers?: number };

function watch({ drawn, ask }: { drawn?: string | undefined; ask?: string | undefined }): void {
  const self = window as Watched;
  new PerformanceObserver((list) => {
    self.largestPaint = list.getEntries().at(-1)?.startTime ?? Number.NaN;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  if (!drawn) return;
  let asked = !ask;
  const look = () => {
    const control = ask ? document.querySelector<HTMLElement>(ask) : null;
    if (!asked && control && document.querySelector('[data-ready]')) {
      asked = true;
      control.click();
    }
    const item = document.querySelector<HTMLElement>(drawn);
    if (!item || item.getBoundingClientRect().width === 0) requestAnimationFrame(look);
    // Once it is painted and what else was waiting has been done.
    else requestAnimationFrame(() => setTimeout(() => (self.answers = performance.now()), 0));
  };
  requestAnimationFrame(look);
}

async function countBytes(session: CDPSession): Promise<{ bytes: number; scriptAndStyleBytes: number }> {
  const sent = { bytes: 0, scriptAndStyleBytes: 0 };
  const types = new Map<string, string>();
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    sent.bytes += encodedDataLength;
    if (['Script', 'Stylesheet'].includes(types.get(requestId) ?? ''))
      sent.scriptAndStyleBytes += encodedDataLength;
  });
  await session.send('Network.enable');
  return sent;
}

/** Lengths of the frames while a hand pans and zooms over an element, in milliseconds, in order of length. */
export async function framesWhileMoving(page: Page, view: string): Promise<number[]> {
  await page.locator(view).scrollIntoViewIfNeeded();
  const box = await page.locator(view).boundingBox();
  if (!box) throw new Error(`nothing at ${view}`);
  const x = box.x + box.width * 0.6;
  const y = Math.max(box.y + 25, 120);
  await page.evaluate(() => {
    const frames: number[] = [];
    Object.assign(window, { frames });
    let last = performance.now();
    const next = (now: number) => {
      frames.push(now - last);
      last = now;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  await page.mouse.move(x, y);
  const zoom = async (steps: number, delta: number) => {
    await page.keyboard.down('Control');
    for (let i = 0; i < steps; i++) await page.mouse.wheel(0, delta);
    await page.keyboard.up('Control');
  };
  const pan = async (distance: number) => {
    await page.mouse.down();
    await page.mouse.move(x + distance, y, { steps: 40 });
    await page.mouse.up();
    await page.mouse.move(x, y);
  };
  for (let round = 0; round < 3; round++) {
    await zoom(14, -100);
    await pan(-400);
    await pan(500);
    await zoom(10, 100);
    await pan(300);
  }
  await page.waitForTimeout(400);
  const frames = await page.evaluate(() => (window as unknown as { frames: number[] }).frames);
  return frames.slice(2).sort((a, b) => a - b);
}
