import type { HastPluginInput, HastVisitorContext, HastVisitorInstance } from 'satteri';

type TextVisitor = NonNullable<HastVisitorInstance['text']>;
type Node = Parameters<HastVisitorContext['parent']>[0];

/** Chinese with what is glued to it: 从零开始入门K8s. Quotation marks are those of the sentence around. */
const CHINESE = /[《（]?\p{Script=Han}(?:[\p{L}\p{N}，。、：；！？《》（）·]*[\p{L}\p{N}》）])?/gu;

/**
 * Tells, of Chinese words within English prose, which language they are in: for those who listen, and for the
 * font. Chinese prose is full of Latin names that are its own, and stays as it is.
 */
export const chineseInEnglish: HastPluginInput = ({ fileURL }) =>
  fileURL?.pathname.includes('/zh-cn/') ? null : { name: 'chinese-in-english', text: markChinese };

const markChinese: TextVisitor = (node, context) => {
  const { value } = node;
  const found = [...value.matchAll(CHINESE)];
  if (found.length === 0 || saysLanguage(node, context)) return;
  const ends = found.map(({ 0: text, index }) => index + text.length);
  const parts = found.flatMap(({ 0: text, index }, place) => [
    plain(value.slice(place === 0 ? 0 : ends[place - 1], index)),
    { type: 'element' as const, tagName: 'span', properties: { lang: 'zh-CN' }, children: [plain(text)] },
  ]);
  context.replaceNode(node, [...parts, plain(value.slice(ends.at(-1)))]);
};

function plain(value: string) {
  return { type: 'text' as const, value };
}

/** Whether something around a text says already in which language it is. */
function saysLanguage(node: Node, context: HastVisitorContext): boolean {
  const around = context.parent(node);
  if (!around) return false;
  const hasLanguage =
    ('properties' in around && around.properties.lang !== undefined) ||
    ('attributes' in around && around.attributes.some((one) => 'name' in one && one.name === 'lang'));
  return hasLanguage || saysLanguage(around as Node, context);
}
