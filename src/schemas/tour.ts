import { z } from 'astro/zod';
import { idSchema, mergedSchema } from './id.ts';
import { localizedSchema } from './localized.ts';

/** A walk through the timeline: events in the order in which they are told, with a sentence at each. */
export const tourSchema = z.strictObject({
  id: idSchema,
  title: localizedSchema(60),
  summary: localizedSchema(240).describe('What the tour is about, in one or two sentences'),
  steps: z
    .array(
      z.strictObject({
        event: idSchema.describe('Id of the event (a file of content/events)'),
        text: localizedSchema(360).describe(
          'What leads here, or why it matters; the card beside it tells the event',
        ),
      }),
    )
    .min(3, { error: 'a tour has at least three steps' }),
  merged: mergedSchema.optional(),
});

export type Tour = z.infer<typeof tourSchema>;
