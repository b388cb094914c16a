import { Converter as fromChinaTo } from 'opencc-js/cn2t';
import hongKongPhrases from 'opencc-js/dict/HKPhrasesRev';
import taiwanPhrases from 'opencc-js/dict/TWPhrasesRev';
import { Converter as toChinaFrom } from 'opencc-js/t2cn';
import { CHINESE_ASKING } from '../questions.ts';
import { simplifier, type Traditional } from '../traditional.ts';

/** The first and the last of the Chinese characters that anybody types. */
const CHARACTERS = [0x3400, 0x9fff] as const;

/** What Taiwan calls things that OpenCC has no word for, in simplified characters. */
const NOT_IN_OPENCC: Traditional['words'] = {
  映像档: '镜像',
  沙盒: '沙箱',
  开放原始码: '开源',
  云端运算: '云计算',
  云端原生: '云原生',
  公有云端: '公有云',
  私有云端: '私有云',
  混合云端: '混合云',
  边缘运算: '边缘计算',
  网格运算: '网格计算',
  机密运算: '机密计算',
  高效能运算: '高性能计算',
  执行阶段: '运行时',
  执行个体: '实例',
  资料中心: '数据中心',
  大型主机: '大型机',
  控制群组: '控制组',
  写入时复制: '写时复制',
  负载平衡: '负载均衡',
  常驻程式: '守护进程',
  守护程式: '守护进程',
  虚拟机器监视器: '虚拟机监控程序',
  监督器: '虚拟机监控程序',
};

/** Short forms that engineers say and this site does not write. */
const SPOKEN: Traditional['words'] = {
  虚机: '虚拟机',
};

/** How Hong Kong asks, in simplified characters. */
const CANTONESE: Traditional['words'] = {
  乜嘢: '什么',
  点解: '为什么',
  点样: '怎样',
  几时: '什么时候',
  边个: '谁',
  边间: '哪家',
  边度: '哪里',
  系咪: '是不是',
  有冇: '有没有',
  唔同: '不同',
  分别: '区别',
  咩: '什么',
  嘅: '的',
  喺: '在',
};

const SIMPLIFIED = (['t', 'tw', 'hk'] as const).map((from) => toChinaFrom({ from, to: 'cn' }));
const toSimplified = toChinaFrom({ from: 't', to: 'cn' });
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
    [text, CHINESE_ASKING, ...Object.keys({ ...NOT_IN_OPENCC, ...SPOKEN, ...CANTONESE })]
      .join(' ')
      .match(/\p{Script=Han}/gu),
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
  const simplify = simplifier(table);
  const add = (form: string, word: string) => {
    const isUsed = countOf(form, text) > countOf(word, text) * SELDOM;
    const follows = () => simplifier({ ...table, words })(form) === word;
    if ([...form].length > 1 && !isUsed && !follows()) words[form] = word;
  };
  // Short ones first: a longer one that follows from them is no entry of its own.
  for (const word of termsOf(text, names)) add(simplify(AS_IN_TAIWAN(word)), word);
  for (const [taiwanese, chinese] of regionalPhrases()) {
    const [form, word] = [simplify(taiwanese), toSimplified(chinese)];
    if (!(form in words) && CHINESE.test(word) && text.includes(word)) add(form, word);
  }
  for (const [form, word] of Object.entries({ ...NOT_IN_OPENCC, ...SPOKEN }))
    if (text.includes(word)) words[form] = word;
  Object.assign(words, CANTONESE);
  return Object.fromEntries(Object.entries(words).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The phrases of Taiwan and Hong Kong that OpenCC knows, with the mainland's, all in traditional characters. */
function regionalPhrases(): (readonly [string, string])[] {
  return [taiwanPhrases, hongKongPhrases].flatMap((phrases) =>
    phrases.split('|').map((pair) => {
      const [regional = '', chinese = ''] = pair.split(' ');
      return [regional, chinese] as const;
    }),
  );
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
  if (word.length < 2 || !CHINESE.test(word + next)) return false;
  return AS_IN_TAIWAN(word + next) !== AS_IN_TAIWAN(word) + AS_IN_TAIWAN(next);
}

function allCharacters(): string[] {
  const [from, to] = CHARACTERS;
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));
}
