import { Converter } from 'opencc-js/t2cn';
import { chineseTexts } from './chinese-texts.ts';
import { at, defineRule } from './rule.ts';

const convert = Converter({ from: 't', to: 'cn' });
const known = new Map<string, string>();
/** Written so in simplified texts too, in names and some words: 昇腾, 著名, 乾隆. */
const KEPT = new Set('昇著乾');
/** Titles of works stand as their authors wrote them. */
const TITLE = /《[^》]*》/g;

export const simplifiedChinese = defineRule(
  'simplified-chinese',
  'Chinese texts are in simplified characters, titles of works excepted.',
  function* (history) {
    for (const { entry, path, text } of chineseTexts(history)) {
      const message = traditionalIn(text);
      if (message) yield at(entry, path, `${path.join('.')}: ${message}`);
    }
    for (const { file, language, prose } of history.pages)
      if (language === 'zh-CN')
        for (const { text, line } of prose) {
          const message = traditionalIn(text);
          if (message) yield { file, line, message };
        }
  },
);

function simplify(character: string): string {
  const simple = known.get(character) ?? convert(character);
  known.set(character, simple);
  return simple;
}

function traditionalIn(text: string): string | undefined {
  const han = text.replace(TITLE, '').match(/\p{Script=Han}/gu) ?? [];
  const found = han.find((character) => !KEPT.has(character) && simplify(character) !== character);
  return found && `the traditional character "${found}"; write "${simplify(found)}"`;
}
