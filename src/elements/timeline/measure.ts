const WEIGHT = ['', '600', '400', '400'];

/** Between Han and Latin the page leaves some room (`text-autospace`) of which the canvas knows nothing, in pixels. */
const BOUNDARY = /\p{Script=Han}(?=[a-z0-9])|[a-z0-9](?=\p{Script=Han})/giu;
const AUTOSPACE = 2;

/** The font of the labels, as styles have it. */
export type Letters = Pick<CSSStyleDeclaration, 'fontFamily' | 'fontSize' | 'letterSpacing' | 'wordSpacing'>;

/** A function that tells how wide a label is drawn, in pixels, without touching the page. */
export function labelMeasure({
  fontFamily,
  fontSize,
  letterSpacing,
  wordSpacing,
}: Letters): (text: string, level: number) => number {
  // What a reader has set for reading (WCAG 2.2, 1.4.12).
  const [letter, word] = [letterSpacing, wordSpacing].map((spacing) => Number.parseFloat(spacing) || 0);
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, level) => {
    const key = level === 1 ? `1${text}` : text;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (context) context.font = `${WEIGHT[level] ?? 400} ${fontSize} ${fontFamily}`;
    // Rounding, and letters that the canvas spaces a little closer than the page does.
    const width =
      Math.ceil((context?.measureText(text).width ?? text.length * 8) * 1.02) +
      3 +
      (text.match(BOUNDARY)?.length ?? 0) * AUTOSPACE +
      Math.ceil(text.length * (letter ?? 0) + (text.split(' ').length - 1) * (word ?? 0));
    known.set(key, width);
    return width;
  };
}
