/** A page as the search knows it before its text is read. */
export interface TablePage {
  /** Path below the base of the site, with the language: `zh-cn/subjects/docker/`. */
  readonly path: string;
  readonly title: string;
  /** What it is and when, in words; may be empty. */
  readonly facts: string;
  /** How much it matters, from 0 (is only mentioned) to 3 (one of the main subjects). */
  readonly weight: number;
  /** What Pagefind calls it; empty where its text is not searched. */
  readonly id: string;
  /** Name of the file that holds its text, see `pageReader`. */
  readonly file: string;
}

/** The table as it is stored: in columns, since what is alike compresses better side by side. */
export interface StoredTable {
  /** How many files the words are spread over; it grows with them. */
  readonly files: number;
  readonly paths: readonly string[];
  readonly titles: readonly string[];
  readonly facts: readonly string[];
  /** A digit for each page. */
  readonly weights: string;
  readonly ids: readonly string[];
  /** The names of the files of texts, each once. */
  readonly textFiles: readonly string[];
  /** For each page the number of its file of texts. */
  readonly textFile: readonly number[];
}

/** The pages of a stored table, by their numbers. */
export function decodeTable({
  paths,
  titles,
  facts,
  weights,
  ids,
  textFiles,
  textFile,
}: StoredTable): TablePage[] {
  return paths.map((path, number) => ({
    path,
    title: titles[number] ?? '',
    facts: facts[number] ?? '',
    weight: Number(weights[number] ?? 0),
    id: ids[number] ?? '',
    file: textFiles[textFile[number] ?? 0] ?? '',
  }));
}

/** A table of pages as it is stored, with the number of files that go with it. */
export function encodeTable(pages: readonly TablePage[], files: number): StoredTable {
  const textFiles = [...new Set(pages.map(({ file }) => file))].sort();
  return {
    files,
    paths: pages.map(({ path }) => path),
    titles: pages.map(({ title }) => title),
    facts: pages.map(({ facts }) => facts),
    weights: pages.map(({ weight }) => weight).join(''),
    ids: pages.map(({ id }) => id),
    textFiles,
    textFile: pages.map(({ file }) => textFiles.indexOf(file)),
  };
}
