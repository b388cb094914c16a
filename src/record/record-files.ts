import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS, RECORD_KINDS, type RecordKind } from '../terms/kinds.ts';
import type { Fault } from './faults.ts';

/** What may stand in `content/` besides the folders of records. */
const OTHERS = new Set([
  'docs',
  'i18n',
  'eras.yaml',
  'changes.yaml',
  'contents.yaml',
  'locators.yaml',
  'published.json',
  'terms.yaml',
  'words.yaml',
  'LICENSE',
]);

/** Files of records, as paths from the root of the project, and what stands where no record is read. */
export interface RecordFiles {
  readonly files: { readonly [kind in RecordKind]: readonly string[] };
  readonly faults: readonly Fault[];
}

/**
 * Finds the files of all kinds of records. No file is passed over in silence: a record in another folder or
 * with another ending would be missed by nobody but its author.
 * @param root the folder that holds `content/`
 */
export function recordFiles(root: string): RecordFiles {
  const strays = entriesIn(root, 'content')
    .filter(({ name }) => !OTHERS.has(name) && !(name in KINDS) && !name.startsWith('.'))
    .map(({ name }) => stray(`content/${name}`, `not read; records stand in ${RECORD_KINDS.join(', ')}`));
  const found = RECORD_KINDS.map((kind) => {
    const entries = entriesIn(root, `content/${kind}`).filter(({ name }) => !name.startsWith('.'));
    return { kind, ...sorted(kind, entries) };
  });
  return {
    files: Object.fromEntries(
      found.map(({ kind, files }) => [kind, files]),
    ) as unknown as RecordFiles['files'],
    faults: [...strays, ...found.flatMap(({ faults }) => faults)],
  };
}

function sorted(kind: RecordKind, entries: readonly Dirent[]): { files: string[]; faults: Fault[] } {
  const files: string[] = [];
  const faults: Fault[] = [];
  const names = new Map<string, string>();
  for (const entry of entries) {
    const path = `content/${kind}/${entry.name}`;
    const twin = names.get(entry.name.toLowerCase());
    names.set(entry.name.toLowerCase(), entry.name);
    if (entry.isDirectory()) faults.push(stray(path, `a folder; records stand directly in content/${kind}`));
    else if (!entry.name.endsWith('.yaml'))
      faults.push(stray(path, 'not read; a record is a file <id>.yaml'));
    else if (twin) faults.push(stray(path, `the same name as "${twin}" but for its letters' case; keep one`));
    else files.push(path);
  }
  return { files, faults };
}

function entriesIn(root: string, folder: string): Dirent[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    );
  } catch {
    return [];
  }
}

function stray(file: string, message: string): Fault {
  return { file, rule: 'files', message };
}
