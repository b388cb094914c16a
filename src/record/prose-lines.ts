import { isElement, type Node, nodesIn } from './mdx.ts';
import type { Line } from './page-parts.ts';

const UNSEEN = new Set(['yaml', 'toml', 'mdxjsEsm', 'code', 'mdxFlowExpression', 'mdxTextExpression']);
const MARKED = new Set(['strong', 'emphasis', 'delete', 'link', 'heading']);

/** The lines of a page as a reader sees them: without markup, code and addresses. */
export function proseLines(text: string, tree: Node): Line[] {
  const letters = text.split('');
  for (const { node } of nodesIn(tree))
    for (const [start, end] of unseen(node))
      blank(letters, start, end, node.type === 'inlineCode' ? '`' : '');
  return letters
    .join('')
    .split('\n')
    .flatMap((line, index) => {
      const seen = line.replace(/^\s*(?:>|[-*+]|\d+\.)\s/, '').trim();
      return seen ? [{ text: seen, line: index + 1 }] : [];
    });
}

/** The parts of a node that are not read, as offsets in the text. */
function unseen(node: Node): [number, number][] {
  const { type, position, children = [] } = node;
  if (!position) return [];
  const [start, end] = [position.start.offset, position.end.offset];
  if (UNSEEN.has(type) || type === 'inlineCode' || (type === 'image' && children.length === 0))
    return [[start, end]];
  if (!isElement(node) && !MARKED.has(type)) return [];
  const first = children[0]?.position?.start.offset ?? end;
  const last = children.at(-1)?.position?.end.offset ?? end;
  return [
    [start, first],
    [last, end],
  ];
}

/** Takes letters away; the ends of lines stay, so that the lines keep their numbers. */
function blank(letters: string[], start: number, end: number, sign: string): void {
  for (let index = start; index < end; index++) if (letters[index] !== '\n') letters[index] = '';
  if (end > start) letters[start] = sign || (letters[start] === '\n' ? '\n' : '');
}
