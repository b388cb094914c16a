import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { ALL_RULES, COLOUR_RULES, longPageViolations, runAxe } from '../support/axe.ts';
import { type BuiltPage, builtPages, isDrawn } from '../support/built-pages.ts';
import { openBrowser } from '../support/open-browser.ts';
import { openStage, putPage } from '../support/stage.ts';
import { faintTexts, LEAST } from '../support/text-contrast.ts';
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

test('a link that only its colour tells from its sentence is found', async () => {
  const link = '<a href="/" style="color: light-dark(#00f, #9cf); text-decoration: none">link</a>';
  await putPage(stage, withFault(`<p class="fault">A sentence with a ${link} in the middle of it.</p>`));
  expect(await longPageViolations(stage)).toEqual(['link-in-text-block at .fault > a[href="/"]']);
});

test('a colour that is too faint in one theme is found in that theme', async () => {
  await putPage(stage, withFault('<p class="fault" style="color: light-dark(#000, #333)">faint</p>'));
  await chooseTheme(stage, 'light');
  expect(await runAxe(stage, ALL_RULES)).toEqual([]);
  await chooseTheme(stage, 'dark');
  expect(await runAxe(stage, COLOUR_RULES)).toEqual(['color-contrast at .fault']);
});

const p = (style: string, text = 'fault') => `<p class="fault" style="${style}">${text}</p>`;

// The contrast of long pages is measured from the styles alone. It has to say what axe says of each.
test.each([
  ['a faint colour', p('color: #8a8a8a; background: #fff'), true],
  ['one that is just enough', p('color: #767676; background: #fff'), false],
  ['one that can be seen through', p('color: rgb(0 0 0 / 50%); background: #fff'), true],
  ['a text that can be seen through', p('color: #000; background: #fff; opacity: 0.5'), true],
  ['one in a box that can be', `<div style="opacity: 0.5">${p('color: #000; background: #fff')}</div>`, true],
  [
    'a ground that can be seen through',
    `<div style="background: #000">${p('color: #fff; background: rgb(255 255 255 / 60%)')}</div>`,
    true,
  ],
  ['a large text that is enough', p('color: #8a8a8a; background: #fff; font-size: 24px'), false],
  ['a bold one', p('color: #8a8a8a; background: #fff; font-size: 19px; font-weight: 700'), false],
  [
    'a bold one that is smaller',
    p('color: #8a8a8a; background: #fff; font-size: 18px; font-weight: 700'),
    true,
  ],
  ['a large one that is not enough', p('color: #bbb; background: #fff; font-size: 24px'), true],
  ['a new notation', p('color: oklch(0.8 0.02 90); background: white'), true],
  [
    'a button that cannot be used',
    '<button disabled style="color: #ccc; background: #fff">fault</button>',
    false,
  ],
  ['a text that is not shown', p('color: #ccc; background: #fff; display: none'), false],
])('contrast: %s', async (_, fault, isFaint) => {
  await putPage(stage, withFault(fault));
  await chooseTheme(stage, 'light');
  expect((await runAxe(stage, COLOUR_RULES)).length > 0, 'by axe').toBe(isFaint);
  expect((await faintTexts(stage, LEAST)).length > 0, 'from the styles').toBe(isFaint);
});

test('the contrast of a long page is looked at in both themes', async () => {
  await putPage(stage, withFault(p('color: light-dark(#000, #333)')));
  expect(await longPageViolations(stage)).toEqual([expect.stringMatching(/^dark: faint \d.* "fault"$/)]);
  await putPage(stage, withFault(p('color: light-dark(#ddd, #fff)')));
  expect(await longPageViolations(stage)).toEqual([expect.stringMatching(/^light: faint \d.* "fault"$/)]);
});

test('a page that leads on is looked at where it stands', async () => {
  await putPage(
    stage,
    '<html lang="en"><meta http-equiv="refresh" content="0; url=/"><title>Moved</title><p>Elsewhere</p></html>',
  );
  await chooseTheme(stage, 'light');
  expect(await runAxe(stage, ALL_RULES)).toContain('region at p');
});
