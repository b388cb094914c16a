import { z } from 'astro/zod';
import { LINEAGE_TYPES } from '../terms/lineage.ts';
import { TRACKS } from '../terms/tracks.ts';
import { citationsSchema } from './citation.ts';
import { claimSchema } from './claim.ts';
import { dateSchema } from './edtf-date.ts';
import { eventSchema } from './event.ts';
import { idSchema } from './id.ts';
import { questionSchema } from './question.ts';
import { subjectSchema } from './subject.ts';

// The shapes of what is published below /api/v1/. They are built from the shapes of the records, so
// that a field cannot be published that was not validated.

const isoDay = z.iso.date();
const urls = z.strictObject({ en: z.url(), 'zh-CN': z.url() });

// Specimens are others' texts, under their licences and not under that of the data.
const publicEvent = eventSchema.omit({ asks: true, short: true, specimen: true }).extend({
  track: z.enum(TRACKS),
  earliest: isoDay.describe('First day that the date may mean'),
  latest: isoDay.describe('Last day that the date may mean'),
  url: urls,
});

const publicSubject = subjectSchema
  .omit({ lineage: true, searchNames: true, asks: true })
  .extend({ url: urls });

const publicQuestion = questionSchema.extend({
  lesson: idSchema.optional().describe('Id of the lesson that asks it'),
});

const publicClaim = claimSchema.omit({ asks: true }).extend({ url: urls });

const edge = z.strictObject({
  from: idSchema,
  to: idSchema,
  type: z.enum(LINEAGE_TYPES),
  since: dateSchema.optional(),
  references: citationsSchema,
});

function listOf<K extends string, T extends z.ZodType>(key: K, item: T) {
  return z.strictObject({
    schemaVersion: z.string(),
    count: z.int().min(0),
    ...({ [key]: z.array(item) } as { [k in K]: z.ZodArray<T> }),
  });
}

const cslDate = z.strictObject({
  'date-parts': z.array(z.array(z.int()).min(1).max(3)).min(1).max(2),
  circa: z.literal(true).optional(),
});

/** Items of CSL-JSON 1.0.2, as far as its own schema does not say it already. */
const references = z.array(
  z.looseObject({
    id: idSchema,
    type: z.string(),
    title: z.string(),
    issued: cslDate.optional(),
    accessed: cslDate.optional(),
    custom: z.looseObject({ kind: z.enum(['primary', 'secondary']) }),
  }),
);

/** Schema of each document below `/api/v1/`, by its name. */
export const API_SCHEMAS = {
  event: publicEvent,
  events: listOf('events', publicEvent),
  subject: publicSubject,
  subjects: listOf('subjects', publicSubject),
  references,
  claims: listOf('claims', publicClaim),
  quizzes: listOf('questions', publicQuestion),
  lineage: z.strictObject({ schemaVersion: z.string(), edges: z.array(edge) }),
} as const satisfies { [name: string]: z.ZodType };
