/** One fault that is put into one file. */
export interface Spoil {
  /** What is spoilt: a field of a kind of record, a part of a page, a file. */
  readonly of: string;
  /** What befalls it. */
  readonly what: string;
  /** Path of the file from the root of the project. */
  readonly file: string;
  /** The spoilt file; undefined where it does not apply after all. */
  make(): string | Buffer | undefined;
}
