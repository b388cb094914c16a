import { hasHan } from '../terms/fold.ts';

// Words that ask rather than name. Pagefind wants every word of a query on the page, and no page that
// answers "who made docker" holds a "who".
const ENGLISH = new Set(
  `a about an and any are as at be been but by can could did do does explain explained for from get give had has
  have how i if in into is it its list me my of on or please should show some tell than that the their there
  these they thing things this to up us use was we were what whats when where which who whom whose why will
  with would you your vs versus difference between meaning mean means definition define
  again all also am because before after both each else ever every exactly happen happened happens he her
  here him his just know let like many maybe much need needs no not now off once one only other our out over
  really same she since so something still such take then through too under until very want way well while yet
  use used uses using work works doing being itself them those today together within
  another others anyone anything everything everybody somebody someone still instead actually onto`.split(
    /\s+/,
  ),
);
// A character that asks is part of a word in 在线, 跟踪, 参与 or 构想.
const CHINESE =
  /是不是一回事|是一回事|一回事|是什么时候|是什么时间|为什么要|点解要|系不系|系什么|系边个|系谁|怎么回事|可不可以|什么时候|什么时间|怎么办|哪几种|指的是|能不能|会不会|要不要|该不该|算不算|是不是|有没有|干什么|会发生什么|发生什么|什么东西|啥东西|什么是|是什么|有什么|为什么|怎么样|哪一年|不需要|有何|有啥|有哪几种|有哪几类|有哪几个|有哪些|哪几类|哪几个|哪几|几个|哪类|哪种|是指|点解|点样|边个|边间|几时|乜嘢|系咩|有咩|咩嚟|系乜|唔使|同埋|到底|究竟|现在|目前|如今|可以|能够|能否|应该|需要|必须|是否|还是|或者|或是|以及|一个|一种|一下|这个|那个|这种|那种|这些|那些|它们|他们|我们|自己|一样|其他|其它|然后|但是|因为|所以|如果|已经|曾经|以前|之前|以后|之后|后来|为啥|干嘛|为何|怎么|怎样|如何|何时|哪年|哪个|哪些|哪家|哪里|是谁|谁是|什么|多少|之间|无需|不用|没有|有关|关于|请问|介绍|想要|想知道|想了解|了解|意思|含义|区别|不同|嘅|咩|乜|唔|啲|就是|谁|吗|呢|吧|(?<!目)的|了|和|(?<!参)与|(?<!涉)及|跟(?!踪|进)|是|(?<!存|内)在(?!线)|把|被|让|(?<!思|设|构|理)想(?!法|象)/g;

/**
 * A query without the words that only ask; the query itself where nothing else would be left.
 * @param query in Chinese, English or both, without punctuation
 */
export function withoutQuestion(query: string): string {
  const rest = (hasHan(query) ? query.replace(CHINESE, ' ') : query)
    .split(' ')
    .filter((word) => word && !ENGLISH.has(word.toLowerCase()))
    .join(' ');
  return rest || query;
}

/** Words with which one asks, and not names something. */
const INTERROGATIVE =
  /^(who|what|when|where|which|why|how|is|are|was|were|did|does|do|can|could|should)\b|[?？]|什么|怎么|怎样|如何|为何|何时|谁|哪|吗|呢|多少|区别|是不是|能不能|有没有/iu;

/** Whether a query is a question, or asks for a comparison. */
export function isQuestion(query: string): boolean {
  return INTERROGATIVE.test(query) || isComparison(query.toLowerCase());
}

/** All Chinese words that only ask, in one text. */
export const CHINESE_ASKING = CHINESE.source.replaceAll(/\(\?<?!.*?\)/g, '').replaceAll('|', ' ');

/** Whether an English word only asks. */
export function isAsking(word: string): boolean {
  return ENGLISH.has(word);
}

/** Ways of asking, each with a letter. */
const WAYS: { readonly [letter: string]: RegExp } = {
  w: /\bwho(m|se)?\b|\b(co)?founders?\b|\b(creator|inventor|author)s?\b|谁|哪家|哪个(人|公司)|边个|作者|创始人|发明人|之父/,
  n: /\bwhen\b|\b(what|which) year\b|什么时候|什么时间|何时|哪年|哪一年|几年|几时/,
  y: /\bwhy\b|\breasons?\b|为什么|为何|为啥|点解|干嘛|原因/,
  h: /\bhow (to|do|does|did|can|could|is|are)\b|怎么|怎样|如何|咋|点样/,
  m: /\bhow (many|much|long|often|big|large)\b|多少|几个|几种|几类|多大|多久/,
  d: /\b(vs|versus|differ\w*|compar\w*)\b|区别|不同|差异|差别|分别|对比|比较|不一样/,
  f: /\b(first|earliest|oldest)\b|最早|最初|第一|首个|首次/,
  i: /\bwhat (is|are|does)\b|什么是|是什么|是啥|系咩|系什么|什么意思/,
};

/** The ways in which a folded text asks, a letter each. */
export function waysOfAsking(folded: string): string {
  return Object.keys(WAYS)
    .filter((letter) => WAYS[letter]?.test(folded))
    .join('');
}

const COMPARING = /\b(vs|versus|differ\w*|compar\w*)\b|区别|不同|差异|差别|分别|对比|比较/;

/** Whether a folded query asks how things differ. */
export function isComparison(query: string): boolean {
  return COMPARING.test(query);
}

/** What stands between things that are named side by side. */
const BETWEEN =
  /\b(?:vs|versus|or|and|from|than|between|to|with|against)\b\.?|还是|对比|比较|和|与|及|跟|同|比|、|\//giu;

/** The things that a query names side by side, without words that only ask: of "xen or kvm" both; none of one. */
export function sidesOf(query: string): string[] {
  const sides = query.split(BETWEEN).map((side) => withoutQuestion(side.trim()));
  return sides.length > 1 ? sides.filter(Boolean) : [];
}
