import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { openBrowser } from '../support/open-browser.ts';
import { visit } from '../support/visits.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const open = async (path: string, width = 1440) => {
  const { page, troubles } = await visit(browser, inject('address') + path, {
    viewport: { width, height: 900 },
  });
  return { page, troubles };
};

/** The texts of drawings or rows that lie upon each other, by their measured boxes. */
const meetings = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((texts) => {
    const boxes = texts
      .map((text) => ({ name: text.textContent ?? '', box: text.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0);
    const met = boxes.flatMap((a, at) =>
      boxes
        .slice(at + 1)
        .filter(
          (b) =>
            a.box.left < b.box.right - 0.5 &&
            b.box.left < a.box.right - 0.5 &&
            // Lines of letters without accents are lower than their boxes.
            a.box.top < b.box.bottom - 3 &&
            b.box.top < a.box.bottom - 3,
        )
        .map((b) => `${a.name} | ${b.name}`),
    );
    return { count: boxes.length, met };
  });

describe.each(['/', '/zh-cn/'])('no name lies upon another (%s)', (prefix) => {
  test('on a wide window', async () => {
    const { page } = await open(`${prefix}lineage/`);
    const { count, met } = await meetings(page, '.kin-tree text');
    expect(count).toBeGreaterThan(150);
    expect(met).toEqual([]);
    await page.close();
  });

  test('on a phone, where a family opens from the chooser', async () => {
    const { page } = await open(`${prefix}lineage/`, 390);
    await page.locator('.kin-chooser a[data-family="kubernetes"]').click();
    const family = page.locator('#family-kubernetes');
    await family.waitFor();
    const { count, met } = await meetings(page, '#family-kubernetes .rails li');
    expect(count).toBeGreaterThan(10);
    expect(met).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    await page.close();
  });

  test('on the poster', async () => {
    const { page } = await open(`${prefix}lineage/poster.svg`, 1680);
    const { count, met } = await meetings(page, 'a text, .kin-track, .kin-year, .poster-title, .poster-lead');
    expect(count).toBeGreaterThan(150);
    expect(met).toEqual([]);
    await page.close();
  });
});

test('the keys walk from every bar to the next, to parents, children and siblings', async () => {
  const { page, troubles } = await open('/lineage/');
  const focused = () => page.evaluate(() => (document.activeElement as SVGElement | null)?.dataset.kin);
  const bars = page.locator('.kin-tree [data-kin]');
  const all = await bars.evaluateAll((links) => links.map((link) => (link as SVGElement).dataset.kin));
  await page.locator('.kin-tree [tabindex="0"]').focus();
  const reached = [await focused()];
  for (const _ of all.slice(1)) {
    await page.keyboard.press('ArrowDown');
    reached.push(await focused());
  }
  expect(reached).toEqual(all);
  await page.keyboard.press('Home');
  expect(await focused()).toBe(all[0]);
  await page.locator('.kin-tree [data-kin="k3s"]').focus();
  await page.keyboard.press('ArrowLeft');
  expect(await focused()).toBe('kubernetes');
  await page.keyboard.press('ArrowRight');
  const child = await focused();
  expect(child).not.toBe('kubernetes');
  await page.keyboard.press('Shift+ArrowDown');
  expect([undefined, 'kubernetes', child]).not.toContain(await focused());
  expect(await page.locator('.kin-tree [tabindex="0"]').count()).toBe(1);
  expect(troubles).toEqual([]);
  await page.close();
});

test('what has the focus lights up its ancestors and descendants, and nothing else', async () => {
  const { page } = await open('/lineage/');
  await page.locator('.kin-tree [data-kin="omega"]').focus();
  const lit = await page
    .locator('.kin-tree [data-kin].is-lit')
    .evaluateAll((links) => links.map((link) => (link as SVGElement).dataset.kin));
  expect(lit).toEqual(expect.arrayContaining(['borg', 'omega', 'kubernetes', 'k3s', 'nomad']));
  expect(lit).not.toContain('fleet');
  expect(lit).not.toContain('docker');
  await page.close();
});

test('the address chooses kin, types and a day', async () => {
  const { page, troubles } = await open('/lineage/?of=kubernetes&depth=1&dir=up');
  const drawn = () =>
    page
      .locator('.kin-chosen .kin-tree [data-kin]')
      .evaluateAll((links) => links.map((link) => (link as SVGElement).dataset.kin).sort());
  expect(await drawn()).toEqual(['borg', 'fleet', 'kubernetes', 'omega', 'project-seven']);
  expect(await page.locator('.kin-status').textContent()).toContain('4');
  await page.locator('[name=types][value=donated-to]').check();
  expect(await drawn()).toContain('cncf');
  expect(new URL(page.url()).search).toContain('donated-to');
  await page.goBack();
  expect(await drawn()).not.toContain('cncf');
  await page.locator('[name=of]').fill('runc');
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).searchParams.get('of')).toBe('runc');
  expect(await drawn()).toContain('libcontainer');
  await page.locator('[data-clear]').click();
  expect(await page.locator('.kin-chosen').isVisible()).toBe(false);
  expect(troubles).toEqual([]);
  await page.close();
});

