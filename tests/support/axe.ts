import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

// axe-core puts itself on the window of the page; this is the part that is used.
interface AxeWindow {
  axe: { run(options: { runOnly: readonly string[] }): Promise<{ violations: Violation[] }> };
}
interface Violation {
  id: string;
  nodes: { target: string[] }[];
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds wrong with a page as it stands (WCAG 2.2 A and AA, and good practice), one line each.
 * The page's context has to be made with `bypassCSP`, since axe comes in as a script of ours.
 */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(source);
  const violations = await page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as AxeWindow;
    return (await axe.run({ runOnly })).violations;
  }, RULES);
  return violations.map(
    ({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}
