import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { longPageViolations } from '../support/axe.ts';
import { openBrowser } from '../support/open-browser.ts';

let browser: Browser;
let host: Server;
beforeAll(async () => {
  browser = await openBrowser();
  // Another origin than that of the site, and for a browser another site too.
  host = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://host');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(hostPage(searchParams));
  });
  await new Promise<void>((ready) => host.listen(0, '127.0.0.1', ready));
});
afterAll(async () => {
  await browser.close();
  host.closeAllConnections();
  await new Promise((ended) => host.close(ended));
});

/** A page as a learning platform has it: it listens for heights as LTI tells them, and grows the frame. */
function hostPage(parameters: URLSearchParams): string {
  const [src = '', width = '700', sandbox] = ['src', 'width', 'sandbox'].map(
    (name) => parameters.get(name) ?? undefined,
  );
  return `<!doctype html><html lang="en"><title>Host</title><body style="margin:0">
<div style="width:${width}px"><iframe id="f" title="t" src="${src.replaceAll('&', '&amp;')}" width="100%" height="200"
style="border:0;display:block" ${sandbox === undefined ? '' : `sandbox="${sandbox}"`}></iframe></div>
<div style="height:3000px"></div>
<script>
window.told = [];
addEventListener('message', ({ data }) => {
  told.push(data);
  const lti = typeof data === 'string' ? JSON.parse(data) : undefined;
  if (lti?.subject === 'lti.frameResize') document.getElementById('f').height = lti.height;
});
</script>`;
}

interface Framed {
  readonly page: Page;
  readonly frame: Frame;
  readonly troubles: readonly string[];
}

async function open(path: string, width = 700, sandbox?: string): Promise<Framed> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const troubles: string[] = [];
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  page.on('pageerror', ({ message }) => troubles.push(message));
  const query = new URLSearchParams({ src: `${inject('address')}${path}`, width: String(width) });
  if (sandbox !== undefined) query.set('sandbox', sandbox);
  await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/?${query}`);
  const frame = page.frames()[1];
  if (!frame) throw new Error('the page holds no frame');
  return { page, frame, troubles };
}

const heights = (frame: Frame) =>
  frame.evaluate(() => [innerHeight, Math.ceil(document.documentElement.getBoundingClientRect().height)]);

const PATHS = ['/embed/event/docker-1-0/', '/zh-cn/embed/tour/ten-minutes/', '/embed/timeline/?track=cloud'];

describe.each(PATHS)('%s in a frame on another site', (path) => {
  test.each([300, 700, 1200])('fits into %d pixels, and the frame grows to it', async (width) => {
    const { page, frame, troubles } = await open(path, width);
    if (path.includes('timeline')) await frame.waitForSelector('.timeline-stage[data-drawn]');
    await expect
      .poll(async () => {
        const [shown = 0, content = 0] = await heights(frame);
        return Math.abs(shown - content) <= 2 && content > 200;
      })
      .toBe(true);
    expect(
      await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
    // A drawing that grew with its frame would not come to rest.
    const before = await heights(frame);
    await page.waitForTimeout(500);
    expect(await heights(frame)).toEqual(before);
    const told = await page.evaluate(() => (window as unknown as { told: unknown[] }).told);
    expect(told.at(-1)).toEqual({ type: 'container-history:height', height: before[1] });
    expect(troubles).toEqual([]);
    await page.close();
  });

  test('works in a sandbox, where it has no origin and no storage', async () => {
    const { page, frame, troubles } = await open(path, 700, 'allow-scripts');
    expect(await frame.evaluate(() => origin)).toBe('null');
    if (path.includes('timeline')) await frame.waitForSelector('.timeline-stage[data-drawn]');
    await expect.poll(async () => (await heights(frame))[0]).not.toBe(200);
    expect(troubles).toEqual([]);
    await page.close();
  });

  test('leaves the wheel to the page around it', async () => {
    const { page, frame } = await open(path);
    if (path.includes('timeline')) await frame.waitForSelector('.timeline-stage[data-drawn]');
    await expect.poll(async () => (await heights(frame))[0]).not.toBe(200);
    await page.mouse.move(200, 150);
    await page.mouse.wheel(0, 300);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
    await page.close();
  });

  test('is light, unless its address asks for another theme', async () => {
    const page = await browser.newPage({ colorScheme: 'dark' });
    const scheme = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('color-scheme'));
    const seen: string[] = [];
    for (const theme of ['', 'light', 'dark', 'auto']) {
      const address = new URL(inject('address') + path);
      if (theme) address.searchParams.set('theme', theme);
      await page.goto(address.href);
      seen.push(await scheme());
    }
    expect(seen).toEqual(['light', 'light', 'dark', 'dark']);
    await page.close();
  });

  test('without scripts is all there', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(inject('address') + path);
    expect(await page.locator('footer a[data-whole]').isVisible()).toBe(true);
    const text = path.includes('timeline') ? '.event-entry >> nth=0' : 'h1';
    expect(await page.locator(text).isVisible()).toBe(true);
    await context.close();
  });
});

test.each([...PATHS, '/embed/lineage/?of=docker'])(
  'axe finds nothing at %s, in either theme',
  async (path) => {
    const page = await browser.newPage({ colorScheme: 'light', bypassCSP: true });
    await page.goto(inject('address') + path);
    if (path.includes('timeline')) await page.waitForSelector('.timeline-stage[data-drawn]');
    expect(await longPageViolations(page)).toEqual([]);
    await page.close();
  },
);

test('a view in a frame leads to the same view of the whole, and its theme stays', async () => {
  const page = await browser.newPage();
  await page.goto(`${inject('address')}/embed/timeline/?track=cloud&theme=dark`);
  await page.waitForSelector('.timeline-stage[data-drawn]');
  const length = await page.evaluate(() => history.length);
  await page.getByRole('searchbox').fill('lambda');
  await page.waitForFunction(() => location.search.includes('lambda'));
  const whole = new URL((await page.locator('footer a[data-whole]').getAttribute('href')) ?? '');
  expect(whole.pathname + whole.search).toBe('/timeline/?track=cloud&q=lambda');
  expect(new URL(page.url()).searchParams.get('theme')).toBe('dark');
  expect(await page.evaluate(() => history.length)).toBe(length);
  await page.close();
});

test('the timeline gives the code of the view that it shows', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${inject('address')}/timeline/?track=cloud`);
  await page.waitForSelector('.timeline-stage[data-drawn]');
  await page.locator('.timeline-more .embed-code summary').click();
  const code = page.locator('.timeline-more .embed-code textarea').first();
  await expect.poll(() => code.inputValue()).toMatch(/\/embed\/timeline\/\?track=cloud"/);
  expect(await code.inputValue()).toMatch(/ title="[^"]*cloud[^"]*Timeline · Container History"/i);
  await page.close();
});

