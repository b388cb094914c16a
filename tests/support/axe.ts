import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

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

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong with a page as it stands, one line each.
 * The page's context has to be made with `bypassCSP`, since axe comes in as a script of ours.
 */
export async function axeViolations(page: Page): Promise<string[]> {
  await loadAxe(page);
  return runAxe(page, ALL_RULES);
}

/** Puts axe on the window of a page, where it stays until the page is left. */
export async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(source);
}

/** What axe, which has been loaded there, finds wrong with a page by these rules, one line each. */
export async function runAxe(page: Page, runOnly: AxeRules): Promise<string[]> {
  const violations = await page.evaluate(
    async (options) => {
      const { axe } = window as unknown as AxeWindow;
      return (await axe.run(options)).violations;
      // What is not read is not gathered: passes in detail, and copies of style sheets for rules not run.
    },
    { runOnly, resultTypes: ['violations'], preload: false } as const,
  );
  return violations.map(
    ({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

// axe-core puts itself on the window of the page; this is the part that is used.
interface AxeWindow {
  axe: { run(options: AxeOptions): Promise<{ violations: Violation[] }> };
}
interface AxeOptions {
  readonly runOnly: AxeRules;
  readonly resultTypes: readonly ['violations'];
  readonly preload: false;
}
interface Violation {
  id: string;
  nodes: { target: string[] }[];
}
