/** A group of a list, as its heading and the rail beside the list name it. */
export interface IndexEntry {
  readonly id: string;
  readonly text: string;
  readonly count: number;
}
