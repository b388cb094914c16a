import { z } from 'astro/zod';
import { idSchema } from './id.ts';
import { plainText } from './plain-text.ts';

/** What a source is called upon for. */
export const SUPPORTS = ['date', 'fact', 'context'] as const;

/** A source as a record uses it: which one, where in it, and for what. */
export const citationSchema = z.strictObject({
  id: idSchema.describe('Id of a file in content/references'),
  locator: plainText(160)
    .optional()
    .describe('Where in the source: "§3", "p. 12", "tag v1.0.0", "commit a1b2c3d"'),
  supports: z
    .array(z.enum(SUPPORTS))
    .min(1)
    .optional()
    .describe('What it shows: the date, the fact itself, or only the context'),
});

/** The sources of a record that states something: at least one. */
export const citationsSchema = z
  .array(citationSchema, {
    error: (issue) =>
      issue.input === undefined
        ? 'no source; every record names at least one file of content/references'
        : undefined,
  })
  .min(1, { error: 'no source; every record names at least one file of content/references' });

export type Citation = z.infer<typeof citationSchema>;
