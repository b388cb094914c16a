import { z } from 'astro/zod';
import { PAGED_KINDS, type PagedKind } from '../terms/sections.ts';
import { idSchema } from './id.ts';
import { localizedSchema } from './localized.ts';

/** What happened to the record: something new, or something that was wrong and is mended. */
export const CHANGE_KINDS = ['added', 'corrected'] as const;

/** The longest sentence: it is the title of an entry in a feed reader. */
const SENTENCE_LIMIT = 240;

const ids = (folder: string) =>
  z.array(idSchema).default([]).describe(`Ids of files in content/${folder} that it is about`);

const about = Object.fromEntries(PAGED_KINDS.map((kind) => [kind, ids(kind)])) as {
  [kind in PagedKind]: ReturnType<typeof ids>;
};

/** One change that readers of the record should hear of, told in the feed. */
export const changeSchema = z.strictObject({
  id: idSchema.describe('Part of the id of the feed entry; never changed and never reused'),
  date: z.iso
    .date({ error: 'not a day; write it in quotes, e.g. "2026-11-21"' })
    .describe('The day on which the change was published'),
  kind: z.enum(CHANGE_KINDS, { error: `choose one of ${CHANGE_KINDS.join(', ')}` }),
  what: localizedSchema(SENTENCE_LIMIT).describe(
    'One sentence: what is new, or what was wrong and what is right now',
  ),
  ...about,
});

/** All changes, the newest first; there is at least the first publication. */
export const changesSchema = z
  .array(changeSchema)
  .min(1)
  .refine((changes) => changes.every(({ date }, i) => date <= (changes[i - 1]?.date ?? date)), {
    error: 'the changes have to stand with the newest first',
  })
  .refine((changes) => new Set(changes.map(({ id }) => id)).size === changes.length, {
    error: 'two changes have the same id',
  });

export type Change = z.infer<typeof changeSchema>;
