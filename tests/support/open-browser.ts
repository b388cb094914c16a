import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './find-chromium.ts';

/**
 * Pages of Chromium's own that it loads behind each new window for its address bar: more work for the
 * machine than most of the pages tested.
 */
const NOT_SHOWN = ['WebUIOmniboxPopup', 'WebUIOmniboxFullPopup', 'WebUIOmniboxAimPopup'];
/** What Playwright switches off of that which speaks to other hosts or changes pages: the last switch wins. */
const NOT_WANTED = [
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
];

/** A mouse that hovers, as Playwright has it; settings given here take the place of all of its own. */
const MOUSE = 'primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4';

/**
 * How long a page may take for anything that a test waits for, in milliseconds: longer than the slowest
 * machine needs, since what fails is told in any case.
 */
export const PATIENCE = 120_000;

/**
 * Starts a real Chromium that speaks to nobody but the served build.
 * @param letters size of the letters that its reader has set, in pixels; media queries go by it too
 */
export async function openBrowser(letters = 16): Promise<Browser> {
  const { executablePath, env } = await findChromium();
  const browser = await chromium.launch({
    executablePath,
    timeout: PATIENCE,
    ...(env && { env }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      `--blink-settings=${MOUSE},defaultFontSize=${letters}`,
      `--disable-features=${[...NOT_SHOWN, ...NOT_WANTED].join(',')}`,
    ],
  });
  browser.on('context', (context) => context.setDefaultTimeout(PATIENCE));
  return browser;
}
