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

/**
 * Starts a real Chromium that speaks to nobody but the served build.
 * @param letters size of the letters that its reader has set, in pixels; media queries go by it too
 */
export async function openBrowser(letters = 16): Promise<Browser> {
  const { executablePath, env } = await findChromium();
  return chromium.launch({
    executablePath,
    ...(env && { env }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      `--blink-settings=defaultFontSize=${letters}`,
      `--disable-features=${[...NOT_SHOWN, ...NOT_WANTED].join(',')}`,
    ],
  });
}
