import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../support/open-browser.ts';
import { hasCome, listed, openTimeline, query } from '../support/timeline-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const { count: ALL } = JSON.parse(readFileSync('dist/api/v1/events.json', 'utf8')) as { count: number };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
/** An event that the page does not open with, of an era in the middle. */
const DETAIL = 'docker-hub';

const held = (page: Page) => page.locator('.event-entry').count();
const waiting = (page: Page) => page.locator('.era-all').count();
const inOrder = (page: Page) =>
  page.locator('.event-entry').evaluateAll((entries) => {
    const dates = entries.map((entry) => (entry as HTMLElement).dataset.date?.slice(0, 4) ?? '');
    return dates.every((date, index) => index === 0 || date >= (dates[index - 1] ?? ''));
  });

/** The parts of the list that a page asks for. */
function partsAsked(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const [, era] = /\/timeline\/([a-z-]+)\/$/.exec(request.url()) ?? [];
    if (era && request.resourceType() === 'fetch') asked.push(era);
  });
  return asked;
}

describe.each([
  ['on a screen', {}],
  ['on a phone', phone],
])('the list, %s', (_, options) => {
  test('opens with the landmarks, and brings an era when a reader comes near to it', async () => {
    const { page, troubles } = await openTimeline(browser, '/timeline/', options);
    const asked = partsAsked(page);
    const landmarks = await held(page);
    expect(landmarks).toBeLessThan(ALL / 10);
    expect(await page.locator('.timeline-count').textContent()).toBe(`${ALL} of ${ALL} events`);
    await page.waitForTimeout(500);
    expect(asked).toEqual([]);
    await page.locator('#common-ground').scrollIntoViewIfNeeded();
    await page.locator('.era[data-era=common-ground] .era-all').waitFor({ state: 'detached' });
    expect(asked).toContain('common-ground');
    expect(asked).not.toContain('first-walls');
    expect(await held(page)).toBeGreaterThan(landmarks);
    expect(await inOrder(page)).toBe(true);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test('brings the event that an address names, and goes to it', async () => {
    const { page } = await openTimeline(browser, `/zh-cn/timeline/#event-${DETAIL}`, options);
    const entry = page.locator(`#event-${DETAIL}`);
    await entry.waitFor();
    await expect.poll(async () => Math.abs((await entry.boundingBox())?.y ?? -1000)).toBeLessThan(700);
    await page.context().close();
  });
});

test('the years lead to what has to be brought first', async () => {
  const { page } = await openTimeline(browser, '/timeline/', phone);
  const year = page.locator('.year-strip [data-year="2017"]');
  expect(await year.getAttribute('href')).toMatch(/^\/timeline\/standards\/#event-/);
  await year.scrollIntoViewIfNeeded();
  await year.tap();
  await page.waitForURL(/\/timeline\/#event-/);
  const entry = page.locator(new URL(page.url()).hash);
  expect(await entry.getAttribute('data-date')).toMatch(/^2017/);
  await expect.poll(async () => Math.abs((await entry.boundingBox())?.y ?? -1000)).toBeLessThan(700);
  await page.context().close();
});

describe('the view', () => {
  test('that opens an event has it brought, with those beside it, and the drawing goes there', async () => {
    const { page, troubles } = await openTimeline(browser, `/timeline/?event=${DETAIL}`);
    expect(query(page)).toBe(`?event=${DETAIL}`);
    await page.locator('.timeline-panel[data-told]').waitFor();
    const item = page.locator(`.plot-view [data-event="${DETAIL}"]`);
    await item.waitFor();
    expect(await item.getAttribute('class')).toContain('is-open');
    const order = await page.locator('.event-entry').evaluateAll((all) => all.map(({ id }) => id.slice(6)));
    await page.locator('.timeline-panel-steps button').first().click();
    expect(query(page)).toBe(`?event=${order[order.indexOf(DETAIL) - 1]}`);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test('of a range brings its eras alone, and counts what is in it', async () => {
    const { page } = await openTimeline(browser, '/timeline/?from=1965&to=1975');
    expect(await page.locator('.era[data-era=shared-machines] .era-all').count()).toBe(0);
    expect(await waiting(page)).toBe(6);
    expect(await page.locator('.timeline-count').textContent()).toBe(
      `${await listed(page)} of ${ALL} events`,
    );
    await page.context().close();
  });

  test('of a filter brings all, and the overview shows as much before as after', async () => {
    const { page } = await openTimeline(browser, '/timeline/');
    const bars = () => page.locator('.overview-all').getAttribute('d');
    const before = await bars();
    const items = await page.locator('.plot-item').count();
    await page.locator('.timeline-filters summary').click();
    await page.locator('[name=track][value=security]').check();
    await hasCome(page);
    expect([await held(page), await waiting(page)]).toEqual([ALL, 0]);
    await page.locator('.timeline-clear, [data-clear]').first().click();
    expect(await bars()).toBe(before);
    expect(await page.locator('.plot-item').count()).toBe(items);
    await page.context().close();
  });
});

test.each(['ControlOrMeta+f', 'F3'])('%s looks through all events', async (keys) => {
  const { page } = await openTimeline(browser, '/timeline/');
  await page.keyboard.press(keys);
  await expect.poll(() => held(page)).toBe(ALL);
  expect(await inOrder(page)).toBe(true);
  await page.context().close();
});

test.each([
  ['the key', (page: Page) => page.keyboard.press('ControlOrMeta+p')],
  [
    'the button',
    async (page: Page) => {
      await page.locator('.timeline-download summary').click();
      await page.getByRole('button', { name: 'Print', exact: true }).click();
      await page.locator('dialog[open] button', { hasText: /^Print all/ }).click();
    },
  ],
])('what is printed by %s is all of it', async (_, print) => {
  const { page } = await openTimeline(browser, '/timeline/');
  await page.evaluate(() => {
    window.print = () => {
      document.documentElement.dataset.printed = String(document.querySelectorAll('.event-entry').length);
    };
  });
  await print(page);
  await expect.poll(() => page.locator('html').getAttribute('data-printed')).toBe(String(ALL));
  await page.context().close();
});

test('what is taken away as a file is all of it', async () => {
  const { page } = await openTimeline(browser, '/timeline/');
  await page.locator('.timeline-download summary').click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Events (JSON)' }).click(),
  ]);
  expect(JSON.parse(readFileSync((await file.path()) ?? '', 'utf8'))).toMatchObject({ count: ALL });
  await page.context().close();
});

test('a part that cannot be had is told, its link stays, and the next need asks for it again', async () => {
  const { page } = await openTimeline(browser, '/zh-cn/timeline/');
  await page.route('**/timeline/docker/', (route) => route.abort());
  const text = page.locator('[name=q]');
  await text.fill('docker');
  await expect.poll(() => page.locator('.timeline-notice').textContent()).toContain('未能载入');
  expect(await waiting(page)).toBe(1);
  expect(await page.locator('.timeline-count').textContent()).toMatch(/^\d+个事件中的\d+个$/);
  await page.unroute('**/timeline/docker/');
  await text.fill('docker hub');
  await expect.poll(() => page.locator('.timeline-notice').textContent()).toBe('');
  await expect.poll(() => held(page)).toBe(ALL);
  await page.context().close();
});

test('an event whose date cannot be had is told of, and stays in the address', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route('**/api/v1/events/**', (route) => route.abort());
  await page.goto(`${inject('address')}/timeline/?event=${DETAIL}`);
  await expect.poll(() => page.locator('.timeline-notice').textContent()).toContain('could not be loaded');
  expect(query(page)).toBe(`?event=${DETAIL}`);
  await context.close();
});
