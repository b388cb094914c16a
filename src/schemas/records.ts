import type { z } from 'astro/zod';
import type { RecordKind } from '../terms/kinds.ts';
import { claimSchema } from './claim.ts';
import { eventSchema } from './event.ts';
import { lessonSchema } from './lesson.ts';
import { questionSchema } from './question.ts';
import { referenceSchema } from './reference.ts';
import { subjectSchema } from './subject.ts';
import { tourSchema } from './tour.ts';

/** The schema of each kind of record. */
export const RECORD_SCHEMAS = {
  events: eventSchema,
  subjects: subjectSchema,
  references: referenceSchema,
  claims: claimSchema,
  tours: tourSchema,
  quizzes: questionSchema,
  lessons: lessonSchema,
} as const satisfies { [kind in RecordKind]: z.ZodType };

/** A record of some kind, as its schema lets it through. */
export type RecordOf<K extends RecordKind> = z.infer<(typeof RECORD_SCHEMAS)[K]>;
