import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { z } from 'astro/zod';
import { jsonSchema } from '../exports/json-schema.ts';
import { changesSchema } from '../schemas/change.ts';
import { contentsSchema } from '../schemas/contents.ts';
import { erasSchema } from '../schemas/era.ts';
import { RECORD_SCHEMAS } from '../schemas/records.ts';
import { termsSchema } from '../schemas/term.ts';
import { wordsSchema } from '../schemas/word.ts';
import { KINDS, RECORD_KINDS } from '../terms/kinds.ts';

/** JSON Schemas of what an author writes, so that editors check and complete it while typing. */
const FOLDER = 'src/schemas/json';
const SCHEMAS: { readonly [name: string]: z.ZodType } = {
  ...Object.fromEntries(RECORD_KINDS.map((kind) => [KINDS[kind].one, RECORD_SCHEMAS[kind]])),
  eras: erasSchema,
  changes: changesSchema,
  contents: contentsSchema,
  terms: termsSchema,
  words: wordsSchema,
};

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
