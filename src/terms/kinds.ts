/**
 * The kinds of records. Each has a folder of its name below `content/`, with a file a record, and a schema
 * in src/schemas/records.ts; `one` is what a single record is called, in messages and in names of files.
 */
export const KINDS = {
  events: { one: 'event' },
  subjects: { one: 'subject' },
  references: { one: 'reference' },
  claims: { one: 'claim' },
  tours: { one: 'tour' },
  quizzes: { one: 'question' },
  lessons: { one: 'lesson' },
} as const satisfies { [folder: string]: { readonly one: string } };

/** A kind of records, named as its folder below `content/`. */
export type RecordKind = keyof typeof KINDS;

export const RECORD_KINDS = Object.keys(KINDS) as RecordKind[];
