import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { changesSchema } from '../schemas/change.ts';
import { erasSchema } from '../schemas/era.ts';
import { RECORD_SCHEMAS } from '../schemas/records.ts';
import { RECORD_KINDS, type RecordKind } from '../terms/kinds.ts';
import type { Fault } from './faults.ts';
import { baseName } from './file-name.ts';
import type { Entry, History, Records } from './history.ts';
import { parsePage } from './page.ts';
import { parseRecord } from './parse-record.ts';

/** The one file that names the eras of the timeline. */
const ERAS = 'content/eras.yaml';
/** The one file that tells what happened to the record. */
const CHANGES = 'content/changes.yaml';

/**
 * Reads all content below a folder. Files that do not parse are left out of the history and
 * reported among the faults, all of them at once.
 * @param root the folder that holds `content/`
 */
export function loadHistory(root: string): { history: History; faults: Fault[] } {
  const faults: Fault[] = [];
  const text = (file: string) => readFileSync(join(root, file), 'utf8');
  const parse = <T>(file: string, schema: z.ZodType<T>): Entry<T> | undefined => {
    const parsed = parseRecord(file, text(file), schema);
    faults.push(...parsed.faults);
    return parsed.entry;
  };
  const entriesOf = (kind: RecordKind) =>
    filesBelow(root, `content/${kind}/**/*.{yaml,yml}`).flatMap((file) => {
      const entry = parse<unknown>(file, RECORD_SCHEMAS[kind]);
      return entry ? [[baseName(file), entry] as const] : [];
    });
  const records = Object.fromEntries(RECORD_KINDS.map((kind) => [kind, new Map(entriesOf(kind))]));
  const history = {
    ...(records as unknown as Records),
    eras: parse(ERAS, erasSchema)?.data ?? [],
    changes: parse(CHANGES, changesSchema) ?? { file: CHANGES, data: [], lineOf: () => 1 },
    pages: filesBelow(root, 'content/docs/**/*.{md,mdx}').map((file) => parsePage(file, text(file))),
  };
  return { history, faults };
}

function filesBelow(root: string, pattern: string): string[] {
  return globSync(pattern, { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}
