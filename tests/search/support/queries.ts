import { existsSync, readFileSync } from 'node:fs';
import { type Sources, search } from '../../../src/search/engine.ts';
import { type Language, pathPrefix } from '../../../src/terms/languages.ts';

/** The weights are learnt from one half of the queries and judged by the other, from which nothing is learnt. */
export type Half = 'learn' | 'judge';

/** What a reader types, and the pages of which any answers it. */
export interface Query {
  readonly text: string;
  readonly wanted: readonly string[];
  readonly sort: string;
}

/** A query with the place at which a wanted page came, from 1; undefined where none came. */
export interface Placed extends Query {
  readonly place?: number;
  readonly got: readonly string[];
  /** Whether something was shown before the texts were searched. */
  readonly isEarly: boolean;
}

/** Reads the queries of a language: text, wanted pages, sort, with tabs between. */
export function readQueries(half: Half, language: Language): Query[] {
  return readFileSync(`tests/search/queries/${half}.${language}.tsv`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [text = '', wanted = '', sort = ''] = line.split('\t');
      return { text, sort, wanted: wanted.split(' ').map((path) => `/${pathPrefix(language)}${path}/`) };
    });
}

/** Whether some page that is wanted has been written. */
export function canBeAnswered({ wanted }: Query): boolean {
  return wanted.some((path) => existsSync(`dist${path}index.html`));
}

export async function placeOf(query: Query, sources: Sources): Promise<Placed> {
  let isEarly = false;
  const onFirst = () => {
    isEarly = true;
  };
  const { hits } = await search(sources, { text: query.text, onFirst });
  const got = hits.map(({ url }) => url);
  const index = got.findIndex((url) => query.wanted.includes(url));
  return { ...query, got, isEarly, ...(index >= 0 && { place: index + 1 }) };
}

/** The share of queries answered within so many places. */
export function success(placed: readonly Placed[], within: number): number {
  return placed.filter(({ place = Number.POSITIVE_INFINITY }) => place <= within).length / placed.length;
}

/** A line for each query that was not answered at the first place. */
export function misses(placed: readonly Placed[]): string {
  return placed
    .filter(({ place }) => place !== 1)
    .map(
      ({ text, sort, place = '–', wanted, got }) =>
        `${place}\t${sort}\t${text}\twanted ${wanted.join(' ')}\tgot ${got.slice(0, 3).join(' ')}`,
    )
    .join('\n');
}
