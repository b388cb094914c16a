import type { Change } from '../schemas/change.ts';
import type { PageGroup } from '../schemas/contents.ts';
import type { Era } from '../schemas/era.ts';
import type { RecordOf } from '../schemas/records.ts';
import type { Term } from '../schemas/term.ts';
import type { Word } from '../schemas/word.ts';
import type { RecordKind } from '../terms/kinds.ts';
import type { Page } from './page.ts';
import type { Published } from './published.ts';
import type { WordFiles } from './words.ts';

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

/** All records, by their kinds. */
export type Records = { readonly [kind in RecordKind]: Entries<RecordOf<kind>> };

/** All that the site knows: the records, and the prose that speaks of them. */
export interface History extends Records {
  readonly eras: readonly Era[];
  /** The eras with the file that they stand in. */
  readonly erasEntry: Entry<readonly Era[]>;
  /** The words of the interface, by language. */
  readonly words: WordFiles;
  /** What happened to the record, the newest first. */
  readonly changes: Entry<readonly Change[]>;
  /** Words that are written in one way. */
  readonly terms: Entry<readonly Term[]>;
  /** Words that a reader may lack and that are no subject. */
  readonly glossary: Entry<readonly Word[]>;
  /** The order in which the prose is read. */
  readonly contents: Entry<readonly PageGroup[]>;
  readonly pages: readonly Page[];
  /** What others may have linked to. */
  readonly published: Published;
  /** Files that could not be read or have another shape: known, and nothing more. */
  readonly faulty: readonly FaultyFile[];
}

/** A file of a record that is not among the records because of its faults, or a page that has no parts. */
export interface FaultyFile {
  readonly kind: RecordKind | 'pages';
  readonly id: string;
  readonly text: string;
}
