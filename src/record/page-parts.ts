import { type Attribute, isElement, lineOfNode, type Node, nodesIn } from './mdx.ts';

export interface Line {
  readonly text: string;
  readonly line: number;
}

export interface Heading {
  /** The id given as `{#id}`; undefined where there is none. */
  readonly id?: string;
  readonly depth: number;
  /** Its words, without markup. */
  readonly text: string;
  readonly line: number;
}

/** A component that names a record: `<Event id="docker-1-0" />`. */
export interface Mention {
  readonly component: string;
  readonly id: string;
  /** Of a `Cite`: where in the source. */
  readonly locator?: string;
  /** What stands between its tags; absent where nothing does. */
  readonly text?: string;
  readonly line: number;
}

/** A component or an HTML element, as it is written. */
export interface Element {
  /** Empty for a fragment. */
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly line: number;
  /** The elements that it stands in, the innermost last. */
  readonly within: readonly string[];
  readonly isEmpty: boolean;
  /** What stands between its tags, without the markup in it. */
  readonly text: string;
}

/** An address that a link, an image or a definition leads to. */
export interface Address {
  readonly url: string;
  readonly line: number;
  readonly isImage: boolean;
}

/** What a page is made of. */
export interface PageParts {
  readonly headings: readonly Heading[];
  readonly mentions: readonly Mention[];
  readonly elements: readonly Element[];
  readonly addresses: readonly Address[];
  /** Lines of `import` and `export`. */
  readonly modules: readonly Line[];
  /** What stands in braces and is no attribute. */
  readonly expressions: readonly Line[];
  /** Texts in bold, without the markup in them. */
  readonly bold: readonly Line[];
  /** Texts as they reach the reader, with marks that were meant as markup and became none. */
  readonly texts: readonly Line[];
}

/** Takes a syntax tree apart. */
export function partsOf(tree: Node): PageParts {
  const all = [...nodesIn(tree)];
  const some = (...types: string[]) => all.flatMap(({ node }) => (types.includes(node.type) ? [node] : []));
  const elements = all.filter(({ node }) => isElement(node)).map(elementOf);
  return {
    headings: some('heading').map(headingOf),
    mentions: elements.flatMap(mentionOf),
    elements,
    addresses: some('link', 'image', 'definition', 'imageReference').map((node) => ({
      url: node.url ?? '',
      line: lineOfNode(node),
      isImage: node.type.startsWith('image'),
    })),
    modules: some('mdxjsEsm').map(spanOf),
    expressions: some('mdxFlowExpression', 'mdxTextExpression').map(spanOf),
    bold: some('strong').map((node) => ({ text: textOf(node), line: lineOfNode(node) })),
    texts: some('text').map(spanOf),
  };
}

/** The text of an attribute in quotes; undefined where it is absent or an expression. */
export function textOfAttribute(attributes: readonly Attribute[], name: string): string | undefined {
  const value = attributes.find((attribute) => attribute.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

function elementOf({ node, within }: { node: Node; within: readonly string[] }): Element {
  return {
    name: node.name ?? '',
    attributes: node.attributes ?? [],
    line: lineOfNode(node),
    within,
    isEmpty: (node.children ?? []).length === 0,
    text: textOf(node),
  };
}

function mentionOf({ name, attributes, line, text }: Element): Mention[] {
  const id = textOfAttribute(attributes, 'id');
  if (id === undefined || !/^[A-Z]/.test(name)) return [];
  const locator = textOfAttribute(attributes, 'locator');
  return [{ component: name, id, ...(locator && { locator }), ...(text && { text }), line }];
}

function headingOf(node: Node): Heading {
  const id = node.data?.hProperties?.id;
  return { depth: node.depth ?? 0, text: textOf(node).trim(), line: lineOfNode(node), ...(id && { id }) };
}

function spanOf(node: Node): Line {
  return { text: node.value ?? '', line: lineOfNode(node) };
}

function textOf(node: Node): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}
