import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../support/open-browser.ts';

// What Firefox shows in its reader mode: the library is the one that it uses.
const readability = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test.each(
  ['', '/zh-cn'].flatMap((prefix) =>
    ['/history/before-containers/', '/subjects/docker/', '/concepts/containers-and-virtual-machines/'].map(
      (path) => prefix + path,
    ),
  ),
)('the headings of the text survive the reader mode of a browser: %s', async (path) => {
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  await page.goto(inject('address') + path);
  const headings = await page
    .locator('.sl-markdown-content > h2')
    .evaluateAll((all) => all.map((one) => one.textContent.trim()));
  await page.addScriptTag({ content: readability });
  const kept = await page.evaluate(() => {
    const { Readability } = window as unknown as {
      Readability: new (document: Document) => { parse(): { content: string } | null };
    };
    const article = new Readability(document.cloneNode(true) as Document).parse();
    const parsed = new DOMParser().parseFromString(article?.content ?? '', 'text/html');
    return [...parsed.querySelectorAll('h2, h3')].map((one) => one.textContent?.trim());
  });
  expect(headings.length).toBeGreaterThan(3);
  expect(headings.filter((one) => !kept.includes(one))).toEqual([]);
  await context.close();
});
