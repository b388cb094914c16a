import { z } from 'astro/zod';

/** A text in one language, such as a title or a name, that is no longer than it should be. */
export function plainText(most: number) {
  return z
    .string({
      error: ({ input }) => (input === undefined ? undefined : 'a text is wanted here; put it in quotes'),
    })
    .trim()
    .min(1, { error: 'the text is empty; write it, or leave the line out' })
    .max(most, { error: `longer than ${most} characters; say it shorter` });
}
