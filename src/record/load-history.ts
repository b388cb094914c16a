import { join } from 'node:path';
import type { z } from 'astro/zod';
import { changesSchema } from '../schemas/change.ts';
import { contentsSchema } from '../schemas/contents.ts';
import { erasSchema } from '../schemas/era.ts';
import { RECORD_SCHEMAS } from '../schemas/records.ts';
import { termsSchema } from '../schemas/term.ts';
import { wordsSchema } from '../schemas/word.ts';
import { RECORD_KINDS, type RecordKind } from '../terms/kinds.ts';
import { characterTrouble } from './character-troubles.ts';
import type { Fault } from './faults.ts';
import { baseName } from './file-name.ts';
import { frontMatterFaults } from './front-matter.ts';
import type { Entry, FaultyFile, History, Records } from './history.ts';
import { type Page, parsePage } from './page.ts';
import { pageFiles } from './page-files.ts';
import { parseRecord } from './parse-record.ts';
import { NOTHING_PUBLISHED, PUBLISHED, type Published, parsePublished } from './published.ts';
import { readText } from './read-text.ts';
import { recordFiles } from './record-files.ts';
import { readWords } from './words.ts';

/** The one file that names the eras of the timeline. */
const ERAS = 'content/eras.yaml';
/** The one file that tells what happened to the record. */
const CHANGES = 'content/changes.yaml';
/** The one file that says how words are written. */
const TERMS = 'content/terms.yaml';
/** The one file that explains background words. */
const GLOSSARY = 'content/words.yaml';

/** The one file that says in which order the prose is read. */
const CONTENTS = 'content/contents.yaml';

/** What became of the text of a file. */
export type Memory = Map<string, { readonly text: string; readonly value: unknown }>;

/**
 * Reads all content below a folder. What cannot be read is left out of the records and reported among the
 * faults, all of them at once; its id stays known, so that nothing else is blamed for it.
 * @param root the folder that holds `content/`
 * @param memory what was read before, by file; files that still have the same text are not taken apart again
 */
export function loadHistory(root: string, memory: Memory = new Map()): { history: History; faults: Fault[] } {
  const { files, faults: strays } = recordFiles(root);
  const prose = pageFiles(root);
  const faults: Fault[] = [...strays, ...prose.faults];
  const faulty: FaultyFile[] = [];
  const remembered = <T>(file: string, text: string, read: () => T): T => {
    const known = memory.get(file);
    if (known?.text === text) return known.value as T;
    const value = read();
    memory.set(file, { text, value });
    return value;
  };
  const textOf = (file: string): string => {
    const read = readText(join(root, file));
    if ('text' in read) return read.text;
    faults.push({ file, rule: 'files', message: read.trouble });
    return '';
  };
  const parse = <T>(file: string, schema: z.ZodType<T>, kind?: RecordKind): Entry<T> | undefined => {
    const text = textOf(file);
    const parsed =
      text === '' ? { faults: [] } : remembered(file, text, () => parseRecord(file, text, schema));
    faults.push(...parsed.faults);
    if (!parsed.entry && kind) faulty.push({ kind, id: baseName(file), text });
    return parsed.entry;
  };
  const entriesOf = (kind: RecordKind) =>
    files[kind].flatMap((file) => {
      const entry = parse<unknown>(file, RECORD_SCHEMAS[kind], kind);
      return entry ? [[baseName(file), entry] as const] : [];
    });
  const readPage = (file: string): Page => {
    const text = textOf(file);
    const page = remembered(file, text, () => parsePage(file, text));
    if (text !== '') faults.push(...frontMatterFaults(file, text), ...lineFaults(file, text));
    if (page.trouble) faults.push({ file, rule: 'mdx', ...page.trouble });
    else if (text !== '') return page;
    faulty.push({ kind: 'pages', id: page.slug, text });
    return { ...page, trouble: page.trouble ?? { line: 1, message: 'unreadable' } };
  };
  const records = Object.fromEntries(RECORD_KINDS.map((kind) => [kind, new Map(entriesOf(kind))]));
  const eras = parse(ERAS, erasSchema) ?? { file: ERAS, data: [], lineOf: () => 1 };
  const history = {
    ...(records as unknown as Records),
    eras: eras.data,
    erasEntry: eras,
    words: readWords(root, textOf, faults),
    changes: parse(CHANGES, changesSchema) ?? { file: CHANGES, data: [], lineOf: () => 1 },
    terms: parse(TERMS, termsSchema) ?? { file: TERMS, data: [], lineOf: () => 1 },
    glossary: parse(GLOSSARY, wordsSchema) ?? { file: GLOSSARY, data: [], lineOf: () => 1 },
    contents: parse(CONTENTS, contentsSchema) ?? { file: CONTENTS, data: [], lineOf: () => 1 },
    pages: prose.files.map(readPage),
    published: readPublished(textOf(PUBLISHED), faults),
    faulty,
  };
  return { history, faults };
}

function readPublished(text: string, faults: Fault[]): Published {
  if (text === '') return NOTHING_PUBLISHED;
  const read = parsePublished(text);
  if ('published' in read) return read.published;
  faults.push({ file: PUBLISHED, rule: 'shape', message: read.trouble });
  return NOTHING_PUBLISHED;
}

/** What is wrong with the characters of a page, once for each line. */
function lineFaults(file: string, text: string): Fault[] {
  // Code is copied as it is, with its tabs.
  return text.split(/\r?\n/).flatMap((line, index) => {
    const message = characterTrouble(line.replaceAll('\t', ' '));
    return message ? [{ file, line: index + 1, rule: 'characters', message }] : [];
  });
}
