import type { z } from 'astro/zod';
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Fault } from './faults.ts';
import type { Entry } from './history.ts';
import { shapeWords } from './shape-words.ts';

/** What reading one file gave: the record, or what is wrong with it. */
export type Parsed<T> = { entry: Entry<T>; faults: [] } | { entry?: never; faults: Fault[] };

/** Reads one YAML file against the schema of its kind, reporting all that is wrong at once. */
export function parseRecord<T>(file: string, text: string, schema: z.ZodType<T>): Parsed<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    return {
      faults: document.errors.map((error) => ({
        file,
        line: lines.linePos(error.pos[0]).line,
        rule: 'yaml',
        message: `unreadable YAML: ${error.message}`,
      })),
    };
  }
  const lineOf = (path: readonly PropertyKey[]) => findLine(document, lines, path);
  const read = readValue(document);
  if ('trouble' in read) return { faults: [{ file, line: 1, rule: 'yaml', message: read.trouble }] };
  const result = schema.safeParse(read.value, { error: shapeWords });
  if (result.success) return { entry: { file, data: result.data, lineOf }, faults: [] };
  return { faults: result.error.issues.flatMap((issue) => describeIssue(file, document, lineOf, issue)) };
}

/** An alias to nothing, or aliases that multiply each other, are only found here. */
function readValue(document: Document): { value: unknown } | { trouble: string } {
  try {
    return { value: document.toJS({ maxAliasCount: 100 }) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { trouble: `unreadable YAML: ${reason}; write the value out instead of an alias (*name)` };
  }
}

function describeIssue(
  file: string,
  document: Document,
  lineOf: Entry<unknown>['lineOf'],
  issue: z.core.$ZodIssue,
): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      line: lineOf([...issue.path, key]),
      rule: 'shape',
      message: `${nameOf([...issue.path, key])}: unknown field; see CONTRIBUTING.md for the fields there are`,
    }));
  }
  const value = document.getIn(issue.path);
  const shown = value === undefined || isNode(value) ? '' : ` ${shorten(JSON.stringify(value))}`;
  return [
    {
      file,
      line: lineOf(issue.path),
      rule: 'shape',
      message: `${nameOf(issue.path)}${shown}: ${issue.message}`,
    },
  ];
}

/** Letters of a value that are repeated in a message. */
const SHOWN = 80;

function shorten(value: string): string {
  return value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value;
}

function nameOf(path: readonly PropertyKey[]): string {
  return path.length === 0 ? 'the record' : path.map(String).join('.');
}

function findLine(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
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
