import { z } from 'astro/zod';
import { citationsSchema } from './citation.ts';
import { localizedSchema } from './localized.ts';

/** What a specimen is a piece of. */
export const SPECIMEN_KINDS = ['commit', 'tag', 'mail', 'code', 'manual', 'document'] as const;

/** A specimen is a glance at the thing, not a copy of it. */
const MOST_CHARACTERS = 700;
const MOST_LINES = 14;
/** How many words of a text one may quote without asking, here. Code and commits have licences or are facts. */
const MOST_WORDS = 25;

/** The thing itself, to the letter: a piece of a primary source that is short enough to show. */
export const specimenSchema = z
  .strictObject({
    kind: z
      .enum(SPECIMEN_KINDS, { error: `choose one of ${SPECIMEN_KINDS.join(', ')}` })
      .describe('commit or tag (its header), mail, code, manual (a synopsis), document'),
    text: z
      .string()
      .min(1, { error: 'the text is empty; write it, or leave the specimen out' })
      .max(MOST_CHARACTERS, { error: `longer than ${MOST_CHARACTERS} characters; show a smaller piece` })
      .refine((text) => text.trimEnd().split('\n').length <= MOST_LINES, {
        error: `more than ${MOST_LINES} lines; show a smaller piece`,
      })
      .describe('The piece, letter by letter, in the language of the source: write it as a block (|)'),
    lang: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Z][A-Za-z]+)*$/, { error: 'a language tag is expected, such as "en"' })
      .describe('The language of its words'),
    references: citationsSchema
      .max(1, { error: 'a specimen is a piece of one source' })
      .describe('The source, with where in it the piece stands'),
    caption: localizedSchema(160).optional().describe('What one sees in it'),
  })
  .refine(({ kind, text }) => !QUOTED.has(kind) || text.trim().split(/\s+/).length <= MOST_WORDS, {
    error: `more than ${MOST_WORDS} words; quote a shorter sentence`,
    path: ['text'],
  })
  .refine(({ references: [source] }) => source?.locator, {
    error: 'the source has no locator; say where in it the piece stands',
    path: ['references'],
  });

const QUOTED: ReadonlySet<string> = new Set(['mail', 'document'] satisfies Specimen['kind'][]);

export type Specimen = z.infer<typeof specimenSchema>;
