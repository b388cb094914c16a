import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

/** The line of a text in YAML on which a value stands, from 1; the nearest value above it where it is absent. */
export function lineIn(text: string, path: readonly PropertyKey[]): number {
  const lines = new LineCounter();
  return findLine(parseDocument(text, { lineCounter: lines }), lines, path);
}

/** The same of a text that is taken apart already. */
export function findLine(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const offset = offsetOf(document, path.slice(0, length));
    if (offset !== undefined) return lines.linePos(offset).line;
  }
  return 1;
}

/** Where the key (or the list item) at a path begins; undefined where there is none. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const last = path.at(-1);
  if (isMap(parent)) {
    const key = parent.items.map((pair) => pair.key).find((node) => isScalar(node) && node.value === last);
    return isNode(key) ? key.range?.[0] : undefined;
  }
  const item = isSeq(parent) ? parent.items[Number(last)] : undefined;
  return isNode(item) ? item.range?.[0] : undefined;
}
