import { z } from 'astro/zod';
import { LINEAGE_TYPES } from '../terms/lineage.ts';
import { asksSchema } from './asks.ts';
import { citationsSchema } from './citation.ts';
import { dateSchema } from './edtf-date.ts';
import { idSchema, mergedSchema } from './id.ts';
import { localizedSchema } from './localized.ts';
import { plainText } from './plain-text.ts';

/** What a subject is. */
export const SUBJECT_KINDS = [
  'kernel-feature',
  'operating-system',
  'os-virtualization',
  'hypervisor',
  'hardware',
  'runtime',
  'image-format',
  'filesystem',
  'orchestrator',
  'tool',
  'library',
  'language',
  'database',
  'platform',
  'cloud-service',
  'standard',
  'certification',
  'paper',
  'concept',
  'company',
  'organisation',
  'person',
  'conference',
] as const;

/** How much the site tells of it: an article, a paragraph, or a line. */
export const WEIGHTS = ['core', 'supporting', 'mention'] as const;

const NAME_LIMIT = 80;
const ALIAS_LIMIT = 60;
/** The longest summary: one to three sentences, as in a glossary. */
const SUMMARY_LIMIT = 480;

/** One sourced edge of the family tree, from this subject to another. */
export const lineageSchema = z.strictObject({
  type: z.enum(LINEAGE_TYPES, { error: `choose one of ${LINEAGE_TYPES.join(', ')}` }),
  to: idSchema.describe('Id of the other subject: "this one is <type> that one"'),
  since: dateSchema.optional().describe('From when it holds, where a source of the edge tells it'),
  references: citationsSchema,
});

/** One subject: a technology, product, organisation, person, standard or idea. */
export const subjectSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(SUBJECT_KINDS, { error: `unknown kind; choose one of ${SUBJECT_KINDS.join(', ')}` }),
  name: localizedSchema(NAME_LIMIT).describe('The name in use in each language'),
  aliases: z
    .array(plainText(ALIAS_LIMIT))
    .default([])
    .describe('Other names that readers are shown: abbreviations, former and Chinese names'),
  searchNames: z
    .array(plainText(ALIAS_LIMIT))
    .default([])
    .describe('What people type for it and no page shows: misspellings, handles, repositories, spellings'),
  summary: localizedSchema(SUMMARY_LIMIT).describe('What it is and why it matters here'),
  weight: z.enum(WEIGHTS, { error: `choose one of ${WEIGHTS.join(', ')}` }),
  active: z
    .strictObject({ from: dateSchema, to: dateSchema.optional() })
    .optional()
    .describe('From when to when it existed or was kept up; without "to": still'),
  homepage: z.url({ protocol: /^https$/, error: 'not an https address' }).optional(),
  references: citationsSchema,
  lineage: z.array(lineageSchema).min(1).optional(),
  asks: asksSchema.optional(),
  merged: mergedSchema.optional(),
});

export type Subject = z.infer<typeof subjectSchema>;
export type Lineage = z.infer<typeof lineageSchema>;

/** Every name by which a subject is to be found besides its own, those first that readers are shown. */
export function foundAs({ aliases, searchNames }: Pick<Subject, 'aliases' | 'searchNames'>): string[] {
  return [...aliases, ...searchNames];
}
