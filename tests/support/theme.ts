import type { Page } from 'playwright-core';

/** The names that the pages themselves give to the two sets of colours. */
export type Theme = 'light' | 'dark';

/** Chooses the colours, as the control in the head of a page does, and ends their change at once. */
export async function chooseTheme(page: Page, theme: Theme): Promise<void> {
  await page.evaluate((name) => {
    document.documentElement.dataset.theme = name;
    const changes = () => document.getAnimations().filter((one) => one instanceof CSSTransition);
    // An element whose colour has changed passes it on to those in it, whose change begins only then.
    for (let left = changes(); left.length > 0; left = changes()) for (const one of left) one.finish();
  }, theme);
}
