import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { ALL_RULES, type AxeRules, COLOUR_RULES, runAxe } from './axe.ts';
import { openBrowser } from './open-browser.ts';
import { chooseTheme, openStage, putPage, type Theme } from './stage.ts';
import { drawnPages } from './tried-pages.ts';

// The themes differ in nothing but colours, as tests/build/themes.test.ts makes sure, so that the other
// rules would say the same twice.
const LOOKS: readonly (readonly [Theme, AxeRules])[] = [
  ['light', ALL_RULES],
  ['dark', process.env.EVERY_PAGE ? ALL_RULES : COLOUR_RULES],
];

/**
 * The test that axe finds nothing on the pages of a language that are drawn from a record alone or only lead
 * on: on a sample with every part of their templates in it, or with EVERY_PAGE on all. Each language is a
 * file of its own, so that both can run at once.
 */
export function testDrawnPages(language: 'en' | 'zh-CN'): void {
  const pages = drawnPages().filter(({ path }) => path.startsWith('/zh-cn/') === (language === 'zh-CN'));

  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  test(`axe finds nothing on the pages of records, in both themes (${language})`, async () => {
    const stage = await openStage(browser, inject('address'));
    const violations: string[] = [];
    for (const { path, html } of pages) {
      await putPage(stage, html);
      for (const [theme, rules] of LOOKS) {
        await chooseTheme(stage, theme);
        violations.push(...(await runAxe(stage, rules)).map((found) => `${path} (${theme}) ${found}`));
      }
    }
    expect(violations).toEqual([]);
  }, 1_800_000);
}
