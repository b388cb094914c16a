import { codedParts } from '../../terms/coded.ts';
import { escapeXml } from '../../terms/escape.ts';

/** A text of the record as HTML, with its code marked as such. */
export function codedHtml(text: string): string {
  return codedParts(text)
    .map(({ text: part, isCode }) => (isCode ? `<code>${escapeXml(part)}</code>` : escapeXml(part)))
    .join('');
}
