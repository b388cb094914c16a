import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations, longPageViolations } from '../support/axe.ts';
import { openBrowser } from '../support/open-browser.ts';
import { hasCome, listed, openTimeline, wholeList } from '../support/timeline-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Pairs of drawn events, or of dates, that lie over one another, targets that are too small, dates that are cut. */
const faults = (page: Page) =>
  page.evaluate(() => {
    const boxes = [...document.querySelectorAll<HTMLElement>('.plot-view .plot-item')].map((item) => ({
      id: item.dataset.event,
      box: item.getBoundingClientRect(),
      label: item.querySelector('.plot-label')?.getBoundingClientRect(),
    }));
    const overlaps = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter(
          (b) =>
            a.box.left < b.box.right - 0.5 &&
            b.box.left < a.box.right - 0.5 &&
            a.box.top < b.box.bottom - 0.5 &&
            b.box.top < a.box.bottom - 0.5,
        )
        .map((b) => `${a.id} and ${b.id}`),
    );
    const small = boxes.filter(({ box }) => box.width < 23.9 || box.height < 23.9).map(({ id }) => id);
    const spilt = boxes
      .filter(
        ({ box, label }) =>
          label && label.width > 0 && (label.right > box.right + 1 || label.left < box.left - 1),
      )
      .map(({ id }) => id);
    const dates = [...document.querySelectorAll('.plot-view .vis-text:not(.vis-measure, :empty)')]
      .map((label) => {
        const range = document.createRange();
        range.selectNodeContents(label);
        return { text: label.textContent, box: range.getBoundingClientRect() };
      })
      .sort((a, b) => a.box.left - b.box.left);
    const crowded = dates
      .filter(({ box }, index) => (dates[index - 1]?.box.right ?? Number.NEGATIVE_INFINITY) + 4 > box.left)
      .map(({ text }) => text);
    const view = document.querySelector('.plot-view')?.getBoundingClientRect() ?? new DOMRect();
    const cut = dates
      .filter(({ box }) => box.left < view.left || box.right > view.right)
      .map(({ text }) => text);
    const hasYear = /\d{4}/.test(dates[0]?.text ?? '');
    return { overlaps, small, spilt, crowded, cut, hasYear };
  });

/** The levels of the events that are drawn, each once. */
const levelsDrawn = (page: Page) =>
  page
    .locator('.plot-view .plot-item')
    .evaluateAll((items) => [...new Set(items.map((item) => (item as HTMLElement).dataset.level))]);

describe.each(['/timeline/', '/zh-cn/timeline/'])('the drawing at %s', (path) => {
  test.each([390, 768, 1440])('is never a heap at any zoom, %i pixels wide', async (width) => {
    const { page } = await openTimeline(browser, path, { viewport: { width, height: 900 } });
    if (width < 800) await page.locator('.timeline-open').click();
    await page.locator('.plot-item').first().waitFor();
    await page.locator('.overview-whole').focus();
    const counts: number[] = [];
    for (let zoom = 0; zoom < 13; zoom++) {
      await hasCome(page);
      expect(await faults(page)).toEqual({
        overlaps: [],
        small: [],
        spilt: [],
        crowded: [],
        cut: [],
        hasYear: true,
      });
      counts.push(await page.locator('.plot-view .plot-item').count());
      if (zoom === 0) expect(await levelsDrawn(page)).toEqual(['1']);
      // The lesser events come from the files of their eras.
      if (zoom === 12) await expect.poll(() => levelsDrawn(page)).toContain('3');
      await page.locator('.timeline-moves button').nth(3).click();
      if (zoom === 2)
        await page.locator('.overview').click({
          position: { x: (await page.locator('.overview').evaluate((e) => e.clientWidth)) * 0.83, y: 30 },
        });
    }
    expect(counts[0]).toBeGreaterThan(20);
    await page.context().close();
  });
});

