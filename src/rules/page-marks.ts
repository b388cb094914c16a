import { defineRule } from './rule.ts';

/** Marks of Markdown that became none. */
const LEFT_OVER = /\*\*|\]\(|`|\{#|~~|^#{1,6}\s/;
const PUNCTUATED = /^[\p{P}\p{S}]|[\p{P}\p{S}]$/u;

export const pageMarks = defineRule(
  'page-marks',
  'No mark of Markdown reaches the reader; in Chinese no bold text begins or ends with punctuation.',
  function* ({ pages }) {
    for (const { file, language, texts, bold } of pages) {
      for (const { text, line } of texts) {
        const mark = LEFT_OVER.exec(text);
        if (mark)
          yield {
            file,
            line: line + text.slice(0, mark.index).split('\n').length - 1,
            message: `"${text.slice(Math.max(0, mark.index - 8), mark.index + 12)}": readers would see the mark "${mark[0]}"; ${helpFor(mark[0])}`,
          };
      }
      if (language !== 'zh-CN') continue;
      for (const { text, line } of bold)
        if (PUNCTUATED.test(text))
          yield { file, line, message: `**${text}**: put the punctuation outside the asterisks` };
    }
  },
);

function helpFor(mark: string): string {
  if (mark === '**') return 'close it, and put punctuation outside the asterisks';
  return mark === '`' ? 'close the code' : 'mend the link, the heading or what it was to be';
}
