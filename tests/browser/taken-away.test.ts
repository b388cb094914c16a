import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../support/open-browser.ts';
import { Taker, type Trial } from '../support/take-away.ts';
import { KINDS } from '../support/uses.ts';

let browser: Browser;
const trials: Trial[] = [];
let free: Taker;
beforeAll(async () => {
  browser = await openBrowser();
  free = await Taker.open(browser, inject('address'));
});
afterAll(async () => {
  await browser.close();
  const silent = trials.filter((trial) => trial.silent.length > 0);
  const pages = [...Map.groupBy(trials, ({ page }) => page)].map(([page, { length }]) => `${page} ${length}`);
  console.log(`${trials.length} trials, ${silent.length} failed without a word: ${pages.join(', ')}`);
});

const silentOnes = (tried: readonly Trial[]) =>
  tried
    .filter(({ silent }) => silent.length > 0)
    .map(({ page, taken, silent }) => `${page} without ${taken}: ${silent.join('; ')}`);

const before = new Set<string>();
test.each(KINDS)('whatever is taken from $path, it works or says so', async (kind) => {
  const tried: Trial[] = [];
  const note = (trial: Trial) => {
    for (const list of [tried, trials]) list.push(trial);
  };
  const files = await free.tryAll(kind, note, before);
  expect(files.length).toBeGreaterThan(0);
  expect(silentOnes(tried)).toEqual([]);
});

/** Refuses storage and workers, as some settings and some frames do. */
const forbid = (context: BrowserContext) =>
  context.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('forbidden', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { get: refuse, configurable: true });
    Object.defineProperty(window, 'Worker', { value: undefined });
  });

test('where storage and workers may not be used every kind of page does what it does', async () => {
  const bound = await Taker.open(browser, inject('address'), forbid);
  const tried: Trial[] = [];
  for (const kind of KINDS) tried.push(await bound.tryHere(kind, await free.whole(kind), 'storage, workers'));
  await bound.close();
  trials.push(...tried);
  expect(silentOnes(tried)).toEqual([]);
});

test('the search page says so with no file of the index at all', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(`${inject('address')}/search/?q=docker`);
  await page.locator('.search-status', { hasText: 'The search could not be loaded' }).waitFor();
  await page.locator('.search-narrow summary').click();
  await page.locator('.search-filters', { hasText: 'The filters could not be loaded' }).waitFor();
  expect(await page.getByRole('main').getByRole('link', { name: 'Subjects', exact: true }).isVisible()).toBe(
    true,
  );
  await context.close();
});

test('the search page names what of its address it left out, and quotes no more than 60 letters', async () => {
  const page = await browser.newPage();
  const long = 'x'.repeat(3000);
  await page.goto(`${inject('address')}/search/?q=docker&type=event,${long}&decade=201&track=cloud&kind=<b>`);
  const notice = (await page.locator('.search-notice').textContent()) ?? '';
  for (const name of ['Kind of page', 'Decade', 'What it is']) expect(notice).toContain(`for “${name}”`);
  expect(notice).not.toContain('for “Track of the timeline”');
  expect(notice).toContain(`“${'x'.repeat(59)}…”`);
  expect(notice.length).toBeLessThan(400);
  await page.goto(`${inject('address')}/search/?q=${long}`);
  await page.locator('.search-status', { hasText: `${'x'.repeat(59)}…` }).waitFor();
  await page.goto(`${inject('address')}/timeline/?event=${long}&q=${long}`);
  await page.locator('.timeline-notice', { hasText: `“${'x'.repeat(59)}…”` }).waitFor();
  expect(((await page.locator('.timeline-notice').textContent()) ?? '').length).toBeLessThan(300);
  await page.close();
});

test.each([
  ['in the middle of a movement', 60],
  ['when it has just ended', 300],
])('Back %s keeps the address that Back chose', async (_, wait) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${inject('address')}/timeline/?from=2010&to=2020`);
  await page.locator('[data-drawn]').waitFor();
  await page
    .locator('[name=level]')
    .first()
    .evaluate((radio: HTMLInputElement) => radio.form?.querySelector('details')?.setAttribute('open', ''));
  await page.locator('[name=track][value=cloud]').check();
  // The page itself waits: however slow the machine, what it has put off comes before the end of that.
  await page.evaluate(async (wait) => {
    const pause = (long: number) => new Promise((done) => setTimeout(done, long));
    document.querySelector<HTMLElement>('.timeline-moves button:nth-child(4)')?.click();
    await pause(wait);
    history.back();
    await pause(900);
  }, wait);
  expect(new URL(page.url()).search).toBe('?from=2010&to=2020');
  await context.close();
});