test('an event stands at its date', async () => {
  const { page } = await openTimeline(browser, '/timeline/?from=2013&to=2016');
  const [from, to] = [Date.UTC(2013, 0, 1), Date.UTC(2017, 0, 1)];
  const view = await page.locator('.plot-view').boundingBox();
  for (const [id, day] of [
    ['docker-1-0', Date.UTC(2014, 5, 9, 12)],
    ['k8s-1-0', Date.UTC(2015, 6, 21, 12)],
  ] as const) {
    const mark = await page.locator(`.plot-view [data-event="${id}"] .plot-mark`).boundingBox();
    const x = (mark?.x ?? 0) + (mark?.width ?? 0) / 2 - (view?.x ?? 0);
    expect(x / (view?.width ?? 1)).toBeCloseTo((day - from) / (to - from), 2);
  }
  await page.context().close();
});

test('at 400 % zoom everything is there and nothing scrolls sideways', async () => {
  const { page } = await openTimeline(browser, '/timeline/', { viewport: { width: 320, height: 256 } });
  await page.locator('.timeline-open').click();
  await page.locator('.plot-item').first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const ways = await page
    .locator('.site-nav-narrow a')
    .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().right));
  expect(ways).toHaveLength(7);
  expect(Math.max(...ways)).toBeLessThanOrEqual(320);
  await page.locator('.plot-view .plot-item[tabindex="0"]').focus();
  await page.keyboard.press('Enter');
  const close = page.locator('.timeline-panel-close');
  await close.waitFor();
  expect((await close.boundingBox())?.y).toBeGreaterThan(0);
  await close.click();
  await page.context().close();
});

test.each([
  [
    'the spacing of WCAG 1.4.12',
    '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }',
  ],
  ['letters of 24 pixels', 'html { font-size: 24px }'],
  ['letters of 32 pixels', 'html { font-size: 32px }'],
])('with %s no label lies over another', async (_, rule) => {
  const { page } = await openTimeline(browser, '/timeline/?from=2012&to=2016');
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, rule);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await expect
    .poll(async () => {
      const { overlaps, small, spilt, crowded } = await faults(page);
      return { overlaps, small, spilt, crowded };
    })
    .toEqual({ overlaps: [], small: [], spilt: [], crowded: [] });
  const stacked = await page.evaluate(() => {
    const tall = [...document.querySelectorAll<HTMLElement>('.plot-view .plot-label')].filter(
      (label) =>
        label.offsetWidth > 0 &&
        Number.parseFloat(getComputedStyle(label).fontSize) * 1.25 > (label.parentElement?.clientHeight ?? 0),
    );
    const lanes = [...document.querySelectorAll<HTMLElement>('.plot-names .plot-lane')];
    const outside = lanes.filter((lane) => (lane.firstElementChild?.scrollHeight ?? 0) > lane.clientHeight);
    return { tall: tall.length, lanes: outside.length };
  });
  expect(stacked).toEqual({ tall: 0, lanes: 0 });
  await page.context().close();
});

test('with the colours of the system, marks of a day and of a month differ', async () => {
  const { page } = await openTimeline(browser, '/timeline/?from=2012&to=2016', { forcedColors: 'active' });
  const fill = (precision: string) =>
    page
      .locator(`.timeline-legend [data-precision=${precision}] .plot-dot`)
      .first()
      .evaluate((dot) => getComputedStyle(dot).backgroundColor);
  expect(await fill('day')).not.toBe(await fill('month'));
  await page.context().close();
});

test('with the colours of the system, no band covers what is drawn', async () => {
  const { page } = await openTimeline(browser, '/timeline/?from=2012&to=2016', { forcedColors: 'active' });
  const borders = await page
    .locator('.plot-band')
    .evaluateAll((bands) => bands.map((band) => getComputedStyle(band).borderBottomWidth));
  expect(borders.length).toBeGreaterThan(1);
  expect(new Set(borders)).toEqual(new Set(['0px']));
  await page.context().close();
});

