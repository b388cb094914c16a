import { mdxToMdast } from 'satteri';

/** A node of the syntax tree of a page, as far as it is looked at here (mdast with MDX). */
export interface Node {
  readonly type: string;
  readonly position?: { readonly start: Point; readonly end: Point };
  readonly children?: readonly Node[];
  /** Of texts, code, expressions and imports. */
  readonly value?: string;
  /** Of JSX elements; a fragment has none. */
  readonly name?: string | null;
  readonly attributes?: readonly Attribute[];
  /** Of links, images and definitions. */
  readonly url?: string;
  /** Of headings. */
  readonly depth?: number;
  readonly data?: { readonly hProperties?: { readonly id?: string } };
}

interface Point {
  readonly line: number;
  readonly offset: number;
}

/** An attribute of a JSX element; one that is spread (`{...x}`) has no name. */
export interface Attribute {
  readonly type: string;
  readonly name?: string;
  /** Absent where only the name is written, as in `<a hidden>`. */
  readonly value?: string | { readonly value: string } | null;
}

/** The syntax tree of a page, or where and why it has none. */
export type Mdx = { readonly tree: Node } | { readonly line: number; readonly trouble: string };

/** Reads MDX with the parser that the pages are built with, and with the same features. */
export function readMdx(text: string): Mdx {
  try {
    return { tree: mdxToMdast(text, { features: { headingAttributes: true } }) as unknown as Node };
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error);
    return { line: Number(/^(\d+):/.exec(told)?.[1] ?? 1), trouble: mdxWords(told) };
  }
}

/** Every node of a tree, with the elements that it stands in, the innermost last. */
export function* nodesIn(
  node: Node,
  within: readonly string[] = [],
): Generator<{ node: Node; within: readonly string[] }> {
  yield { node, within };
  const inner = isElement(node) ? [...within, node.name ?? ''] : within;
  for (const child of node.children ?? []) yield* nodesIn(child, inner);
}

export function isElement({ type }: Node): boolean {
  return type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement';
}

export function lineOfNode({ position }: Node): number {
  return position?.start.line ?? 1;
}

const TAG = /`<\/?([\w.]*)>`/;

/** What the parser found, in the words of an author. */
function mdxWords(told: string): string {
  const tag = TAG.exec(told)?.[1];
  if (/Expected a closing tag|expected corresponding closing tag|Unexpected closing/i.test(told))
    return `unreadable: a tag${tag ? ` <${tag}>` : ''} and its end do not belong together; end it with "/>", or close what is open`;
  if (told.includes('to create a comment'))
    return 'unreadable: a comment "<!--"; delete it, readers get it too';
  if (told.includes('to create a link'))
    return 'unreadable: a "<" that begins no component; put values into quotes, as id="docker", or code into `…`';
  if (told.includes('JSX') || told.includes('attribute') || told.includes('tag'))
    return 'unreadable: a tag that is not in order; write it as <Cite id="…" locator="…" />';
  if (told.includes('closing brace') || told.includes('expression'))
    return 'unreadable: a "{" that is not closed, or stands in a text; put code into `…`';
  return 'unreadable: neither text nor a component in order; compare with the model in CONTRIBUTING.md';
}
