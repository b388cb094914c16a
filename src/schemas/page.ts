import { z } from 'astro/zod';
import { pageAsksSchema } from './asks.ts';
import { idSchema } from './id.ts';

const text = (name: string, most: number) =>
  z
    .string({
      error: ({ input }) =>
        input === undefined
          ? `missing; every page begins with a line "${name}: …" between two lines "---"`
          : 'a text is wanted here; put it in quotes',
    })
    .trim()
    .min(1, { error: 'the text is empty' })
    .max(most, { error: `longer than ${most} characters; say it shorter` });

const off = z.literal(false, { error: 'write false, or leave the line out' }).optional();

/** What stands above a page of prose, between its lines of hyphens. */
export const pageSchema = z.strictObject({
  title: text('title', 80),
  description: text('description', 240),
  asks: pageAsksSchema.optional(),
  template: z.literal('splash', { error: 'write splash, or leave the line out' }).optional(),
  tableOfContents: off,
  pagefind: off,
  editUrl: off,
  aliases: z
    .record(idSchema, idSchema, { error: 'write { former-id: id-now }' })
    .optional()
    .describe('Former ids of headings, and the ids of those that stand in their places'),
});