test('title and drawing begin at one edge, and the drawing is called otherwise than its role', async () => {
  const { page } = await openTimeline(browser, '/timeline/');
  const left = (selector: string) =>
    page.locator(selector).evaluate((element) => Math.round(element.getBoundingClientRect().left));
  expect(await left('h1')).toBe(await left('.plot'));
  expect(await left('.timeline-tools')).toBe(await left('.plot'));
  const view = page.locator('.plot-view');
  expect(await view.getAttribute('aria-roledescription')).not.toBe(await view.getAttribute('aria-label'));
  await page.context().close();
});

describe('axe finds nothing', () => {
  test('as it opens, list and all', async () => {
    const { page } = await openTimeline(browser, '/timeline/');
    expect(await longPageViolations(page)).toEqual([]);
    await page.context().close();
  });

  /**
   * Takes the list away: in these states it is the same as above or a part of it, and with its hundreds of
   * entries nearly all of the work.
   */
  const withoutList = (page: Page) => page.locator('.event-list').evaluate((list) => list.remove());
  const states: readonly (readonly [string, string, (page: Page) => Promise<unknown>])[] = [
    [
      'with an open panel',
      '?event=docker-1-0',
      (page) => page.locator('.timeline-panel[data-told]').waitFor(),
    ],
    [
      'with open filters',
      '?track=cloud&subject=docker',
      (page) => page.locator('.subject-chips button').waitFor(),
    ],
    ['on a tour', '?tour=standards', (page) => page.locator('.timeline-panel[data-told]').waitFor()],
    ['with nothing found', '?q=qqqq&from=x', (page) => page.locator('.timeline-empty button').waitFor()],
    ['zoomed in', '?from=2014&to=2015', async () => {}],
    ['with its keys', '', (page) => page.getByRole('button', { name: 'Keyboard shortcuts' }).click()],
  ];
  test.each(states)('%s', async (_, search, prepare) => {
    const { page } = await openTimeline(browser, `/timeline/${search}`);
    await prepare(page);
    await withoutList(page);
    expect(await axeViolations(page)).toEqual([]);
    await page.context().close();
  });

  test('on a phone, list and all, with drawing and panel', async () => {
    const { page } = await openTimeline(browser, '/zh-cn/timeline/', {
      viewport: { width: 390, height: 844 },
    });
    expect(await longPageViolations(page)).toEqual([]);
    await page.locator('.timeline-open').click();
    await page.locator('.plot-view .plot-item').first().click();
    await page.locator('.timeline-panel[data-told]').waitFor();
    await withoutList(page);
    expect(await axeViolations(page)).toEqual([]);
    await page.context().close();
  });
});

