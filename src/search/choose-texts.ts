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

/** The texts that could be read, and the ids of those that could not. */
export interface ReadTexts {
  readonly read: readonly ReadText[];
  readonly unread: ReadonlySet<string>;
}

/**
 * Reads texts by their ids, those found as Pagefind gives them, with the sections that hold the words.
 * @throws {Error} where none can be read
 */
export async function readTexts(
  ids: readonly string[],
  found: readonly TextMatch[],
  readPage: ReadPage,
): Promise<ReadTexts> {
  const matches = new Map(found.map((match) => [match.result.id, match]));
  const texts = await Promise.allSettled(
    ids.map(async (id) => {
      const match = matches.get(id);
      return match
        ? { page: await match.result.data(), score: match.score }
        : { page: await readPage(id), score: 0 };
    }),
  );
  const read = texts.flatMap((text) => (text.status === 'fulfilled' ? [text.value] : []));
  if (ids.length > 0 && read.length === 0) throw new Error('no text could be read');
  return { read, unread: new Set(ids.filter((_, index) => texts[index]?.status === 'rejected')) };
}
