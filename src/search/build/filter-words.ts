import { FILTERS } from '../filters.ts';
import type { FilterWords } from '../words.ts';

/** The names of the filters and of their values, from the words of the interface in one language. */
export function filterWords(words: { readonly [key: string]: string }): FilterWords {
  const below = (prefix: string) =>
    Object.fromEntries(
      Object.entries(words).flatMap(([key, text]) =>
        key.startsWith(prefix) ? [[key.slice(prefix.length), text]] : [],
      ),
    );
  const names = FILTERS.map((name) => [
    name,
    words[`search.filter${name[0]?.toUpperCase()}${name.slice(1)}`],
  ]);
  return {
    decade: words['search.decade'] ?? '{{decade}}',
    names: Object.fromEntries(names),
    values: { type: below('type.'), track: below('track.'), kind: below('kind.') },
  };
}
