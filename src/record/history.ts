import type { Change } from '../schemas/change.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Era } from '../schemas/era.ts';
import type { Event } from '../schemas/event.ts';
import type { Reference } from '../schemas/reference.ts';
import type { Subject } from '../schemas/subject.ts';
import type { Tour } from '../schemas/tour.ts';
import type { Page } from './page.ts';

/** A record together with the file that it was read from. */
export interface Entry<T> {
  /** Path of the file from the root of the project. */
  readonly file: string;
  readonly data: T;
  /** The line on which a value stands, from 1; the nearest value above it where it is absent. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** Records of one kind by id, in the order of their file names. */
export type Entries<T> = ReadonlyMap<string, Entry<T>>;

/** All that the site knows: the records, and the prose that speaks of them. */
export interface History {
  readonly events: Entries<Event>;
  readonly subjects: Entries<Subject>;
  readonly references: Entries<Reference>;
  readonly claims: Entries<Claim>;
  readonly tours: Entries<Tour>;
  readonly eras: readonly Era[];
  /** What happened to the record, the newest first. */
  readonly changes: Entry<readonly Change[]>;
  readonly pages: readonly Page[];
}

/** The kinds of records, named as their folders below `content/`. */
export type RecordKind = 'events' | 'subjects' | 'references' | 'claims' | 'tours';
