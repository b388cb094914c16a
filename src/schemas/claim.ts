import { z } from 'astro/zod';
import { asksSchema } from './asks.ts';
import { citationsSchema } from './citation.ts';
import { idSchema, mergedSchema } from './id.ts';
import { localizedSchema } from './localized.ts';

/** What the sources say of a statement. */
export const VERDICTS = ['right', 'imprecise', 'wrong', 'outdated', 'opinion'] as const;

/** How much a statement misleads those who believe it, the worst first. */
export const CLAIM_WEIGHTS = ['trap', 'slip', 'trifle'] as const;

/** A statement that is often met, and what the sources say of it. */
export const claimSchema = z.strictObject({
  id: idSchema,
  stated: localizedSchema(300).describe('The statement, in our own words'),
  statedIn: z
    .union([idSchema, z.literal('popular')])
    .describe('Id of the source that states it, or "popular" where it is met in many places'),
  verdict: z.enum(VERDICTS, { error: `choose one of ${VERDICTS.join(', ')}` }),
  weight: z
    .enum(CLAIM_WEIGHTS, { error: `choose one of ${CLAIM_WEIGHTS.join(', ')}` })
    .describe(
      'trap: a wrong picture of how containers work or of what came from what; slip: a date, a name or an order is wrong; trifle: a detail, a figure, a matter of opinion',
    ),
  correction: localizedSchema(600).describe('What is right, in one or two sentences; dates come after'),
  references: citationsSchema,
  events: z.array(idSchema).default([]).describe('Events at which a reader meets the mistake'),
  subjects: z.array(idSchema).default([]).describe('Subjects at which a reader meets it'),
  asks: asksSchema.optional(),
  merged: mergedSchema.optional(),
});

export type Claim = z.infer<typeof claimSchema>;
