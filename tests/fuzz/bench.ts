import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Fault } from '../../src/record/faults.ts';
import { baseName } from '../../src/record/file-name.ts';
import { loadHistory, type Memory } from '../../src/record/load-history.ts';
import { runRules } from '../../src/rules/index.ts';
import { fileSpoils } from './file-spoils.ts';
import { pageSpoils } from './page-spoils.ts';
import { randomOf } from './random.ts';
import { recordSpoils } from './record-spoils.ts';
import type { Spoil } from './spoil.ts';
import { wordSpoils } from './word-spoils.ts';

/** How a spoil was answered. */
export type Answer = 'clear' | 'words of the validator' | 'uncaught' | 'stack trace';

export interface Trial {
  readonly spoil: Spoil;
  readonly answer: Answer;
  /** What the author is told. */
  readonly told: readonly Fault[];
  /** Faults that are laid upon another file and do not even name the spoilt one. */
  readonly blamed: readonly Fault[];
}

/** Words that only those know who know the programs behind the check. */
const VALIDATOR =
  /Invalid (input|option|string|key)|expected (string|array|object|number|a )|Expected |received |Unrecognized key|Too (small|big)|implicit|compact mapping|flow (map|sequence|collection)|block (map|sequence)|node|token|oxc|mdx-jsx|U\+0000 before|at line \d+|undefined|\[object|\bNaN\b|zod|regex|unexpected/i;

/** Spoils real files in a copy of the content, one at a time, each of another class as long as there are some. */
export function fuzz(count: number, seed: number): { trials: Trial[]; classes: number } {
  const root = mkdtempSync(join(tmpdir(), 'fuzz-'));
  cpSync('content', join(root, 'content'), { recursive: true });
  const memory: Memory = new Map();
  try {
    // Else every spoil would seem to be answered.
    if (told(root, memory).length > 0) throw new Error('the content has faults; see "npm run check:content"');
    const spoils = chosen(count, randomOf(seed));
    const trials = spoils.map((spoil) => tried(root, spoil, memory));
    return { trials, classes: new Set(spoils.map(({ of, what }) => `${of} × ${what}`)).size };
  } finally {
    rmSync(root, { recursive: true });
  }
}

function tried(root: string, spoil: Spoil, memory: Memory): Trial {
  const path = join(root, spoil.file);
  const sound = readFileSync(path);
  writeFileSync(path, spoil.make() ?? sound);
  try {
    const faults = told(root, memory);
    const blamed = faults.filter((fault) => isBlamed(root, fault, spoil.file));
    return { spoil, told: faults, answer: answerOf(faults), blamed };
  } catch (error) {
    const message = error instanceof Error ? String(error.stack) : String(error);
    return { spoil, answer: 'stack trace', told: [{ file: spoil.file, rule: 'none', message }], blamed: [] };
  } finally {
    writeFileSync(path, sound);
  }
}

function told(root: string, memory: Memory): Fault[] {
  const { history, faults } = loadHistory(root, memory);
  return [...faults, ...runRules(history)];
}

function answerOf(faults: readonly Fault[]): Answer {
  if (faults.length === 0) return 'uncaught';
  return faults.some(({ message }) => VALIDATOR.test(message.replace(/"[^"]*"/g, '')))
    ? 'words of the validator'
    : 'clear';
}

function isBlamed(root: string, { file, message }: Fault, spoilt: string): boolean {
  return (
    file !== spoilt &&
    // One that is missed is no sound file.
    existsSync(join(root, file)) &&
    !message.includes(spoilt) &&
    !message.includes(`"${baseName(spoilt)}"`) &&
    !message.includes(`(${baseName(spoilt)})`)
  );
}

/** Spoils of files that are drawn by lot, no class again before all were had. */
function chosen(count: number, random: () => number): Spoil[] {
  const byClass = new Map<string, Spoil[]>();
  for (const { of, what, ...rest } of offered(random)) {
    const name = `${of} × ${what}`;
    byClass.set(name, [...(byClass.get(name) ?? []), { of, what, ...rest }]);
  }
  const names = shuffled([...byClass.keys()].sort(), random);
  const drawn: Spoil[] = [];
  for (let round = 0; drawn.length < count && round < count; round++)
    for (const name of names) {
      const spoil = shuffled(byClass.get(name) ?? [], random)[0];
      // Some apply to no file that was drawn.
      if (spoil && drawn.length < count && changes(spoil)) drawn.push(spoil);
    }
  return drawn;
}

function changes(spoil: Spoil): boolean {
  const made = spoil.make();
  return made !== undefined && !Buffer.from(made).equals(readFileSync(spoil.file));
}

/** Files of each kind from which spoils are drawn; more would only cost time. */
const FILES_OF_A_KIND = 12;

function offered(random: () => number): Spoil[] {
  const read = (file: string) => readFileSync(file, 'utf8');
  const some = (pattern: string, most: number) => shuffled(globSync(pattern).sort(), random).slice(0, most);
  const records = ['events', 'subjects', 'references', 'claims', 'tours'].flatMap((kind) =>
    some(`content/${kind}/*.yaml`, FILES_OF_A_KIND).map((file) => ({ kind, file })),
  );
  const lists = ['eras', 'changes'].map((kind) => ({ kind, file: `content/${kind}.yaml` }));
  const pages = some('content/docs/**/*.mdx', FILES_OF_A_KIND * 2);
  const words = globSync('content/i18n/*.json').sort();
  return [
    ...[...records, ...lists].flatMap(({ kind, file }) => [
      ...recordSpoils(kind, file, read(file)),
      ...fileSpoils(kind, file, read(file)),
    ]),
    ...pages.flatMap((file) => [...pageSpoils(file, read(file)), ...fileSpoils('page', file, read(file))]),
    ...words.flatMap((file) => [
      ...wordSpoils(file, read(file), random),
      ...fileSpoils('words', file, read(file)),
    ]),
  ];
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, lot: random() }))
    .sort((a, b) => a.lot - b.lot)
    .map(({ item }) => item);
}
