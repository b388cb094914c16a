import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { changesSchema } from '../schemas/change.ts';
import { claimSchema } from '../schemas/claim.ts';
import { erasSchema } from '../schemas/era.ts';
import { eventSchema } from '../schemas/event.ts';
import { referenceSchema } from '../schemas/reference.ts';
import { subjectSchema } from '../schemas/subject.ts';
import { tourSchema } from '../schemas/tour.ts';
import type { Fault } from './faults.ts';
import type { Entry, History, RecordKind } from './history.ts';
import { parsePage } from './page.ts';
import { parseRecord } from './parse-record.ts';

/** The one file that names the eras of the timeline. */
const ERAS = 'content/eras.yaml';
/** The one file that tells what happened to the record. */
const CHANGES = 'content/changes.yaml';

/** The schema of each kind of record. */
export const RECORD_SCHEMAS = {
  events: eventSchema,
  subjects: subjectSchema,
  references: referenceSchema,
  claims: claimSchema,
  tours: tourSchema,
} as const satisfies { [kind in RecordKind]: z.ZodType };

/**
 * Reads all content below a folder. Files that do not parse are left out of the history and
 * reported among the faults, all of them at once.
 * @param root the folder that holds `content/`
 */
export function loadHistory(root: string): { history: History; faults: Fault[] } {
  const faults: Fault[] = [];
  const read = <T>(kind: RecordKind, schema: z.ZodType<T>) => {
    const entries = new Map<string, Entry<T>>();
    for (const file of filesBelow(root, `content/${kind}/**/*.{yaml,yml}`)) {
      const parsed = parseRecord(file, readFileSync(join(root, file), 'utf8'), schema);
      faults.push(...parsed.faults);
      if (parsed.entry) entries.set(baseName(file), parsed.entry);
    }
    return entries;
  };
  const eras = parseRecord(ERAS, readFileSync(join(root, ERAS), 'utf8'), erasSchema);
  const changes = parseRecord(CHANGES, readFileSync(join(root, CHANGES), 'utf8'), changesSchema);
  faults.push(...eras.faults, ...changes.faults);
  const history = {
    events: read('events', RECORD_SCHEMAS.events),
    subjects: read('subjects', RECORD_SCHEMAS.subjects),
    references: read('references', RECORD_SCHEMAS.references),
    claims: read('claims', RECORD_SCHEMAS.claims),
    tours: read('tours', RECORD_SCHEMAS.tours),
    eras: eras.entry?.data ?? [],
    changes: changes.entry ?? { file: CHANGES, data: [], lineOf: () => 1 },
    pages: filesBelow(root, 'content/docs/**/*.{md,mdx}').map((file) =>
      parsePage(file, readFileSync(join(root, file), 'utf8')),
    ),
  };
  return { history, faults };
}

/** The name of a file without folders and ending, which is the id of the record in it. */
export function baseName(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.[^.]+$/, '');
}

function filesBelow(root: string, pattern: string): string[] {
  return globSync(pattern, { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}
