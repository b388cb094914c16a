import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { isDrawn, leadsOn } from '../support/built-pages.ts';
import { openBrowser } from '../support/open-browser.ts';
import { triedPages } from '../support/tried-pages.ts';
import { visit } from '../support/visits.ts';

// Of the pages that are drawn from a record alone a few are opened as a reader opens them; what axe finds on
// the others is asked in drawn-pages-*.test.ts.
const tried = triedPages().filter((page) => !leadsOn(page));
const written = tried.filter((page) => !isDrawn(page)).map(({ path }) => path);
const drawn = tried
  .filter(isDrawn)
  .map(({ path }) => path)
  .filter((_, index) => index % 12 === 0 || process.env.EVERY_PAGE);
const paths = [...written, ...drawn];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test('axe finds nothing on the pages with their scripts (WCAG 2.2 AA and good practice)', async () => {
    const context = await browser.newContext({
      colorScheme,
      bypassCSP: true,
      viewport: { width: 1280, height: 800 },
    });
    const page = await context.newPage();
    const violations: string[] = [];
    for (const path of paths) {
      await page.goto(inject('address') + path);
      violations.push(...(await axeViolations(page)).map((violation) => `${path} ${violation}`));
    }
    await context.close();
    expect(violations).toEqual([]);
  }, 3_600_000);
});

test('pages load without a report of the policy, an error, or a request to another host', async () => {
  const wrong: string[] = [];
  for (const path of [...written, ...drawn.slice(0, 20)]) {
    const { page, troubles, foreign } = await visit(browser, inject('address') + path);
    wrong.push(...[...troubles, ...foreign].map((text) => `${path} ${text}`));
    await page.context().close();
  }
  expect(wrong).toEqual([]);
}, 600_000);

test('the policy stops a script that does not belong to the page', async () => {
  const { page, troubles } = await visit(browser, `${inject('address')}/`);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "taken over"';
    document.body.append(script);
  });
  expect(await page.title()).not.toBe('taken over');
  expect(troubles.join()).toMatch(/Content Security Policy/);
  await page.context().close();
});

test.each([320, 390, 768])(
  'nothing is wider than a window of %d px',
  async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 800 } });
    const page = await context.newPage();
    const wide: string[] = [];
    for (const path of [...written, ...drawn.slice(0, 10)]) {
      await page.goto(inject('address') + path);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (overflow > 0) wide.push(`${path} by ${overflow} px`);
    }
    await context.close();
    expect(wide).toEqual([]);
  },
  300_000,
);
