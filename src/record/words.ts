import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../terms/languages.ts';
import { characterTrouble } from './character-troubles.ts';
import type { Fault } from './faults.ts';

/** One text of the interface, and the line on which it stands. */
export interface Word {
  readonly text: string;
  readonly line: number;
}

/** The words of the interface in each language, by key; undefined where the file cannot be read. */
export type WordFiles = {
  readonly [language in Language]: {
    readonly file: string;
    readonly words: ReadonlyMap<string, Word> | undefined;
  };
};

const FOLDER = 'content/i18n';
const LINE = /^ {2}("(?:[^"\\]|\\.)*"): ("(?:[^"\\]|\\.)*"),?$/;

/** Reads the words of the interface; what is wrong with a file is put to the faults. */
export function readWords(root: string, textOf: (file: string) => string, faults: Fault[]): WordFiles {
  for (const name of namesIn(join(root, FOLDER)))
    if (!LANGUAGES.some((language) => name === `${language}.json`))
      faults.push({
        file: `${FOLDER}/${name}`,
        rule: 'files',
        message: `not read; the words stand in ${LANGUAGES.map((language) => `${language}.json`).join(' and ')}`,
      });
  return Object.fromEntries(
    LANGUAGES.map((language) => {
      const file = `${FOLDER}/${language}.json`;
      const text = textOf(file);
      const found = text === '' ? [] : wordFaults(file, text);
      faults.push(...found);
      return [language, { file, words: text === '' || found.length > 0 ? undefined : wordsIn(text) }];
    }),
  ) as unknown as WordFiles;
}

/** What is wrong with the files of words that are no JSON, below a root. */
export function unreadableWords(root: string): Fault[] {
  return LANGUAGES.flatMap((language) => {
    const file = `${FOLDER}/${language}.json`;
    try {
      const text = readFileSync(join(root, file), 'utf8');
      return isJson(text) ? [] : wordFaults(file, text);
    } catch {
      return [{ file, rule: 'files', message: 'no such file, or a link that leads nowhere; put it back' }];
    }
  });
}

/** Whether a text is JSON at all. */
export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A file of words is a list of keys and texts, one a line, so that every fault has its line. */
function wordFaults(file: string, text: string): Fault[] {
  const lines = text.trimEnd().split(/\r?\n/);
  const seen = new Set<string>();
  const faults: Fault[] = [];
  const tell = (index: number, message: string) =>
    faults.push({ file, line: index + 1, rule: 'words', message });
  if (lines[0] !== '{' || lines.at(-1) !== '}')
    tell(0, 'the file begins with a line "{" and ends with a line "}"');
  for (const [index, line] of lines.entries()) {
    if (index === 0 || index === lines.length - 1) continue;
    const pair = pairIn(line);
    const isLast = index === lines.length - 2;
    if (!pair || line.endsWith(',') === isLast) {
      tell(
        index,
        `not in order; write   "key": "text"${isLast ? ', with no comma at the end of the last line' : ', with a comma at the end'}`,
      );
      continue;
    }
    const [key, value] = pair;
    const trouble = characterTrouble(value);
    if (seen.has(key)) tell(index, `"${key}" is written twice; keep one`);
    if (value.trim() === '') tell(index, `"${key}": the text is empty; write it`);
    if (value.length > LIMIT) tell(index, `"${key}": longer than ${LIMIT} characters; say it shorter`);
    if (trouble) tell(index, `"${key}": ${trouble}`);
    seen.add(key);
  }
  return faults;
}

/** The longest sentence of the interface. */
const LIMIT = 400;

function pairIn(line: string): [key: string, value: string] | undefined {
  const [, key, value] = LINE.exec(line) ?? [];
  try {
    return key && value ? [JSON.parse(key), JSON.parse(value)] : undefined;
  } catch {
    return undefined;
  }
}

/** The words on the lines of a file that can be read. */
export function wordsIn(text: string): Map<string, Word> {
  return new Map(
    text.split(/\r?\n/).flatMap((line, index) => {
      const pair = pairIn(line);
      return pair ? [[pair[0], { text: pair[1], line: index + 1 }] as const] : [];
    }),
  );
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => !name.startsWith('.'));
  } catch {
    return [];
  }
}
