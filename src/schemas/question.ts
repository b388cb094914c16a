import { z } from 'astro/zod';
import { citationsSchema } from './citation.ts';
import { idSchema, mergedSchema } from './id.ts';
import { localizedSchema } from './localized.ts';

/** How many answers are right: one, or any number from one on. */
export const QUESTION_TYPES = ['single', 'multiple'] as const;

const optionSchema = z.strictObject({
  id: idSchema.describe('Id within the question, for ever: "a", "b" or a word'),
  text: localizedSchema(240),
  right: z.boolean({ error: 'say whether this answer is right: true or false' }),
  why: localizedSchema(360).describe('Why it is right or wrong, for a reader who chose it'),
});

/** A question with which readers check what they have understood of a page. */
export const questionSchema = z
  .strictObject({
    id: idSchema,
    page: z
      .string()
      .regex(/^\/(history|concepts|subjects)\/[a-z0-9-]+\/$/, {
        error: 'write the path of the English page, as "/concepts/container/"',
      })
      .describe('Path of the page that asks it, in English'),
    type: z.enum(QUESTION_TYPES, { error: `choose one of ${QUESTION_TYPES.join(', ')}` }),
    stem: localizedSchema(300).describe('The question itself'),
    options: z.array(optionSchema).min(3, { error: 'a question has at least three answers' }).max(6),
    references: citationsSchema.describe('Sources of what is right'),
    subjects: z.array(idSchema).default([]),
    merged: mergedSchema.optional(),
  })
  .refine(({ options }) => new Set(options.map(({ id }) => id)).size === options.length, {
    path: ['options'],
    error: 'two answers have the same id',
  })
  .refine(({ type, options }) => type === 'multiple' || rightOf(options) === 1, {
    path: ['options'],
    error: 'of type "single" exactly one answer is right; mark one, or write "multiple"',
  })
  .refine(({ options }) => rightOf(options) > 0 && rightOf(options) < options.length, {
    path: ['options'],
    error: 'at least one answer is right and at least one is wrong',
  });

export type Question = z.infer<typeof questionSchema>;

function rightOf(options: readonly { right: boolean }[]): number {
  return options.filter(({ right }) => right).length;
}
