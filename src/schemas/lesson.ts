import { z } from 'astro/zod';
import { compareDates, isDate, parseDate } from '../terms/dates.ts';
import { TRACKS } from '../terms/tracks.ts';
import { citationSchema } from './citation.ts';
import { dateSchema } from './edtf-date.ts';
import { idSchema, mergedSchema } from './id.ts';
import { localizedSchema } from './localized.ts';

const pageSchema = z
  .string()
  .regex(/^(history|concepts|subjects|texts)\/[a-z0-9-]+$/, {
    error: 'write the path of a page of prose, as "history/docker"',
  })
  .describe('Path of a page of prose, without slashes at its ends');

/** What a student knows before: a sentence, and where it can be learned. */
const beforeSchema = z
  .strictObject({
    text: localizedSchema(160),
    page: pageSchema.optional(),
    lesson: idSchema.optional().describe('Id of the lesson that teaches it'),
  })
  .refine(({ page, lesson }) => !(page && lesson), {
    error: 'name a page or a lesson, not both',
  });

const readingSchema = z
  .strictObject({
    page: pageSchema.optional(),
    headings: z
      .array(idSchema)
      .min(1, { error: 'leave "headings" out where the whole page is read' })
      .optional()
      .describe('Ids of the headings that are read, in their order; without them the whole page'),
    tour: idSchema.optional().describe('Id of a tour'),
    why: localizedSchema(200).describe('What to look for while reading'),
  })
  .refine(({ page, tour }) => Boolean(page) !== Boolean(tour), {
    error: 'name a page or a tour, one of them',
  })
  .refine(({ page, headings }) => Boolean(page) || !headings, {
    path: ['headings'],
    error: 'a tour is read whole; leave "headings" out',
  });

/** What the lesson shows of the timeline, in the words of its address. */
const viewSchema = z
  .strictObject({
    from: dateSchema.describe('Where the view begins: "2013-01"'),
    to: dateSchema.describe('Where it ends'),
    tracks: z
      .array(z.enum(TRACKS, { error: `unknown track; choose one of ${TRACKS.join(', ')}` }))
      .default([])
      .describe('The lanes that are shown; without them all'),
    subjects: z.array(idSchema).default([]).describe('Subjects of which an event has to be about one'),
    level: z.literal([1, 2, 3], { error: 'choose 1, 2 or 3' }).optional(),
    look: localizedSchema(240).describe('What to look for in it'),
  })
  .refine(
    ({ from, to }) => !isDate(from) || !isDate(to) || compareDates(parseDate(from), parseDate(to)) < 0,
    {
      path: ['to'],
      error: 'the view ends before it begins; write the earlier date in "from"',
    },
  )
  .describe('The view of the timeline that the lesson shows');

/** A lesson of the course: what is to be learned from a chapter and from what belongs to it. */
export const lessonSchema = z.strictObject({
  id: idSchema.describe('Id of the chapter that it goes with'),
  title: localizedSchema(60),
  summary: localizedSchema(240).describe('What the lesson is about, in one or two sentences'),
  objectives: z
    .array(localizedSchema(160))
    .min(3, { error: 'a lesson has three to five objectives' })
    .max(5, { error: 'a lesson has three to five objectives' })
    .describe('What a student can do afterwards; each begins with a verb'),
  minutes: z
    .int({ error: 'whole minutes' })
    .min(30, { error: 'no lesson takes less than 30 minutes' })
    .max(240, { error: 'no lesson takes more than 240 minutes' })
    .describe('Reading at 200 words (350 characters) a minute, the task and the questions, rounded to five'),
  before: z
    .array(beforeSchema)
    .min(1, { error: 'say what has to be known before, be it one thing' })
    .max(4, { error: 'four things to know before are enough' }),
  reading: z
    .array(readingSchema)
    .min(2, { error: 'at least two things are read' })
    .max(8, { error: 'eight things to read are enough' })
    .describe('What is read, in this order'),
  view: viewSchema,
  discussion: z
    .array(localizedSchema(360))
    .length(2, { error: 'a lesson has two prompts for discussion' })
    .describe('Questions without one right answer'),
  task: z
    .strictObject({
      text: localizedSchema(480).describe('What to read in the source, and what to ask of it'),
      excerpt: z
        .string()
        .min(1, { error: 'quote some lines, or leave the excerpt out' })
        .max(1800, { error: 'an excerpt has at most 1800 characters' })
        .optional()
        .describe('The lines that the task asks about, word for word, after the commands that print them'),
      answer: localizedSchema(600).describe('What a careful reader finds; folded on the page'),
      references: z
        .array(
          citationSchema.extend({
            locator: citationSchema.shape.locator.unwrap().describe('Where in the source the task begins'),
          }),
        )
        .min(1, { error: 'the task names the source that is read' })
        .max(2, { error: 'a task on two sources is enough' }),
    })
    .describe('A task on a primary source'),
  questions: z
    .array(idSchema)
    .min(6, { error: 'a lesson asks 6 to 10 questions' })
    .max(10, { error: 'a lesson asks 6 to 10 questions' })
    .describe('Ids of questions (files of content/quizzes), in the order in which they are asked'),
  statements: z
    .strictObject({
      wrong: idSchema.describe('Id of a claim with the verdict "wrong"; it is shown as it is stated'),
      right: z
        .array(idSchema)
        .length(3, { error: 'three statements are right' })
        .describe(
          'Ids of three other claims; of each the first sentence of its correction is shown, which has to stand alone',
        ),
    })
    .describe('The question "which of these statements is wrong?"'),
  traps: z
    .array(idSchema)
    .min(1, { error: 'a lesson has one to five traps' })
    .max(5, { error: 'a lesson has one to five traps' })
    .describe('Ids of claims that students of the lesson will meet'),
  merged: mergedSchema.optional(),
});

export type Lesson = z.infer<typeof lessonSchema>;
