import { z } from 'astro/zod';
import { TRACKS } from '../terms/tracks.ts';
import { asksSchema } from './asks.ts';
import { citationsSchema } from './citation.ts';
import { dateSchema } from './edtf-date.ts';
import { idSchema, mergedSchema } from './id.ts';
import { localizedSchema } from './localized.ts';
import { specimenSchema } from './specimen.ts';

/** How sure the date and the fact are. Anything but `certain` says why in `note`. */
export const CERTAINTIES = ['certain', 'approximate', 'disputed'] as const;

/** The longest title: it has to fit on one line of the timeline. */
const TITLE_LIMIT = 90;
/** The longest summary: two or three sentences; the story itself belongs into an article. */
const SUMMARY_LIMIT = 480;
const NOTE_LIMIT = 600;
/** The longest short name: several stand over one another in a drawing of all times. */
const SHORT_LIMIT = 24;

/** One event: something that happened at a time and changed something. */
export const eventSchema = z.strictObject({
  id: idSchema,
  date: dateSchema,
  title: localizedSchema(TITLE_LIMIT).describe('What happened, as a short headline'),
  short: localizedSchema(SHORT_LIMIT)
    .optional()
    .describe('Of landmarks: what it is called where a drawing has little room'),
  summary: localizedSchema(SUMMARY_LIMIT).describe('What happened and what it changed'),
  track: z
    .enum(TRACKS, { error: `unknown track; choose one of ${TRACKS.join(', ')}` })
    .describe('The lane of the timeline'),
  level: z
    .union([z.literal(1), z.literal(2), z.literal(3)], {
      error: 'the level is 1 (landmark), 2 (important) or 3 (detail)',
    })
    .describe('1 landmark, 2 important, 3 detail'),
  subjects: z
    .array(idSchema)
    .min(1, { error: 'name at least one subject (a file of content/subjects)' })
    .describe('Ids of the subjects that took part, the most important first'),
  references: citationsSchema,
  certainty: z.enum(CERTAINTIES, { error: `choose one of ${CERTAINTIES.join(', ')}` }),
  note: localizedSchema(NOTE_LIMIT)
    .optional()
    .describe('Why the date or fact is uncertain, and where sources differ'),
  specimen: specimenSchema
    .optional()
    .describe('Of landmarks: the thing itself, a short piece of a primary source, to the letter'),
  asks: asksSchema.optional(),
  merged: mergedSchema.optional(),
});

export type Event = z.infer<typeof eventSchema>;
