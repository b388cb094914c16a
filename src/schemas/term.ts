import { z } from 'astro/zod';
import { idSchema } from './id.ts';

const texts = (what: string) => z.array(z.string().trim().min(1)).min(1).optional().describe(what);

/** A word that is written in one way, and the other ways that are met elsewhere. */
export const termSchema = z
  .strictObject({
    id: idSchema,
    write: z
      .strictObject({ en: z.string().trim().min(1), 'zh-CN': z.string().trim().min(1) })
      .describe('What is written, in each language'),
    not: z
      .strictObject({ en: texts('Not in English'), 'zh-CN': texts('Not in Chinese') })
      .describe('What is not written; variants of Latin letters are found where they stand alone'),
    except: z
      .strictObject({
        phrases: texts('Phrases in which a variant is right, since it means something else'),
        subjects: z.array(idSchema).min(1).optional().describe('Subjects of which it is right'),
      })
      .optional(),
  })
  .refine(({ not }) => not.en ?? not['zh-CN'], { error: 'no variant; say what is not written' });

/** All terms, by their ids. */
export const termsSchema = z
  .array(termSchema)
  .refine((terms) => new Set(terms.map(({ id }) => id)).size === terms.length, {
    error: 'two terms have the same id',
  });

export type Term = z.infer<typeof termSchema>;
