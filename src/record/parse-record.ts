import type { z } from 'astro/zod';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { characterTroubles } from './character-troubles.ts';
import type { Fault } from './faults.ts';
import type { Entry } from './history.ts';
import { quickValue } from './quick-value.ts';
import { shapeWords } from './shape-words.ts';
import { findLine, lineIn } from './yaml-places.ts';
import { yamlWords } from './yaml-words.ts';

/** What reading one file gave: the record, or what is wrong with it. */
export type Parsed<T> = { entry: Entry<T>; faults: [] } | { entry?: never; faults: Fault[] };

/** Reads one YAML file against the schema of its kind, reporting all that is wrong at once. */
export function parseRecord<T>(file: string, text: string, schema: z.ZodType<T>): Parsed<T> {
  const quick = quickValue(text);
  const sound = quick && schema.safeParse(quick.value);
  if (sound?.success) return entryOf(file, text, sound.data);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [first] = document.errors;
  // What follows the first place that cannot be read is mostly misread.
  if (first)
    return {
      faults: [
        {
          file,
          line: lines.linePos(first.pos[0]).line,
          rule: 'yaml',
          message: `unreadable YAML: ${yamlWords(first.code)}`,
        },
      ],
    };
  const read = readValue(document);
  if ('trouble' in read) return { faults: [{ file, line: 1, rule: 'yaml', message: read.trouble }] };
  const result = schema.safeParse(read.value, { error: shapeWords });
  if (result.success) return entryOf(file, text, result.data);
  const lineOf: Entry<T>['lineOf'] = (path) => findLine(document, lines, path);
  return { faults: result.error.issues.flatMap((issue) => describeIssue(file, document, lineOf, issue)) };
}

function entryOf<T>(file: string, text: string, data: T): Parsed<T> {
  // The syntax tree is made again for the few lines that are asked for: thousands of them fill the memory.
  const lineOf: Entry<T>['lineOf'] = (path) => lineIn(text, path);
  const faults = [...characterTroubles(data)].map(({ path, message }) => ({
    file,
    line: lineOf(path),
    rule: 'characters',
    message: `${nameOf(path)}: ${message}`,
  }));
  return faults.length > 0 ? { faults } : { entry: { file, data, lineOf }, faults: [] };
}

/** An alias to nothing, or aliases that multiply each other, are only found here. */
function readValue(document: Document): { value: unknown } | { trouble: string } {
  try {
    return { value: document.toJS({ maxAliasCount: 100 }) };
  } catch (error) {
    const isNothing = error instanceof Error && /unresolved alias/i.test(error.message);
    const reason = isNothing ? 'an alias (*name) to nothing' : 'aliases (*name) that multiply each other';
    return { trouble: `unreadable YAML: ${reason}; write the value out` };
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
