/**
 * Asterisks of Markdown that reached the reader. CommonMark does not close emphasis between a mark of
 * punctuation and a Chinese character, so `**注意：**正文` is printed as it stands.
 */
export function literalEmphasis(html: string): string[] {
  const text = html.replace(/<(script|style|pre|code)\b[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, '');
  return text.match(/\*\*[^*\n]{1,60}\*\*/g) ?? [];
}
