import type { ReadText } from './candidates.ts';
import type { ReadPage } from './page-reader.ts';
import type { TablePage } from './table.ts';
import type { TextMatch } from './text-search.ts';

/** The share of the texts read that is kept for pages found by title or name. */
const BY_TITLE = 0.5;

/**
 * The pages whose texts are read: the best by title or name and the best by text, by their ids.
 * @param most how many are read; each costs one small file
 */
export function chooseTexts(
  found: readonly TextMatch[],
  byTitle: readonly TablePage[],
  most: number,
): string[] {
  const titled = byTitle.map(({ id }) => id).filter(Boolean);
  const first = titled.slice(0, most * BY_TITLE);
  return [...new Set([...first, ...found.map(({ result }) => result.id), ...titled])].slice(0, most);
}

/**
 * Reads texts by their ids, those found as Pagefind gives them, with the sections that hold the words.
 * @throws {Error} where one cannot be read
 */
export function readTexts(
  ids: readonly string[],
  found: readonly TextMatch[],
  readPage: ReadPage,
): Promise<ReadText[]> {
  const matches = new Map(found.map((match) => [match.result.id, match]));
  return Promise.all(
    ids.map(async (id) => {
      const match = matches.get(id);
      return match
        ? { page: await match.result.data(), score: match.score }
        : { page: await readPage(id), score: 0 };
    }),
  );
}
