import { findChromium } from './find-chromium.ts';

/** Fails at once where there is no browser, and unpacks the one of the packages before tests run side by side. */
export default async function needBrowser(): Promise<void> {
  await findChromium();
}
