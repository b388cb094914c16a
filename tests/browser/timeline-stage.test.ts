import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/open-browser.ts';
import { drawnYears, openTimeline, query } from '../support/timeline-page.ts';

const LAPTOP = { viewport: { width: 1440, height: 900 } };
/** The year with which the drawing opens. */
const FIRST = 1990;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const boxOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not shown`);
  return box;
};

test.each(['', '/zh-cn'])(
  '%s/timeline/ is a stage: it begins high and fills a laptop’s window',
  async (language) => {
    const { page } = await openTimeline(browser, `${language}/timeline/`, LAPTOP);
    const plot = await boxOf(page, '.plot');
    expect(plot.y).toBeLessThan(900 / 4);
    expect(plot.y + plot.height).toBeGreaterThan(900 * 0.9);
    const lefts = await Promise.all(
      ['h1', '.timeline-filters', '.plot'].map(async (part) => (await boxOf(page, part)).x),
    );
    expect(new Set(lefts.map(Math.round)).size).toBe(1);
    const search = await boxOf(page, '[name=q]');
    const controls = await boxOf(page, '.timeline-controls');
    expect(Math.abs(search.y - controls.y)).toBeLessThan(search.height);
    await page.context().close();
  },
);

test('it grows with the window', async () => {
  const { page } = await openTimeline(browser, '/timeline/', { viewport: { width: 2560, height: 1300 } });
  expect((await boxOf(page, '.plot')).width).toBeGreaterThan(2300);
  await page.context().close();
});

describe('the years before', () => {
  test('are a strip that tells how many events they hold, opens them and folds them again', async () => {
    const { events } = JSON.parse(readFileSync('dist/api/v1/events.json', 'utf8')) as {
      events: { earliest: string }[];
    };
    const before = events.filter(({ earliest }) => earliest < String(FIRST)).length;
    const { page, troubles } = await openTimeline(browser, '/timeline/', LAPTOP);
    const strip = page.locator('.plot-before');
    expect((await drawnYears(page))[0]).toBe(FIRST);
    expect(await strip.textContent()).toBe(`1961–${FIRST - 1}: ${before} events`);
    await strip.click();
    await expect.poll(async () => (await drawnYears(page))[0]).toBe(1960);
    expect(await strip.getAttribute('aria-expanded')).toBe('true');
    await strip.click();
    await expect.poll(async () => (await drawnYears(page))[0]).toBe(FIRST);
    expect(query(page)).toBe('');
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test('are in sight at once where a filter is in the address', async () => {
    const { page } = await openTimeline(browser, '/timeline/?subject=multics', LAPTOP);
    expect((await drawnYears(page))[0]).toBe(1960);
    await page.context().close();
  });
});

test('every era in sight is named, however far one has zoomed', async () => {
  const { page } = await openTimeline(browser, '/timeline/', LAPTOP);
  const named = () =>
    page.evaluate(() => {
      const view = document.querySelector('.plot-view')?.getBoundingClientRect();
      const bands = [...document.querySelectorAll('.vis-item.plot-band')];
      return bands.flatMap((band) => {
        const { left, right } = band.getBoundingClientRect();
        const inSight = Math.min(right, view?.right ?? 0) - Math.max(left, view?.left ?? 0);
        const name = band.querySelector('.plot-band-name');
        if (!name || inSight < 16) return [];
        const { visibility } = getComputedStyle(name);
        const box = name.getBoundingClientRect();
        const isIn = box.left >= left - 1 && box.left < right && box.bottom - box.top > 8;
        return [`${name.textContent}: ${visibility === 'visible' && isIn}`];
      });
    });
  const opened = await named();
  expect(opened).toHaveLength(7);
  await page.locator('.plot-before').click();
  await expect.poll(async () => (await drawnYears(page))[0]).toBe(1960);
  const whole = await named();
  expect(whole).toHaveLength(7);
  for (let press = 0; press < 3; press++) await page.locator('.timeline-moves button').nth(3).click();
  expect([...opened, ...whole, ...(await named())].filter((told) => !told.endsWith(': true'))).toEqual([]);
  await page.context().close();
});

describe('the whole screen', () => {
  test('is given and taken back by one button', async () => {
    const { page, troubles } = await openTimeline(browser, '/timeline/', LAPTOP);
    const button = page.getByRole('button', { name: 'Full screen' });
    await button.click();
    await page.locator('history-timeline:fullscreen').waitFor();
    await page.locator('.timeline-more [aria-pressed="true"]').waitFor();
    await button.click();
    await expect.poll(() => page.locator('history-timeline:fullscreen').count()).toBe(0);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test('is not offered where the browser has none to give', async () => {
    const { page } = await openTimeline(browser, '/timeline/', LAPTOP);
    await page.addInitScript(() =>
      Object.defineProperty(Document.prototype, 'fullscreenEnabled', { get: () => false }),
    );
    await page.reload();
    await page.locator('[data-drawn]').waitFor();
    expect(await page.getByRole('button', { name: 'Keyboard shortcuts' }).count()).toBe(1);
    expect(await page.getByRole('button', { name: 'Full screen' }).count()).toBe(0);
    await page.context().close();
  });
});
