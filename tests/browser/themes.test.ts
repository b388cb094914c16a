import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../support/open-browser.ts';
import { faintTexts, LEAST } from '../support/text-contrast.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const GROUND = { light: 'rgb(251, 249, 244)', dark: 'rgb(23, 22, 19)' } as const;

describe.each(['light', 'dark'] as const)('for readers of a %s system', (colorScheme) => {
  test.each([true, false])('the page is so too (scripts: %s)', async (javaScriptEnabled) => {
    const page = await browser.newPage({ colorScheme, javaScriptEnabled });
    await page.goto(`${inject('address')}/subjects/cgroups/`);
    const ground = await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
    expect(ground).toBe(GROUND[colorScheme]);
    const chooser = page.locator('.site-preferences theme-select');
    expect(await chooser.evaluate((one) => getComputedStyle(one).visibility)).toBe(
      javaScriptEnabled ? 'visible' : 'hidden',
    );
    await page.close();
  });

  test('code stands out from its ground, which is that of the theme', async () => {
    const page = await browser.newPage({ colorScheme });
    await page.goto(`${inject('address')}/subjects/cgroups/`);
    const [ground = ''] = await page
      .locator('.astro-code')
      .evaluateAll((blocks) => blocks.map((block) => getComputedStyle(block).backgroundColor));
    expect(ground).toBe(colorScheme === 'light' ? 'rgb(244, 239, 228)' : 'rgb(32, 30, 26)');
    expect((await faintTexts(page, LEAST)).filter((text) => text.includes('$'))).toEqual([]);
    await page.close();
  });
});

test('where less motion is wanted another theme is there at once', async () => {
  const page = await browser.newPage({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(`${inject('address')}/`);
  const changing = await page.evaluate(() => {
    document.documentElement.dataset.theme = 'dark';
    return document.getAnimations().filter((one) => one instanceof CSSTransition).length;
  });
  expect(changing).toBe(0);
  await page.close();
});
