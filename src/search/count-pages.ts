import type { Sources } from './engine.ts';
import { type Chosen, FILTERS, type FilterName, toPagefind } from './filters.ts';
import { withoutQuestion } from './questions.ts';
import { segment } from './segment.ts';
import { asWritten } from './traditional.ts';

/** The numbers of pages that each value of a filter would leave. */
export type Counts = { readonly [name in FilterName]: { readonly [value: string]: number } };

/**
 * Counts for each filter the pages that match a query and the other filters.
 * @throws {Error} where the texts cannot be searched
 */
export async function countPages(sources: Sources, query: string, chosen: Chosen): Promise<Counts> {
  const index = await sources.openAll();
  const all = await index.filters();
  const asked = segment(withoutQuestion(await asWritten(query, sources.openTraditional)));
  const counted = await Promise.all(
    FILTERS.map(async (name) => {
      if (asked === '') return [name, all[name] ?? {}] as const;
      const { filters } = await index.search(asked, { filters: toPagefind(chosen, name) });
      return [name, filters[name] ?? {}] as const;
    }),
  );
  return Object.fromEntries(counted) as { [name in FilterName]: Counts[name] };
}
