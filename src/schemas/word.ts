import { z } from 'astro/zod';
import { idSchema } from './id.ts';
import { localizedSchema } from './localized.ts';

/** What a word is about; the page of words has a section for each. */
export const WORD_GROUPS = ['system', 'machine', 'network', 'programs', 'sharing', 'security'] as const;

const formsSchema = z.array(z.string().trim().min(1)).min(1).optional();

/** A word that a reader may lack and that is no subject of this history. */
export const wordSchema = z.strictObject({
  id: idSchema,
  group: z.enum(WORD_GROUPS, { error: `choose one of ${WORD_GROUPS.join(', ')}` }),
  term: localizedSchema(40),
  forms: z
    .strictObject({
      en: formsSchema.describe('In English, without what is said in "term"'),
      'zh-CN': formsSchema.describe('In Chinese'),
    })
    .optional()
    .describe('Other spellings in which it stands in the prose'),
  sentence: localizedSchema(200).describe('What it means, in one plain sentence of our own'),
});

/** All words, by their ids. */
export const wordsSchema = z
  .array(wordSchema)
  .refine((words) => new Set(words.map(({ id }) => id)).size === words.length, {
    error: 'two words have the same id',
  });

export type Word = z.infer<typeof wordSchema>;
