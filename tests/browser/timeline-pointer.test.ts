import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/open-browser.ts';
import { drawnYears, listed, openTimeline, query } from '../support/timeline-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The middle of the drawing, scrolled into view. */
async function middle(page: Page): Promise<{ x: number; y: number }> {
  const view = page.locator('.plot-view');
  await view.scrollIntoViewIfNeeded();
  const box = await view.boundingBox();
  if (!box) throw new Error('nothing is drawn');
  return { x: box.x + box.width / 2, y: Math.min(box.y + 30, 800) };
}

const span = async (page: Page) => {
  const [from, to] = await drawnYears(page);
  return to - from;
};

describe('the mouse', () => {
  test('dragging pans, and the list and the address follow', async () => {
    const { page } = await openTimeline(browser, '/timeline/?from=2010&to=2014');
    const before = await listed(page);
    const { x, y } = await middle(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 300, y, { steps: 5 });
    await page.mouse.up();
    expect((await drawnYears(page))[0]).toBeLessThan(2010);
    await expect.poll(() => query(page)).toMatch(/from=200\d-\d\d&to=201[34]-\d\d/);
    expect(await listed(page)).not.toBe(before);
    await page.context().close();
  });

  test('a hand that goes on is no rest: address and list follow when it has let go', async () => {
    const { page } = await openTimeline(browser, '/timeline/?from=2010&to=2014');
    const before = { query: query(page), listed: await listed(page) };
    const { x, y } = await middle(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 100, y, { steps: 5 });
    // In one task, however slow the machine: a wheel, after which a rest is waited for, and the hand again.
    await page.locator('.plot-view').evaluate(
      (view, at) => {
        const told = { bubbles: true, cancelable: true, clientY: at.y };
        view.dispatchEvent(new WheelEvent('wheel', { ...told, clientX: at.x, deltaX: 40 }));
        const held = { ...told, pointerId: 1, buttons: 1, clientX: at.x + 200 };
        view.dispatchEvent(new PointerEvent('pointermove', held));
      },
      { x: x + 100, y },
    );
    await page.waitForTimeout(800);
    expect({ query: query(page), listed: await listed(page) }).toEqual(before);
    await page.mouse.up();
    await expect.poll(() => query(page)).not.toBe(before.query);
    await page.context().close();
  });

  test('no event leaves the page while the timeline is dragged and comes back within the same frame', async () => {
    const { page } = await openTimeline(browser, '/timeline/?from=2012&to=2016');
    const { x, y } = await middle(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 20, y, { steps: 2 });
    await page.evaluate(() => {
      const moves = { gone: 0, back: 0 };
      Object.assign(window, { moves });
      const chart = document.querySelector('.plot-chart');
      if (!chart) throw new Error('nothing is drawn');
      // What is noted comes in one piece for each frame.
      new MutationObserver((notes) => {
        const isItem = (node: Node) => (node as Element).classList?.contains('vis-range');
        const gone = new Set(notes.flatMap((note) => [...note.removedNodes].filter(isItem)));
        moves.gone += gone.size;
        moves.back += notes.flatMap((note) => [...note.addedNodes]).filter((node) => gone.has(node)).length;
      }).observe(chart, { subtree: true, childList: true });
    });
    await page.mouse.move(x - 420, y, { steps: 20 });
    await page.mouse.up();
    const moves = await page.evaluate(() => (window as unknown as { moves: object }).moves);
    expect(moves).toMatchObject({ back: 0, gone: expect.any(Number) });
    expect((moves as { gone: number }).gone).toBeGreaterThan(0);
    await page.context().close();
  });

  test('a drag that ends on an event does not open it; a click does', async () => {
    const { page } = await openTimeline(browser, '/timeline/?from=2013&to=2015');
    const item = page.locator('.plot-view [data-event="docker-1-0"]');
    const box = await item.boundingBox();
    if (!box) throw new Error('not drawn');
    await page.mouse.move(box.x + 12, box.y + 12);
    await page.mouse.down();
    await page.mouse.move(box.x + 112, box.y + 12, { steps: 4 });
    await page.mouse.up();
    expect(query(page)).not.toContain('event=');
    await item.click();
    expect(query(page)).toContain('event=docker-1-0');
    await page.context().close();
  });

  test.each(['.plot-view', '.overview-whole'])(
    'a drag of %s that is released outside of the window ends there, and a press near the edge is held',
    async (part) => {
      const { page } = await openTimeline(browser, '/timeline/?from=2010&to=2014');
      await page.locator(part).scrollIntoViewIfNeeded();
      const box = await page.locator(part).boundingBox();
      if (!box) throw new Error(`no ${part}`);
      const y = part === '.plot-view' ? box.y + 30 : box.y + box.height / 2;
      await page.mouse.move(box.x + 2, y);
      await page.mouse.down();
      // No move of the pointer is told between the press and the one that has left the part.
      await page.mouse.move(box.x - 60, y);
      await page.mouse.move(box.x - 120, y);
      const moved = await drawnYears(page);
      expect(moved).not.toEqual([2010, 2014]);
      // A release that another window got: the next that is told of the mouse is a move without a button.
      await page.locator(part).evaluate(
        (element, at) => {
          const told = { pointerId: 1, bubbles: true, clientX: at.x, clientY: at.y, buttons: 0 };
          element.dispatchEvent(new PointerEvent('pointermove', told));
        },
        { x: box.x + 5, y },
      );
      await page.mouse.move(box.x - 20, y);
      expect(await drawnYears(page)).toEqual(moved);
      await page.mouse.up();
      await page.context().close();
    },
  );

  test('a sideways wheel pans, over the overview too, and does not lead off the page', async () => {
    const { page } = await openTimeline(browser, '/timeline/?from=2010&to=2014');
    await page.evaluate(() => {
      addEventListener('wheel', (event) => {
        document.documentElement.dataset.kept = String(event.defaultPrevented);
      });
    });
    const kept = () => page.evaluate(() => document.documentElement.dataset.kept);
    const { x, y } = await middle(page);
    await page.mouse.move(x, y);
    await page.mouse.wheel(400, 20);
    await expect.poll(async () => (await drawnYears(page))[0]).toBeGreaterThan(2010);
    expect(await kept()).toBe('true');
    await page.locator('.overview').hover();
    await page.mouse.wheel(-900, 0);
    await expect.poll(async () => (await drawnYears(page))[0]).toBeLessThan(2010);
    // At the end of all time too, where nothing moves any more.
    for (let turn = 0; turn < 3; turn++) await page.mouse.wheel(-90_000, 0);
    expect(await kept()).toBe('true');
    await page.context().close();
  });

  test('the bare wheel scrolls the page; with Ctrl it zooms', async () => {
    const { page } = await openTimeline(browser, '/timeline/');
    const { x, y } = await middle(page);
    const before = await span(page);
    const scroll = () => page.evaluate(() => scrollY);
    const top = await scroll();
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 120);
    await expect.poll(scroll).toBeGreaterThan(top);
    expect(await span(page)).toBe(before);
    const scrolled = await scroll();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    await expect.poll(() => span(page)).toBeLessThan(before);
    expect(await scroll()).toBe(scrolled);
    await page.context().close();
  });

  test('buttons do all that dragging does', async () => {
    const { page } = await openTimeline(browser, '/timeline/?from=2010&to=2014');
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    await press('Earlier');
    expect((await drawnYears(page))[0]).toBe(2008);
    await press('Later');
    expect((await drawnYears(page))[0]).toBe(2010);
    await press('Zoom out');
    expect(await span(page)).toBeGreaterThan(5);
    await press('Zoom in');
    await press('Zoom in');
    expect(await span(page)).toBeLessThan(5);
    await press('Show all');
    expect(await span(page)).toBeGreaterThan(60);
    await expect.poll(() => query(page)).toBe('');
    await page.context().close();
  });

  test('the window of the overview is dragged and resized', async () => {
    const { page } = await openTimeline(browser, '/timeline/?from=2010&to=2014');
    const drag = async (part: string, by: number) => {
      await page.locator('.overview').scrollIntoViewIfNeeded();
      const box = await page.locator(part).boundingBox();
      if (!box) throw new Error(`no ${part}`);
      const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      await page.mouse.move(at.x, at.y);
      await page.mouse.down();
      await page.mouse.move(at.x + by, at.y, { steps: 4 });
      await page.mouse.up();
    };
    await drag('.overview-start', -200);
    expect((await drawnYears(page))[0]).toBeLessThan(2002);
    expect((await drawnYears(page))[1]).toBe(2014);
    const before = await span(page);
    await drag('.overview-whole', -60);
    expect((await drawnYears(page))[1]).toBeLessThan(2014);
    expect(Math.abs((await span(page)) - before)).toBeLessThanOrEqual(1);
    await page.context().close();
  });
});

