import { FILTERS, type FilterName } from '../filters.ts';
import type { FilterWords } from '../words.ts';

/** The names of the filters and of their values, from the words of the interface in one language. */
export function filterWords(words: { readonly [key: string]: string }): FilterWords {
  const below = (prefix: string) =>
    Object.fromEntries(
      Object.entries(words).flatMap(([key, text]) =>
        key.startsWith(prefix) ? [[key.slice(prefix.length), text]] : [],
      ),
    );
  return {
    decade: words['search.decade'] ?? '{{decade}}',
    names: filterNames(words),
    values: { type: below('type.'), track: below('track.'), kind: below('kind.') },
  };
}

/** What the filters are called. */
export function filterNames(words: { readonly [key: string]: string }): { [name in FilterName]: string } {
  const names = FILTERS.map((name) => [
    name,
    words[`search.filter${name[0]?.toUpperCase()}${name.slice(1)}`] ?? name,
  ]);
  return Object.fromEntries(names);
}
