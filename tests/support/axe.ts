import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { faintTexts, LEAST } from './text-contrast.ts';
import { chooseTheme, type Theme } from './theme.ts';

/** A choice of axe's rules, by name or by tag. */
export interface AxeRules {
  readonly type: 'tag' | 'rule';
  readonly values: readonly string[];
}

/** WCAG 2.2, levels A and AA, and good practice. */
export const ALL_RULES: AxeRules = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

/** Those of `ALL_RULES` that look at colours: what a change of theme can change. */
export const COLOUR_RULES: AxeRules = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

// The themes differ in nothing but colours, as tests/build/themes.test.ts makes sure, so that the other
// rules would say the same twice.
const LOOKS: readonly (readonly [Theme, AxeRules])[] = [
  ['light', ALL_RULES],
  ['dark', process.env.EVERY_PAGE ? ALL_RULES : COLOUR_RULES],
];

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong with a page as it stands, in both themes, one line each.
 * @param within a selector of the part that is looked at, where the rest of the page is looked at elsewhere
 */
export async function axeViolations(page: Page, within = 'html'): Promise<string[]> {
  await loadAxe(page);
  const violations: string[] = [];
  for (const [theme, rules] of LOOKS) {
    await chooseTheme(page, theme);
    violations.push(...(await runAxe(page, rules, [], within)).map((found) => `${theme}: ${found}`));
  }
  return violations;
}

/**
 * The same of a page with much text, where axe takes long to ask what lies behind each word: its contrast is
 * measured from the styles alone, in both themes, as tests/browser/stage.test.ts compares with axe.
 * @param without rules that are tried on other pages
 */
export async function longPageViolations(page: Page, without: readonly string[] = []): Promise<string[]> {
  if (process.env.EVERY_PAGE) return axeViolations(page);
  await loadAxe(page);
  await drawWhole(page);
  await chooseTheme(page, 'light');
  const violations = await runAxe(page, ALL_RULES, ['color-contrast', ...without]);
  for (const theme of ['light', 'dark'] as const) {
    await chooseTheme(page, theme);
    violations.push(...(await faintTexts(page, LEAST)).map((found) => `${theme}: faint ${found}`));
  }
  return violations;
}

/** Has what lies outside the window drawn too: else the browser leaves its colours as they were before a change. */
async function drawWhole(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important; transition: none !important; }');
    document.adoptedStyleSheets = [sheet];
  });
}

/** Puts axe on the window of a page, where it stays until the page is left. */
export async function loadAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return;
  await page.evaluate(source);
}

/** What axe, which has been loaded there, finds wrong with a page, or a part of it, by these rules but some. */
export async function runAxe(
  page: Page,
  runOnly: AxeRules,
  without: readonly string[] = [],
  within = 'html',
): Promise<string[]> {
  const violations = await page.evaluate(
    async ({ within, ...options }) => {
      const { axe } = window as unknown as AxeWindow;
      // A link with a line below it is told from its text by that alone, in every theme. Only where some have
      // none are the colours compared, which takes as long as all other rules. Nor is the code of elements
      // copied that nobody reads.
      const id = 'link-in-text-block';
      axe.configure({ noHtml: true, rules: [{ id, any: ['link-in-text-block-style'] }] });
      const { violations: found } = await axe.run(within, options);
      axe.reset();
      if (!found.some((one) => one.id === id)) return found;
      const closer = await axe.run(within, { ...options, runOnly: { type: 'rule', values: [id] } });
      return [...found.filter((one) => one.id !== id), ...closer.violations];
    },
    {
      within,
      runOnly,
      rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
      // What is not read is not gathered: passes in detail, and copies of style sheets for rules not run.
      resultTypes: ['violations'],
      preload: false,
      // What stands in a frame is a page of its own, which tests/browser/embed.test.ts looks at.
      iframes: false,
    } as const,
  );
  return violations.map(
    ({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

// axe-core puts itself on the window of the page; this is the part that is used.
interface AxeWindow {
  axe: {
    configure(changes: { noHtml: boolean; rules: { id: string; any: string[] }[] }): void;
    reset(): void;
    run(within: string, options: AxeOptions): Promise<{ violations: Violation[] }>;
  };
}
interface AxeOptions {
  readonly runOnly: AxeRules;
  readonly rules: { readonly [rule: string]: { readonly enabled: boolean } };
  readonly resultTypes: readonly ['violations'];
  readonly preload: false;
  readonly iframes: false;
}
interface Violation {
  id: string;
  nodes: { target: string[] }[];
}
