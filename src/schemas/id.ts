import { z } from 'astro/zod';

/** What every id looks like. Ids are part of URLs that others cite, so they are never reused. */
export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Id of a record, equal to its file name without the ending. */
export const idSchema = z
  .string({ error: 'an id is text; put it in quotes, e.g. "1979"' })
  .regex(ID_PATTERN, {
    error: 'an id holds lower-case letters, digits and single hyphens, e.g. "docker-1-0"',
  });

/** Ids of former records that this one answers for now; their old URLs redirect here. */
export const mergedSchema = z.array(idSchema).min(1, { error: 'leave "merged" out when empty' });
