import { z } from 'astro/zod';
import { citationsSchema } from './citation.ts';
import { idSchema, mergedSchema } from './id.ts';
import { localizedSchema } from './localized.ts';

/** What the sources say of a statement. */
export const VERDICTS = ['right', 'imprecise', 'wrong', 'outdated', 'opinion'] as const;

/** A statement that is often met, and what the sources say of it. */
export const claimSchema = z.strictObject({
  id: idSchema,
  stated: localizedSchema(300).describe('The statement, in our own words'),
  statedIn: z
    .union([idSchema, z.literal('popular')])
    .describe('Id of the source that states it, or "popular" where it is met in many places'),
  verdict: z.enum(VERDICTS, { error: `choose one of ${VERDICTS.join(', ')}` }),
  correction: localizedSchema(600).describe('What is right, in one or two sentences'),
  references: citationsSchema,
  events: z.array(idSchema).default([]).describe('Events at which a reader meets the mistake'),
  subjects: z.array(idSchema).default([]).describe('Subjects at which a reader meets it'),
  merged: mergedSchema.optional(),
});

export type Claim = z.infer<typeof claimSchema>;
