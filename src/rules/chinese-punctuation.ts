import { chineseTexts } from './chinese-texts.ts';
import { at, defineRule } from './rule.ts';

const HAN = '\\p{Script=Han}';
/** Half-width marks beside a Han character, except the brackets of a function's name: chroot(2), clone(). */
const HALF_WIDTH = new RegExp(
  `${HAN}[,;:!?]|[,;!?]${HAN}|${HAN}\\.(?=\\s|$)|${HAN}[()]|(?:(?<!\\(\\d?)\\)|\\()${HAN}`,
  'u',
);
/** The space between Han and Latin is drawn by the stylesheet. */
const SPACE = new RegExp(`${HAN} [A-Za-z0-9]|[A-Za-z0-9] ${HAN}`, 'u');

export const chinesePunctuation = defineRule(
  'chinese-punctuation',
  'Chinese text has full-width punctuation and no typed space beside Latin letters.',
  function* (history) {
    for (const { entry, path, text } of chineseTexts(history)) {
      const message = findFault(text);
      if (message) yield at(entry, path, `${path.join('.')}: ${message}`);
    }
    for (const page of history.pages) {
      if (page.language !== 'zh-CN') continue;
      for (const { text, line } of page.prose) {
        const message = findFault(text);
        if (message) yield { file: page.file, line, message };
      }
    }
  },
);

function findFault(text: string): string | undefined {
  const mark = HALF_WIDTH.exec(text);
  if (mark) return `half-width punctuation in "${around(text, mark.index)}"; use ，。；：！？（）`;
  const space = SPACE.exec(text);
  if (space) return `a space between Chinese and Latin in "${around(text, space.index)}"; leave it out`;
  return undefined;
}

function around(text: string, index: number): string {
  return text.slice(Math.max(0, index - 6), index + 8);
}
