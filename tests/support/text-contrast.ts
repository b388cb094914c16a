import type { Page } from 'playwright-core';

/** What WCAG 2.2 asks of texts (1.4.3): less of those of 24 pixels, or of 18.66 where they are bold. */
export const LEAST = { usual: 4.5, large: 3 } as const;

/** How much texts have to stand out from their ground, by their size. */
export type Least = { readonly usual: number; readonly large: number };

/**
 * The texts of a page that stand out from their ground by less than wanted (WCAG 2.2, relative luminance),
 * each with its contrast. The ground is what is painted behind a text, layer over layer, on white. Those of
 * controls that cannot be used are left out, as WCAG does.
 */
export function faintTexts(page: Page, least: Least): Promise<string[]> {
  return page.evaluate((wanted) => {
    type Colour = readonly [number, number, number];
    const WHITE: Colour = [255, 255, 255];

    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const known = new Map<string, readonly [...Colour, number]>();
    /** Red, green, blue and how much is seen through, of a colour in any notation. */
    const read = (colour: string): readonly [...Colour, number] => {
      const found = known.get(colour);
      if (found || !canvas) return found ?? [0, 0, 0, 1];
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
      const parts = [r, g, b, alpha / 255] as const;
      known.set(colour, parts);
      return parts;
    };
    const over = ([r, g, b, alpha]: readonly [...Colour, number], [x, y, z]: Colour): Colour => [
      r * alpha + x * (1 - alpha),
      g * alpha + y * (1 - alpha),
      b * alpha + z * (1 - alpha),
    ];
    const luminance = (colour: Colour) => {
      const [r = 0, g = 0, b = 0] = colour
        .map((value) => value / 255)
        .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (one: Colour, other: Colour) => {
      const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    };

    const grounds = new Map<Element, Colour>();
    const groundOf = (element: Element | null): Colour => {
      if (!element) return WHITE;
      const found = grounds.get(element);
      if (found) return found;
      const ground = over(read(getComputedStyle(element).backgroundColor), groundOf(element.parentElement));
      grounds.set(element, ground);
      return ground;
    };
    const opacities = new Map<Element, number>();
    const opacityOf = (element: Element | null): number => {
      if (!element) return 1;
      const found = opacities.get(element);
      if (found !== undefined) return found;
      const opacity = Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement);
      opacities.set(element, opacity);
      return opacity;
    };

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const faint: string[] = [];
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      const text = walker.currentNode.textContent?.trim();
      if (!parent || !text || !parent.checkVisibility()) continue;
      if (parent.closest('script, style, template, svg, :disabled, [aria-disabled=true]')) continue;
      const { color, fontSize, fontWeight } = getComputedStyle(parent);
      const ground = groundOf(parent);
      const [r, g, b, alpha] = read(color);
      const seen = contrast(over([r, g, b, alpha * opacityOf(parent)], ground), ground);
      const large = Number.parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.66 : 24);
      if (seen < (large ? wanted.large : wanted.usual))
        faint.push(`${seen.toFixed(1)} ${parent.className} "${text.slice(0, 40)}"`);
    }
    return faint;
  }, least);
}
