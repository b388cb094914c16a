import type { TablePage } from '../table.ts';

/** A page of the table before its text is known. */
export interface ListedPage extends Omit<TablePage, 'id' | 'file'> {
  /** What it is, in a sentence or two. */
  readonly summary: string;
  /** Its names in both languages and its aliases, folded; none where it is not looked for by name. */
  readonly names: readonly string[];
  /** What readers ask that it answers. */
  readonly asks: readonly string[];
}

/** A page before it is known what is asked of it. */
export type UnaskedPage = Omit<ListedPage, 'asks'>;
