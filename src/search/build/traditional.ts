import { Converter as fromChinaTo } from 'opencc-js/cn2t';
import { Converter as toChinaFrom } from 'opencc-js/t2cn';
import { hasHan } from '../../terms/fold.ts';
import { CHINESE_ASKING } from '../questions.ts';
import { simplify, type Traditional } from '../traditional.ts';

/** The blocks of Chinese characters that anybody types. */
const CHARACTERS = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
] as const;

/** What Taiwan calls things that OpenCC has no word for, in simplified characters. */
const NOT_IN_OPENCC: Traditional['words'] = {
  映像档: '镜像',
  沙盒: '沙箱',
  开放原始码: '开源',
};

const SIMPLIFIED = (['t', 'tw', 'hk'] as const).map((from) => toChinaFrom({ from, to: 'cn' }));
const CHINESE = /^\p{Script=Han}{2,8}$/u;
const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });
const AS_IN_TAIWAN = fromChinaTo({ from: 'cn', to: 'twp' });

/**
 * How traditional characters and the words of Taiwan are written on a site: those of whose simplified forms
 * the site makes use, and which it does not use itself.
 * @param text all Chinese text of the site
 * @param names what its pages are called, of which each is a term
 */
export function traditionalTable(text: string, names: readonly string[]): Traditional {
  const used = new Set(
    [text, CHINESE_ASKING, ...Object.keys(NOT_IN_OPENCC)].join(' ').match(/\p{Script=Han}/gu),
  );
  const characters = allCharacters()
    .filter((character) => !used.has(character))
    .flatMap((character) => {
      const simple = SIMPLIFIED.map((convert) => convert(character)).find((form) => form !== character);
      return simple && used.has(simple) ? [character + simple] : [];
    })
    .join('');
  return { characters, words: taiwanWords(text, names, { characters, words: {} }) };
}

/** The words of Taiwan, in simplified characters, with the words of the site for the same. */
function taiwanWords(text: string, names: readonly string[], table: Traditional): Traditional['words'] {
  const words: { [taiwanese: string]: string } = {};
  const known = { ...table, words };
  // Short ones first: a longer one that follows from them is no entry of its own.
  for (const word of termsOf(text, names)) {
    const form = simplify(AS_IN_TAIWAN(word), table);
    const isUsed = countOf(form, text) > countOf(word, text) * SELDOM;
    if (!isUsed && [...form].length > 1 && simplify(form, known) !== word) words[form] = word;
  }
  for (const [form, word] of Object.entries(NOT_IN_OPENCC)) if (text.includes(word)) words[form] = word;
  return Object.fromEntries(Object.entries(words).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A word that the site uses this much less than its own for the same is not its own. */
const SELDOM = 0.02;

function countOf(term: string, text: string): number {
  return text.split(term).length - 1;
}

/** Two words that stand together less often do so by chance. */
const OFTEN = 5;

/** Names, Chinese words, and pairs of words of which Taiwan makes one term, each once, the short ones first. */
function termsOf(text: string, names: readonly string[]): string[] {
  const words = Array.from(SEGMENTER.segment(text), ({ segment }) => segment);
  const pairs = words.map((word, index) => [word, words[index + 1] ?? ''] as const);
  const terms = pairs.filter(isTerm).map(([word, next]) => word + next);
  const often = terms.filter((term) => countOf(term, text) >= OFTEN);
  const chinese = [...new Set([...names, ...words, ...often])].filter((term) => CHINESE.test(term));
  return chinese.sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
}

/** Whether two words are called otherwise together than each is alone: 虚拟机 comes as 虚拟 and 机. */
function isTerm([word, next]: readonly [string, string]): boolean {
  if (word.length < 2 || !hasHan(word) || !hasHan(next)) return false;
  return AS_IN_TAIWAN(word + next) !== AS_IN_TAIWAN(word) + AS_IN_TAIWAN(next);
}

function allCharacters(): string[] {
  return CHARACTERS.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
  );
}