test('a malformed address is told of, and leaves the whole tree', async () => {
  const { page, troubles } = await open('/lineage/?of=nothing&depth=99&dir=left&types=x&date=2013-02-31');
  const notice = (await page.locator('.kin-notice').textContent()) ?? '';
  for (const value of ['nothing', '99', 'left', '“x”', '2013-02-31']) expect(notice).toContain(value);
  expect(await page.locator('.kin-drawing').first().isVisible()).toBe(true);
  expect(troubles).toEqual([]);
  await page.close();
});

test('as of a day, what was not there is grey, and a list tells what was', async () => {
  const { page: day, troubles } = await open('/zh-cn/lineage/?date=2013-03-13');
  const isAbsent = (id: string) =>
    day.locator(`.kin-tree [data-kin="${id}"]`).evaluate((bar) => bar.classList.contains('is-absent'));
  expect(await isAbsent('kubernetes')).toBe(true);
  expect(await isAbsent('ctss')).toBe(true);
  expect(await isAbsent('docker')).toBe(false);
  expect(await day.locator('.kin-day').first().getAttribute('visibility')).toBe('visible');
  await day.locator('.kin-stood summary').click();
  expect(await day.locator('.kin-stood a[href$="/subjects/docker/"]').count()).toBe(1);
  expect(await day.locator('.kin-stood a[href$="/subjects/kubernetes/"]').count()).toBe(0);
  expect(await day.locator('.kin-day-panel').textContent()).toContain('2013年3月13日');
  await day.locator('.kin-day-panel button').click();
  expect(await isAbsent('kubernetes')).toBe(false);
  expect(troubles).toEqual([]);
  await day.close();
});

test('an event leads to the world on its day', async () => {
  const { page } = await open('/events/docker-1-0/');
  await page.locator('a[href*="lineage/?date="]').click();
  expect(new URL(page.url()).search).toBe('?date=2014-06-09');
  await page.locator('.kin-day-panel h2').waitFor();
  await page.close();
});

test.each([
  ['/lineage/', 1440],
  ['/lineage/?of=kubernetes&date=2018', 1440],
  ['/zh-cn/lineage/?of=docker', 390],
])('axe finds nothing: %s, %i wide', async (path, width) => {
  const { page } = await open(path, width);
  await page.waitForLoadState('networkidle');
  expect(await axeViolations(page)).toEqual([]);
  await page.close();
});

test('without scripts the drawing leads to the subjects, and a phone has the families', async () => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  await page.goto(`${inject('address')}/lineage/`);
  expect(await page.locator('.kin-form').isVisible()).toBe(false);
  await page.setViewportSize({ width: 390, height: 800 });
  expect(await page.locator('.kin-drawing').isVisible()).toBe(false);
  const family = page.locator('details[data-family="kubernetes"]');
  await family.locator('summary').click();
  expect(await family.locator('.rails').isVisible()).toBe(true);
  expect(await family.locator('li[data-edge]').count()).toBeGreaterThan(10);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.locator('.kin-tree [data-kin="docker"] text').click();
  expect(new URL(page.url()).pathname).toBe('/subjects/docker/');
  await context.close();
});
