import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import type { Language } from '../../src/terms/languages.ts';
import { longPageViolations } from './axe.ts';
import { openBrowser } from './open-browser.ts';
import { watchRequests } from './settled.ts';
import { triedPages } from './tried-pages.ts';
import { openTab, type Visit } from './visits.ts';

const WIDTHS = [768, 390, 320];
/** Takes a third of the time of axe, and goes by the templates: it is tried on one of so many pages. */
const TARGETS = { rule: 'target-size', oneOf: 6 } as const;
/** Its list stands still while its drawing comes: tests/browser/timeline-looks.test.ts waits for both. */
const TIMELINE = /\/timeline\/$/;

/**
 * The tests of all pages of a language that are opened as a reader opens them, once each, for all that is
 * to be seen there: the written ones, and of those drawn from records a few, since axe looks at others in
 * drawn-pages-*.test.ts. Each language is a file of its own, so that both can run at once.
 */
export function testOpenedPages(language: Language): void {
  const written = triedPages(['written'], language);
  const drawn = triedPages(['drawn'], language).filter(
    (_, index) => index % 12 === 0 || process.env.EVERY_PAGE,
  );

  const withTargets = new Set(written.filter((_, index) => index % TARGETS.oneOf === 0));

  let browser: Browser;
  let visit: Visit;
  let settled: () => Promise<void>;
  beforeAll(async () => {
    browser = await openBrowser();
    visit = await openTab(browser, inject('address'), { colorScheme: 'light' });
    settled = watchRequests(visit.page);
  });
  beforeEach(() => {
    for (const list of [visit.troubles, visit.foreign]) list.length = 0;
  });
  afterAll(() => browser.close());

  test.each([...written, ...drawn])('$path has no fault', async (tried) => {
    const { path } = tried;
    const { page, troubles, foreign } = visit;
    await widen(page);
    await page.goto(inject('address') + path);
    await settled();
    expect(
      TIMELINE.test(path) ? [] : await longPageViolations(page, withTargets.has(tried) ? [] : [TARGETS.rule]),
      'axe, and contrast in both themes',
    ).toEqual([]);
    expect(await overflows(page), 'wider than its window').toEqual([]);
    expect(troubles, 'reports of the policy, errors, warnings').toEqual([]);
    expect(foreign, 'asked of other hosts').toEqual([]);
  });
}

/** Gives the window the width of a screen, without laying the page out once more that is about to be left. */
async function widen(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.style.setProperty('display', 'none'));
  await page.setViewportSize({ width: 1280, height: 800 });
}

/** The widths of windows that a page is wider than, with by how much. */
async function overflows(page: Page): Promise<string[]> {
  const wide: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (overflow > 0) wide.push(`${width} px by ${overflow} px`);
  }
  return wide;
}
