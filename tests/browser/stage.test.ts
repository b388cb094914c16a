import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { ALL_RULES, COLOUR_RULES, runAxe } from '../support/axe.ts';
import { type BuiltPage, builtPages, isDrawn } from '../support/built-pages.ts';
import { openBrowser } from '../support/open-browser.ts';
import { openStage, putPage } from '../support/stage.ts';
import { chooseTheme } from '../support/theme.ts';

// That nothing is found on thousands of pages says something only if what is there would be found.
const sound = builtPages().find(isDrawn) as BuiltPage;
const withFault = (fault: string) => sound.html.replace('</main>', `${fault}</main>`);

let browser: Browser;
let stage: Page;
beforeAll(async () => {
  browser = await openBrowser();
  stage = await openStage(browser, inject('address'));
});
afterAll(() => browser.close());

test('a fault is found on the page that has it, and is gone with the next page', async () => {
  await putPage(stage, withFault('<img src="/favicon.svg">'));
  await chooseTheme(stage, 'light');
  expect(await runAxe(stage, ALL_RULES)).toEqual(['image-alt at img']);
  await putPage(stage, sound.html);
  await chooseTheme(stage, 'light');
  expect(await runAxe(stage, ALL_RULES)).toEqual([]);
});

test('a colour that is too faint in one theme is found in that theme', async () => {
  await putPage(stage, withFault('<p class="fault" style="color: light-dark(#000, #333)">faint</p>'));
  await chooseTheme(stage, 'light');
  expect(await runAxe(stage, ALL_RULES)).toEqual([]);
  await chooseTheme(stage, 'dark');
  expect(await runAxe(stage, COLOUR_RULES)).toEqual(['color-contrast at .fault']);
});

test('a page that leads on is looked at where it stands', async () => {
  await putPage(
    stage,
    '<html lang="en"><meta http-equiv="refresh" content="0; url=/"><title>Moved</title><p>Elsewhere</p></html>',
  );
  await chooseTheme(stage, 'light');
  expect(await runAxe(stage, ALL_RULES)).toContain('region at p');
});
