import { z } from 'astro/zod';
import { idSchema } from '../schemas/id.ts';

const ids = z.record(z.string(), z.array(idSchema));

const publishedSchema = z.strictObject({
  pages: ids.describe('Ids of the pages of each section'),
  alone: z.array(z.string()).describe('Addresses of the other pages, below the root of a language'),
  headings: ids.describe('Ids of the headings that authors wrote, by page'),
  parts: ids.describe('Ids of the headings that a page has from its components, by page'),
  anchors: ids.describe('Ids of the headings that the pages of a section have from their template'),
  files: z.array(z.string()).describe('Paths of the files that are no pages'),
  parameters: z.record(z.string(), z.array(z.string())).describe('Names of the parameters of a page'),
});

/** What others may have linked to, and so has to stay. It only grows: "npm run publish-ids" writes it. */
export type Published = z.infer<typeof publishedSchema>;

/** The one file that lists it. */
export const PUBLISHED = 'content/published.json';

/** What stands for it where nothing was published yet. */
export const NOTHING_PUBLISHED: Published = {
  ...{ pages: {}, alone: [], headings: {}, parts: {}, anchors: {}, files: [], parameters: {} },
};

/** Reads the list out of the text of its file; what is wrong with it as a text. */
export function parsePublished(text: string): { published: Published } | { trouble: string } {
  try {
    const parsed = publishedSchema.safeParse(JSON.parse(text));
    return parsed.success ? { published: parsed.data } : { trouble: z.prettifyError(parsed.error) };
  } catch {
    return { trouble: 'not JSON; take the file of the last commit and run "npm run publish-ids"' };
  }
}