describe('a phone', () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

  test('the list comes first, and the drawing is one tap away', async () => {
    const { page } = await openTimeline(browser, '/timeline/', phone);
    expect(await page.locator('.plot-item').count()).toBe(0);
    expect(await listed(page)).toBeGreaterThan(30);
    await page.locator('.timeline-open').tap();
    await page.locator('.plot-item').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.context().close();
  });

  test('the strip of years jumps, within the filter too', async () => {
    const { page } = await openTimeline(browser, '/timeline/?track=security', phone);
    await page.locator('.year-strip').scrollIntoViewIfNeeded();
    await page.locator('.year-strip [data-year="2016"]').tap();
    const entry = page.locator(`#${new URL(page.url()).hash.slice(1)}`);
    expect(await entry.getAttribute('data-track')).toBe('security');
    expect(Number((await entry.getAttribute('data-date'))?.slice(0, 4))).toBeGreaterThanOrEqual(2016);
    await expect.poll(async () => (await entry.boundingBox())?.y ?? -1).toBeGreaterThan(0);
    expect((await entry.boundingBox())?.y).toBeLessThan(844);
    await page.context().close();
  });

  test('two fingers zoom, one pans, and up or down is the page’s', async () => {
    const { page } = await openTimeline(browser, '/timeline/?from=2008&to=2018', phone);
    await page.locator('.timeline-open').tap();
    await page.locator('.plot-item').first().waitFor();
    const { x, y } = await middle(page);
    const touch = await page.context().newCDPSession(page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', xs: readonly number[], at = y) =>
      touch.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: xs.map((px, id) => ({ x: px, y: at, id })),
      });
    const before = await span(page);
    await send('touchStart', [x - 30]);
    await send('touchStart', [x - 30, x + 30]);
    for (let d = 40; d <= 100; d += 10) await send('touchMove', [x - d, x + d]);
    await send('touchEnd', []);
    await expect.poll(() => span(page)).toBeLessThan(before);

    const [from] = await drawnYears(page);
    await send('touchStart', [x]);
    for (let d = 10; d <= 150; d += 20) await send('touchMove', [x - d]);
    await send('touchEnd', []);
    await expect.poll(async () => (await drawnYears(page))[0]).toBeGreaterThan(from);

    const scrolled = await page.evaluate(() => scrollY);
    const window = await drawnYears(page);
    await send('touchStart', [x], 600);
    for (let d = 20; d <= 200; d += 20) await send('touchMove', [x], 600 - d);
    await send('touchEnd', []);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled);
    expect(await drawnYears(page)).toEqual(window);
    await page.context().close();
  });
});
