import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/open-browser.ts';
import { drawnYears, openTimeline, query } from '../support/timeline-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const focused = (page: Page) =>
  page.evaluate(() => {
    const { dataset, ariaLabel } = document.activeElement as HTMLElement;
    return { event: dataset.event, track: dataset.track, name: ariaLabel };
  });

/** Presses Tab from the top of the page until an event of the drawing has the focus. */
async function tabToDrawing(page: Page): Promise<number> {
  for (let presses = 1; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if ((await focused(page)).event) return presses;
  }
  throw new Error('the drawing cannot be reached');
}

describe.each([
  { path: '/timeline/', name: 'Docker 1.0, 9 June 2014, images and runtimes' },
  { path: '/zh-cn/timeline/', name: 'Docker 1.0发布，2014年6月9日，镜像与运行时' },
])('$path with the keyboard alone', ({ path, name }) => {
  test('from the top of the page to an opened event and back', async () => {
    const { page, troubles } = await openTimeline(browser, path);
    await tabToDrawing(page);
    const first = await focused(page);

    await page.keyboard.press('ArrowRight');
    const second = await focused(page);
    expect(second.event).not.toBe(first.event);
    expect(second.track).toBe(first.track);
    await page.keyboard.press('ArrowLeft');
    expect((await focused(page)).event).toBe(first.event);

    await page.keyboard.press('ArrowDown');
    expect((await focused(page)).track).not.toBe(first.track);
    await page.keyboard.press('ArrowUp');
    expect((await focused(page)).track).toBe(first.track);

    await page.keyboard.press('End');
    const last = await focused(page);
    await page.keyboard.press('ArrowRight');
    expect((await focused(page)).event).toBe(last.event);
    await page.keyboard.press('Home');

    await page.keyboard.press('Enter');
    const heading = page.locator('#timeline-panel-title');
    await heading.waitFor();
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    const opened = query(page);
    expect(opened).toContain('event=');
    await page.locator('.timeline-panel .source-lines').first().waitFor();
    // Who has read the panel to its end has scrolled past the drawing.
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.keyboard.press('Escape');
    expect(
      await page.evaluate(() => {
        const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? new DOMRect(0, -1);
        return top >= 0 && bottom <= innerHeight;
      }),
    ).toBe(true);
    expect(await heading.isVisible()).toBe(false);
    // The first event of the track lies before the years with which the drawing opens.
    const closed = query(page);
    expect(closed).toMatch(/^\?from=\d{4}&to=\d{4}$/);
    expect(`${closed}&event=${(await focused(page)).event}`).toBe(opened);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test('events are named by title, date and track', async () => {
    const { page } = await openTimeline(browser, path);
    expect(await page.locator('.plot-view [data-event="docker-1-0"]').getAttribute('aria-label')).toBe(name);
    await page.context().close();
  });
});

test('the drawing is one stop of the tab key, before the overview', async () => {
  const { page } = await openTimeline(browser, '/timeline/');
  await tabToDrawing(page);
  expect(await page.locator('.plot-view [tabindex="0"]').count()).toBe(1);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('overview-start');
  await page.keyboard.press('Shift+Tab');
  expect((await focused(page)).event).toBeDefined();
  await page.context().close();
});

test('keys zoom about the focused event, fit, and list themselves', async () => {
  const { page } = await openTimeline(browser, '/timeline/');
  await tabToDrawing(page);
  const event = (await focused(page)).event;
  const [from, to] = await drawnYears(page);
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  const [nearFrom, nearTo] = await drawnYears(page);
  expect(nearTo - nearFrom).toBeLessThan((to - from) * 0.5);
  expect((await focused(page)).event).toBe(event);
  await page.keyboard.press('-');
  expect((await drawnYears(page))[1] - (await drawnYears(page))[0]).toBeGreaterThan(nearTo - nearFrom);
  await page.keyboard.press('0');
  // All there is, which is more than the drawing opens with.
  expect(await drawnYears(page)).toEqual([1960, to]);

  await page.keyboard.press('?');
  expect(await page.locator('.timeline-keys').isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await page.locator('.timeline-keys').isVisible()).toBe(false);
  expect((await focused(page)).event).toBe(event);
  await page.context().close();
});

test('the focus survives zooming out past the level of its event, and is told what is drawn', async () => {
  const { page } = await openTimeline(browser, '/timeline/?from=2014-05&to=2014-07');
  await page.locator('.plot-view [data-level="3"]').first().focus();
  const { event } = await focused(page);
  for (let i = 0; i < 9; i++) await page.keyboard.press('-');
  expect((await focused(page)).event).toBe(event);
  const spoken = page.locator('.timeline-spoken');
  await expect.poll(() => spoken.textContent()).toMatch(/^.*\d{4} to .*\d{4}: \d+ events drawn\.$/);
  await page.context().close();
});

test('the focus is not lost when Back takes its event out of sight', async () => {
  const { page } = await openTimeline(browser, '/timeline/?from=1995&to=1998');
  await page.locator('.timeline-filters summary').click();
  await page.locator('[name=track][value=images-runtimes]').check();
  await page.locator('.overview-whole').focus();
  for (let i = 0; i < 18; i++) await page.keyboard.press('ArrowRight');
  await expect.poll(() => query(page)).toMatch(/^\?from=2013/);
  await page.locator('.plot-view [data-event="docker-1-0"]').focus();
  await page.goBack();
  await expect.poll(() => query(page)).toBe('?from=1995&to=1998');
  await expect.poll(() => page.locator('.plot-view [data-event="docker-1-0"]').count()).toBe(0);
  expect(await page.locator('.plot-view:focus-within').count()).toBe(1);
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await focused(page)).event).toBeTruthy();
  await page.context().close();
});

test('the window of the overview is moved and resized by keys', async () => {
  const { page } = await openTimeline(browser, '/timeline/?from=2010&to=2014');
  await page.locator('.overview-start').focus();
  await page.keyboard.press('ArrowLeft');
  expect(await drawnYears(page)).toEqual([2009, 2014]);
  await page.locator('.overview-end').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await drawnYears(page)).toEqual([2009, 2016]);
  await page.locator('.overview-whole').focus();
  await page.keyboard.press('ArrowRight');
  expect(await drawnYears(page)).toEqual([2010, 2017]);
  await expect.poll(() => query(page)).toMatch(/^\?from=2010-01&to=201\d-\d\d$/);
  await page.context().close();
});

test('the tab key comes to an event in sight, and what the focus does never shifts the drawing', async () => {
  const { page } = await openTimeline(browser, '/timeline/?from=2018&to=2020');
  const inSight = () =>
    page.evaluate(() => {
      const item = document.querySelector('.plot-view [tabindex="0"]')?.getBoundingClientRect();
      const view = document.querySelector('.plot-view');
      const box = view?.getBoundingClientRect();
      if (!item || !box) return undefined;
      return { isIn: item.right > box.left && item.left < box.right, scrolled: view?.scrollLeft };
    });
  expect(await inSight()).toEqual({ isIn: true, scrolled: 0 });
  await page.getByRole('button', { name: 'Earlier' }).click({ clickCount: 3 });
  await expect.poll(() => query(page)).toMatch(/from=201[0-6]/);
  expect(await inSight()).toEqual({ isIn: true, scrolled: 0 });
  await page.locator('.plot-view [tabindex="0"]').focus();
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press('ArrowRight');
    expect(await inSight()).toEqual({ isIn: true, scrolled: 0 });
  }
  await page.context().close();
});