test.each([1280, 900, 390])(
  'the code of a view stays in a window of %d pixels, filters open',
  async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(`${inject('address')}/timeline/?track=cloud`);
    if (width < 600) await page.locator('.timeline-open').click();
    await page.waitForSelector('.timeline-stage[data-drawn]');
    const code = page.locator('.timeline-more .embed-code');
    const filters = page.locator('.timeline-filters details summary').first();
    for (const _ of ['closed', 'open']) {
      await code.locator('summary').click();
      const box = await code.locator('> div').boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true);
      await code.locator('summary').click();
      await filters.click();
    }
    await page.close();
  },
);

test.each([
  ['/timeline/?track=cloud', 'Copy', 'Copied'],
  ['/zh-cn/tours/ten-minutes/', '复制', '已复制'],
])(
  'the code at %s is copied by a button, or selected where the clipboard is refused',
  async (path, ...words) => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto(inject('address') + path);
    if (path.includes('timeline')) await page.waitForSelector('.timeline-stage[data-drawn]');
    await page.locator('.embed-code summary').click();
    const code = page.locator('.embed-code textarea').first();
    const button = page.locator('.embed-code button').first();
    expect(await button.textContent()).toBe(words[0]);
    await button.click();
    await expect.poll(() => button.textContent()).toBe(words[1]);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code.inputValue());

    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    });
    await button.click();
    await expect
      .poll(() => page.locator('.embed-code .copy-fallback').first().textContent())
      .toMatch(/Ctrl\+C/);
    const shown = page.locator('.embed-code .copy-fallback input');
    expect(await shown.inputValue()).toBe(await code.inputValue());
    expect(
      await shown.evaluate((field: HTMLInputElement) => [field.selectionStart, field.selectionEnd]),
    ).toEqual([0, (await code.inputValue()).length]);
    await context.close();
  },
);

test('an event in an embedded timeline has its claims as cards, as on the page', async () => {
  const page = await browser.newPage({ viewport: { width: 800, height: 900 } });
  const looks = async (path: string) => {
    await page.goto(`${inject('address')}${path}?event=docker-pycon`);
    const card = page.locator('.timeline-panel .claim-card').first();
    await card.waitFor();
    return card.evaluate((element) => {
      const { display, borderTop, padding } = getComputedStyle(element);
      return { display, borderTop, padding };
    });
  };
  const onPage = await looks('/timeline/');
  expect(onPage.display).toBe('grid');
  expect(await looks('/embed/timeline/')).toEqual(onPage);
  await page.close();
});
