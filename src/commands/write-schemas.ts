import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { z } from 'astro/zod';
import { jsonSchema } from '../exports/json-schema.ts';
import { changesSchema } from '../schemas/change.ts';
import { claimSchema } from '../schemas/claim.ts';
import { erasSchema } from '../schemas/era.ts';
import { eventSchema } from '../schemas/event.ts';
import { referenceSchema } from '../schemas/reference.ts';
import { subjectSchema } from '../schemas/subject.ts';
import { tourSchema } from '../schemas/tour.ts';

/** JSON Schemas of what an author writes, so that editors check and complete it while typing. */
const FOLDER = 'src/schemas/json';
const SCHEMAS = {
  event: eventSchema,
  subject: subjectSchema,
  reference: referenceSchema,
  claim: claimSchema,
  tour: tourSchema,
  eras: erasSchema,
  changes: changesSchema,
} as const satisfies { [name: string]: z.ZodType };

const isCheck = process.argv.includes('--check');
await mkdir(FOLDER, { recursive: true });
for (const [name, schema] of Object.entries(SCHEMAS)) {
  const file = `${FOLDER}/${name}.json`;
  const text = `${JSON.stringify(jsonSchema(schema, name, 'input'), null, 2)}\n`;
  if (!isCheck) await writeFile(file, text);
  else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
    console.error(`${file} is older than the schema it is made from; run "npm run schemas"`);
    process.exitCode = 1;
  }
}
