/**
 * Markdown that reached the reader. CommonMark does not close emphasis between a mark of punctuation and a
 * Chinese character, so `**注意：**正文` is printed as it stands; and the caption of a figure is no Markdown.
 */
export function literalEmphasis(html: string): string[] {
  const captions = html.match(/<figcaption[\s\S]*?<\/figcaption>/g) ?? [];
  return [
    ...(textOf(html).match(/\*\*[^*\n]{1,60}\*\*/g) ?? []),
    ...(textOf(captions.join('\n')).match(/`[^`\n]{1,60}`/g) ?? []),
  ];
}

function textOf(html: string): string {
  return html.replace(/<(script|style|pre|code)\b[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, '');
}
