import { z } from 'astro/zod';
import { idSchema } from './id.ts';
import { localizedSchema } from './localized.ts';

/** Sections of the site whose pages are prose, or may be. */
export const WRITTEN = ['history', 'concepts', 'subjects', 'texts'] as const;

/** A page of prose in the table of contents. */
const listedSchema = z.strictObject({
  id: idSchema.describe('Name of the page in its section'),
  span: z
    .string()
    .regex(/^\d{4}\/(\d{4}|\.\.)$/, { error: 'first and last year, in quotes: "1961/1992" or "2018/.."' })
    .optional()
    .describe('Years that a chapter tells of'),
  home: z
    .array(idSchema)
    .min(1)
    .optional()
    .describe('Subjects that are explained there, whose pages lead to it'),
});

/** A group of pages that are read together, in the order in which they are read. */
export const pageGroupSchema = z.strictObject({
  id: idSchema,
  section: z.enum(WRITTEN, { error: `one of ${WRITTEN.join(', ')}` }),
  title: localizedSchema(60),
  summary: localizedSchema(240).optional().describe('What one knows after reading them'),
  pages: z.array(listedSchema).min(1),
});

/** The groups of all prose, in the order in which they are shown. */
export const contentsSchema = z
  .array(pageGroupSchema)
  .refine((groups) => new Set(groups.map(({ id }) => id)).size === groups.length, {
    error: 'two groups have the same id',
  });

export type PageGroup = z.infer<typeof pageGroupSchema>;
export type ListedProse = z.infer<typeof listedSchema>;
