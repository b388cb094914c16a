import { hasHan } from '../terms/fold.ts';

/** Made once: it loads a dictionary. */
let segmenter: Intl.Segmenter | undefined;

/**
 * Chinese words with spaces between, as Pagefind takes them. It would do so itself, but only on a
 * page that is Chinese.
 */
export function segment(text: string): string {
  if (!hasHan(text) || typeof Intl.Segmenter === 'undefined') return text;
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return [...segmenter.segment(text)]
    .map(({ segment: word }) => word.trim())
    .filter(Boolean)
    .join(' ');
}
