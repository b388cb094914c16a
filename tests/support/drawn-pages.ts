import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Language } from '../../src/terms/languages.ts';
import { longPageViolations } from './axe.ts';
import { openBrowser } from './open-browser.ts';
import { openStage, putPage } from './stage.ts';
import { triedPages } from './tried-pages.ts';

/**
 * The test that axe finds nothing on the pages of a language that are drawn from a record alone or only lead
 * on: on a sample with every part of their templates in it, or with EVERY_PAGE on all. Each language is a
 * file of its own, so that both can run at once.
 */
export function testDrawnPages(language: Language): void {
  const pages = triedPages(['drawn', 'leading'], language);

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
      violations.push(...(await longPageViolations(stage)).map((found) => `${path} ${found}`));
    }
    expect(violations).toEqual([]);
  });
}
