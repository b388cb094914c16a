import { z } from 'astro/zod';
import { dateSchema } from './edtf-date.ts';
import { idSchema, mergedSchema } from './id.ts';
import { plainText } from './plain-text.ts';

/** Types of CSL 1.0.2 that the sources of this history need. */
export const REFERENCE_TYPES = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'bill',
  'book',
  'broadcast',
  'chapter',
  'dataset',
  'document',
  'entry',
  'hearing',
  'interview',
  'legislation',
  'manuscript',
  'motion_picture',
  'paper-conference',
  'personal_communication',
  'post',
  'post-weblog',
  'regulation',
  'report',
  'software',
  'speech',
  'standard',
  'thesis',
  'webpage',
] as const;

/** How the editors made sure of a source. */
export const VERIFICATIONS = ['repository', 'stored-copy', 'search-excerpt', 'bibliography'] as const;

const nameSchema = z.union(
  [
    z.strictObject({ family: plainText(100), given: plainText(100).optional() }),
    z.strictObject({ literal: plainText(100) }),
  ],
  { error: 'a name is { family: …, given: … } for a person or { literal: … } for a body' },
);

/**
 * One source, in the fields of CSL-JSON 1.0.2 (https://docs.citationstyles.org), with what kind of
 * evidence it is and how that was verified.
 */
export const referenceSchema = z.strictObject({
  id: idSchema,
  type: z.enum(REFERENCE_TYPES, { error: `unknown type; choose one of ${REFERENCE_TYPES.join(', ')}` }),
  title: plainText(240).describe('The title as the source itself has it'),
  author: z.array(nameSchema).min(1).optional(),
  editor: z.array(nameSchema).min(1).optional(),
  issued: dateSchema.optional().describe('When it was published, to the precision it gives'),
  accessed: dateSchema.optional().describe('When the editors last looked at it'),
  'container-title': plainText(160).optional().describe('Journal, proceedings, site or list'),
  'event-title': plainText(160).optional().describe('The conference'),
  publisher: plainText(160).optional(),
  'publisher-place': plainText(160).optional(),
  volume: plainText(40).optional(),
  issue: plainText(40).optional(),
  page: plainText(40).optional(),
  number: plainText(40).optional().describe('Report, RFC or patch number'),
  version: plainText(40).optional(),
  genre: plainText(160).optional().describe('What it is, where the type is too wide'),
  DOI: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/, { error: 'a DOI begins with "10.", without "https://doi.org/"' })
    .optional(),
  ISBN: z
    .string({ error: 'a text is wanted here; put it in quotes' })
    .regex(/^(97[89][- ]?)?\d([- ]?\d){8}[- ]?[\dX]$/, { error: 'an ISBN has 10 or 13 digits' })
    .optional(),
  URL: z.url({ protocol: /^https?$/, error: 'not a web address' }).optional(),
  httpOnly: z
    .literal(true)
    .optional()
    .describe('Set where the address is known with http alone; others have to be https'),
  language: z
    .string({ error: 'a text is wanted here; put it in quotes' })
    .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, { error: 'a language is written as en, ja or zh-CN' })
    .default('en')
    .describe('BCP 47 tag of the language of the source'),
  kind: z.enum(['primary', 'secondary'], {
    error: 'say "primary" (made by those who took part, at the time) or "secondary"',
  }),
  verification: z.strictObject({
    method: z
      .enum(VERIFICATIONS, { error: `choose one of ${VERIFICATIONS.join(', ')}` })
      .describe(
        'repository: read in a git history or file; stored-copy: the text was read; search-excerpt: only an excerpt was seen; bibliography: known publication, its data certain, not opened',
      ),
    detail: plainText(400).optional().describe('Repository, tag, commit or file that was read'),
  }),
  merged: mergedSchema.optional(),
});

export type Reference = z.infer<typeof referenceSchema>;
