import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Labels } from './components.ts';

/**
 * What is wrong with the words of a figure. They are written as in JavaScript, and are names and quoted texts
 * alone; that much YAML reads as well.
 */
export function labelTrouble(prop: string, written: string, labels: Labels): string | undefined {
  const document = parseDocument(written, { prettyErrors: false });
  const { contents } = document;
  if (document.errors.length > 0 || !isMap(contents))
    return `${prop} holds more than names and texts in quotes; write ${prop}={{ name: 'text' }}`;
  const given = new Map(
    contents.items.map(({ key, value }) => [isScalar(key) ? String(key.value) : '', value] as const),
  );
  for (const [name, wanted] of Object.entries(labels)) {
    const value = given.get(name);
    if (value === undefined) return `${prop} has no ${name}; add ${name}: '…'`;
    if (wanted === 'text' && !isQuoted(value)) return `${prop}: ${name} is a text; write ${name}: '…'`;
    if (wanted !== 'text' && !(isSeq(value) && value.items.length === wanted && value.items.every(isQuoted)))
      return `${prop}: ${name} is a list of ${wanted} texts; write ${name}: ['…', '…']`;
  }
  for (const name of given.keys())
    if (!Object.hasOwn(labels, name)) return `${prop}: the figure has no ${name}; leave it out`;
  return undefined;
}

function isQuoted(value: unknown): boolean {
  return isScalar(value) && (value.type === 'QUOTE_SINGLE' || value.type === 'QUOTE_DOUBLE');
}