describe('on paper and as a file', () => {
  test('printing gives the dated list of the filter with its sources, and no controls', async () => {
    const { page } = await openTimeline(browser, '/timeline/?track=security&level=1');
    await page.emulateMedia({ media: 'print' });
    const shown = await listed(page);
    expect(shown).toBeLessThan(10);
    const visible = page.locator('.event-entry:visible');
    expect(await visible.count()).toBe(shown);
    expect(await visible.first().locator('.entry-sources').isVisible()).toBe(true);
    expect(await visible.first().textContent()).toMatch(/2012[\s\S]*Sources:/);
    for (const part of ['history-timeline', '.tours', '.year-strip', '.era-nav'])
      expect(await page.locator(part).isVisible()).toBe(false);
    await page.context().close();
  });

  test.each([
    ['as soon as it is drawn', 1280, '.timeline-stage[data-drawn]'],
    ['though the screen has no drawing', 390, '.timeline-paper[data-ready]'],
  ])(
    'a view says on paper what it shows, draws it, and counts what is there: %s',
    async (_, width, ready) => {
      const { page } = await openTimeline(browser, '/timeline/?from=2013&to=2016&track=orchestration', {
        colorScheme: 'dark',
        viewport: { width, height: 844 },
      });
      await page.locator(ready).waitFor({ state: 'attached' });
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 794, height: 1123 });
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      const paper = page.locator('.timeline-paper');
      const shown = await listed(page);
      expect(await paper.innerText()).toMatch(/^Orchestration, 2013–2016\n/);
      expect(await paper.innerText()).toMatch(new RegExp(`^${shown} of \\d+ events$`, 'm'));
      expect(await page.locator('.lead').isVisible()).toBe(false);
      const svg = paper.locator('svg');
      expect((await svg.boundingBox())?.width).toBeGreaterThan(600);
      expect(await svg.locator('a').count()).toBeGreaterThan(5);
      expect((await svg.locator('text').allTextContents()).filter((text) => /^20\d\d$/.test(text))).toEqual([
        ...['2013', '2014', '2015', '2016'],
      ]);
      // The ground and the letters of the drawing are those of paper.
      expect(
        await svg
          .locator('rect')
          .first()
          .evaluate((rect) => getComputedStyle(rect).fill),
      ).toBe('rgb(255, 255, 255)');
      await page.context().close();
    },
  );

  test('of a long list what is important is printed, and all of it where that was asked for', async () => {
    const { page } = await openTimeline(browser, '/timeline/');
    await wholeList(page);
    await page.evaluate(() => {
      window.print = () => {
        const visible = [...document.querySelectorAll('.event-entry')].filter((entry) =>
          entry.checkVisibility(),
        );
        document.documentElement.dataset.printed = String(visible.length);
        dispatchEvent(new Event('afterprint'));
      };
    });
    const printed = async () => Number(await page.locator('html').getAttribute('data-printed'));
    await page.emulateMedia({ media: 'print' });
    const short = await page.locator('.event-entry:visible').count();
    expect(short).toBeLessThan(await listed(page));
    expect(await page.locator('.event-entry[data-level="3"]:visible').count()).toBe(0);
    expect(await page.locator('.timeline-paper').innerText()).toContain(`${short} of `);
    await page.emulateMedia({ media: 'screen' });
    const print = async (name: RegExp) => {
      await page.locator('.timeline-download summary').click();
      await page.getByRole('button', { name: 'Print', exact: true }).click();
      expect(await page.locator('dialog[open]').innerText()).toMatch(/All \d+ events .* about \d+ pages/);
      await page.emulateMedia({ media: 'print' });
      await page
        .locator('dialog[open] button', { hasText: name })
        .evaluate((button) => (button as HTMLElement).click());
      await page.emulateMedia({ media: 'screen' });
    };
    await print(/^Print all/);
    expect(await printed()).toBe(await listed(page));
    await print(/^Print the \d+ landmarks/);
    expect(await printed()).toBe(short);
    await page.context().close();
  });

  async function download(page: Page, name: string): Promise<string> {
    await page.locator('.timeline-download summary').click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^container-history-(events|drawing)-security-level-1\.\w+$/);
    return readFile((await file.path()) ?? '', 'utf8');
  }

  test('the view is taken away as SVG that stands alone, as JSON and as CSV', async () => {
    const { page, troubles } = await openTimeline(browser, '/timeline/?track=security&level=1');
    const shown = await listed(page);
    const json = JSON.parse(await download(page, 'Events (JSON)'));
    const published = await page.locator('link[rel=canonical]').getAttribute('href');
    expect(json).toMatchObject({ view: published + new URL(page.url()).search, count: shown });
    const csv = await download(page, 'Events (CSV)');
    expect(csv.split('\r\n').filter((line) => /^[a-z0-9-]+,\d{4}/.test(line))).toHaveLength(shown);
    const svg = await download(page, 'Drawing (SVG)');
    const drawn = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
      return {
        error: parsed.querySelector('parsererror')?.textContent,
        links: parsed.querySelectorAll('a[href]').length,
        foreign: parsed.querySelectorAll('style, script, image, [class], [style]').length,
      };
    }, svg);
    expect(drawn).toEqual({ error: undefined, links: shown, foreign: 0 });
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});
