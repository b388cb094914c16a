import type { Page } from 'playwright-core';

/**
 * The texts of a page that stand out from their ground by less than wanted (WCAG 2.2, relative luminance),
 * each with its contrast. The ground is the nearest one that is painted, else white.
 */
export function faintTexts(page: Page, least: number): Promise<string[]> {
  return page.evaluate((wanted) => {
    const numbers = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: string) => {
      const [r = 0, g = 0, b = 0] = numbers(colour)
        .slice(0, 3)
        .map((value) => value / 255)
        .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const groundOf = (element: Element | null): string => {
      if (!element) return 'rgb(255, 255, 255)';
      const { backgroundColor } = getComputedStyle(element);
      return (numbers(backgroundColor)[3] ?? 1) > 0.5 ? backgroundColor : groundOf(element.parentElement);
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const faint: string[] = [];
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      const text = walker.currentNode.textContent?.trim();
      if (!parent || !text || !parent.checkVisibility() || parent.closest('script, style, template, svg'))
        continue;
      const [dark = 0, light = 0] = [
        luminance(getComputedStyle(parent).color),
        luminance(groundOf(parent)),
      ].sort((a, b) => a - b);
      const contrast = (light + 0.05) / (dark + 0.05);
      if (contrast < wanted) faint.push(`${contrast.toFixed(1)} ${parent.className} "${text.slice(0, 40)}"`);
    }
    return faint;
  }, least);
}
