import { z } from 'astro/zod';

const names = z.array(z.string().min(1)).min(1).optional();

/** What was looked for in one public repository, when, and with what result. */
export const lookedUpSchema = z.strictObject({
  repository: z.string().regex(/^[\w.-]+\/[\w.-]+$/, { error: 'a repository is owner/name' }),
  looked: z.iso.date().optional().describe('The day of the look; absent where no copy was at hand'),
  found: names.describe('There, as the record says'),
  missing: names.describe('Not there'),
  unseen: names.describe('Could not be looked at'),
});

export const lookedUpListSchema = z.array(lookedUpSchema);

export type LookedUp = z.infer<typeof lookedUpSchema>;
