import type { Locator, Page } from 'playwright-core';
import { PATIENCE } from './open-browser.ts';
import type { Kind, Outcome } from './take-away.ts';

/** Sentences, in both languages, that say that something is missing. */
const SAID = /could not be|may be missing|没能|未能|无法搜索|可能不全/;

/** The kinds of pages, with what a reader does on each. */
export const KINDS: readonly Kind[] = [
  {
    path: '/',
    only: /_astro|interface\.json|pages\.json/,
    use: async (page) => ({ ...(await readPage(page)), ...(await searchInDialog(page)) }),
  },
  ...['/history/before-containers/', '/subjects/docker/', '/events/docker-1-0/'].map((path) => ({
    path,
    use: readPage,
    isReadOnly: true,
  })),
  // What the pages before have is taken from them; here it is the filter that may fail.
  {
    path: '/subjects/',
    only: /\.js$/,
    use: async (page) => ({ ...(await readPage(page)), ...(await narrowIndex(page)) }),
  },
  { path: '/search/?q=docker', use: searchOnPage },
  // Here it is the table of characters that may fail.
  {
    path: `/zh-cn/search/?q=${encodeURIComponent('虛擬機')}`,
    only: /traditional/,
    use: searchOnPage,
  },
  { path: '/timeline/', use: useTimeline },
];

/** Every page is read, has its way to the search, and lets its theme be chosen where that is offered. */
async function readPage(page: Page): Promise<Outcome> {
  const title = (await page.locator('h1').isVisible()) ? 'is there' : 'is missing';
  const way = await page.locator('.search-open').getAttribute('href');
  return { title, search: way ?? 'leads nowhere', theme: await chooseTheme(page) };
}

async function chooseTheme(page: Page): Promise<string> {
  const select = page.locator('.site-preferences theme-select select');
  const { theme: first = 'that of the system' } = await page.evaluate(() => ({
    ...document.documentElement.dataset,
  }));
  if (!(await select.isVisible())) return `says nothing and is not shown, ${first}`;
  await select.selectOption('dark');
  const second = await page.evaluate(() => document.documentElement.dataset.theme);
  await select.selectOption('auto');
  return `${first}, then ${second}`;
}

async function narrowIndex(page: Page): Promise<Outcome> {
  const missing = await saysMissing(page);
  if (missing) return { filter: missing };
  const input = page.locator('list-filter input').first();
  await input.fill('docker');
  return { filter: (await page.locator('list-filter [role=status]').textContent()) ?? '' };
}

/** Opens the dialog and asks; where the dialog cannot come, the page of the search does the same. */
async function searchInDialog(page: Page): Promise<Outcome> {
  await page.locator('.search-open').click();
  const input = page.locator('dialog[open] input[role=combobox]');
  await Promise.race([input.waitFor(), page.waitForURL('**/search/')]).catch(() => {});
  if (new URL(page.url()).pathname === '/search/') return { find: 'says so by leading to the search page' };
  if (!(await input.isVisible())) return { find: 'nothing opens' };
  await input.fill('docker');
  return {
    find: await found(page.locator('dialog .search-status'), page.locator('dialog .search-hit')),
  };
}

async function searchOnPage(page: Page): Promise<Outcome> {
  const missing = await saysMissing(page);
  if (missing) return { find: missing, filters: missing };
  const find = await found(page.locator('.search-status'), page.locator('search-page .search-hit'));
  await page.locator('.search-narrow summary').click();
  const filters = page.locator('.search-filters');
  await until(async () => ((await filters.textContent()) ?? '') !== '');
  const shown = (await filters.textContent()) ?? '';
  return { find, filters: told(shown) ?? shown };
}

/** What was found for a query: the sentence and the titles, or that something is missing. */
async function found(status: Locator, hits: Locator): Promise<string> {
  const query = /docker|虛擬機/;
  await until(async () => {
    const text = (await status.textContent()) ?? '';
    return SAID.test(text) || query.test(text);
  });
  const sentence = (await status.textContent()) ?? '';
  return (
    told(sentence) ?? `${sentence} ${(await hits.locator('.search-title').allTextContents()).join(', ')}`
  );
}

async function useTimeline(page: Page): Promise<Outcome> {
  const list = `${await page.locator('.event-entry').count()} events`;
  const missing = await saysMissing(page);
  if (missing) return { list, drawing: missing, filter: missing, panel: missing, file: missing };
  const status = page.locator('.timeline-status');
  const says = async () => told((await status.textContent()) ?? '');
  await until(async () => (await page.locator('[data-drawn]').count()) > 0 || Boolean(await says()));
  const drawing = (await says()) ?? ((await page.locator('.plot-item').count()) > 0 ? 'drawn' : 'empty');
  const file = drawing === 'drawn' ? await takeFile(page, says) : drawing;
  await page.locator('[name=q]').fill('docker 1.0');
  await until(() => page.evaluate(isFiltered));
  const notice = told((await page.locator('.timeline-notice').textContent()) ?? '');
  const filter = notice ?? `${await page.locator('.event-entry:not([hidden])').count()} events`;
  return { list, drawing, filter, file, panel: drawing === 'drawn' ? await openPanel(page) : drawing };
}

/** Whether the view is filtered, and all of the list that it asks for has come or failed. */
function isFiltered(): boolean {
  const isLoading = document.querySelector('history-timeline[data-loading]') !== null;
  return location.search.includes('q=') && !isLoading;
}

async function takeFile(page: Page, says: () => Promise<string | undefined>): Promise<string> {
  await page.locator('.timeline-download summary').click();
  const download = page.waitForEvent('download').catch(() => undefined);
  await page.locator('.timeline-download button').nth(2).click();
  let isMade = false;
  void download.then((made) => {
    isMade = Boolean(made);
  });
  await until(async () => isMade || Boolean(await says()));
  return isMade ? 'a file' : ((await says()) ?? 'no file');
}

async function openPanel(page: Page): Promise<string> {
  await page.locator('.plot-view [data-event="docker-1-0"]').click();
  const panel = page.locator('.timeline-panel');
  await until(
    async () =>
      !page.url().includes('/timeline/') ||
      (await panel.getAttribute('data-told').catch(() => null)) !== null,
  );
  if (page.url().includes('/events/docker-1-0/')) return 'says it on the page of the event';
  const text = (await panel.textContent().catch(() => '')) ?? '';
  return told(text) ?? (text.includes('Docker 1.0') ? 'open' : 'not open');
}

/** What an element says whose script has not come, when it has waited for it. */
async function saysMissing(page: Page): Promise<string | undefined> {
  const element = page.locator('history-timeline, search-page, list-filter');
  const isDefined = () => element.evaluate((one) => one.matches(':defined'));
  if (await isDefined()) return undefined;
  // It may still be under way.
  await page.waitForLoadState('networkidle');
  if (await isDefined()) return undefined;
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  const sentence = element.locator('.script-missing');
  const isSaid = (await sentence.count()) > 0 && (await sentence.isVisible());
  // What folds the groups of a list is another element, and does its work without the one around it.
  const controls = await element
    .locator('input:visible, button:visible:not(folding-groups:defined button)')
    .count();
  return isSaid && controls === 0
    ? 'says it in place of the element'
    : `nothing said, ${controls} dead controls`;
}

/** A sentence that says that something is missing, as an outcome. */
function told(text: string): string | undefined {
  return SAID.test(text) ? `says ${text.trim()}` : undefined;
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end && !(await isSo())) await new Promise((done) => setTimeout(done, 25));
}
