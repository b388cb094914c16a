import type { Page } from 'playwright-core';

/** Opens the dialog with its key and waits until it takes letters. */
export async function openDialog(page: Page): Promise<void> {
  await page.keyboard.press('Control+K');
  await page.locator('dialog[open] input[role=combobox]').waitFor();
}

/** Types a query and waits for the sentence that says what was found for all of it. */
export async function typeQuery(page: Page, query: string): Promise<void> {
  await page.keyboard.type(query);
  await page.locator('[role=status]', { hasText: `${query}”` }).waitFor();
}

/** Text of the option that is chosen, empty where none is. */
export function chosenTitle(page: Page): Promise<string> {
  return page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant');
    const option = id ? document.getElementById(id) : undefined;
    return option?.querySelector('.search-title')?.textContent ?? option?.textContent ?? '';
  });
}
