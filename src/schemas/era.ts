import { z } from 'astro/zod';
import { idSchema } from './id.ts';
import { localizedSchema } from './localized.ts';

/** One chapter of the timeline: a stretch of years with a name. It ends where the next one begins. */
export const eraSchema = z.strictObject({
  id: idSchema,
  from: z.string().regex(/^\d{4}$/, { error: 'the first year of the era, in quotes: "1979"' }),
  name: localizedSchema(60),
  summary: localizedSchema(300).describe('What changed in these years'),
});

/** The eras in order, earliest first, without gaps. */
export const erasSchema = z
  .array(eraSchema)
  .min(1)
  .refine((eras) => eras.every(({ from }, i) => from > (eras[i - 1]?.from ?? '')), {
    error: 'the eras have to stand in the order of their years',
  });

export type Era = z.infer<typeof eraSchema>;
