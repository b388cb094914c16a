import type { PagefindFilters } from './pagefind.ts';

/** What a search can be narrowed by, in the order shown; the names are public (`/search/?track=…`). */
export const FILTERS = ['type', 'track', 'kind', 'decade'] as const;

export type FilterName = (typeof FILTERS)[number];

/** For each filter the values chosen. */
export type Chosen = { readonly [name in FilterName]?: readonly string[] };

const VALUE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The filters in a query string, all values where one is repeated; what is malformed is left out. */
export function readFilters(parameters: URLSearchParams): Chosen {
  return Object.fromEntries(
    FILTERS.map((name) => {
      const values = parameters.getAll(name).flatMap((value) => value.split(','));
      return [name, [...new Set(values)].filter((value) => VALUE.test(value))] as const;
    }).filter(([, values]) => values.length > 0),
  );
}

/** Writes the filters chosen into a query string. */
export function writeFilters(parameters: URLSearchParams, chosen: Chosen): void {
  for (const name of FILTERS) {
    const values = chosen[name] ?? [];
    if (values.length > 0) parameters.set(name, values.join(','));
    else parameters.delete(name);
  }
}

/** A value taken in, or out where it was in. */
export function toggle(chosen: Chosen, name: FilterName, value: string): Chosen {
  const values = chosen[name] ?? [];
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return { ...chosen, [name]: next };
}

export function countChosen(chosen: Chosen): number {
  return FILTERS.reduce((sum, name) => sum + (chosen[name]?.length ?? 0), 0);
}

/** As Pagefind takes them: of each filter one of the values. */
export function toPagefind(chosen: Chosen, without?: FilterName): PagefindFilters {
  return Object.fromEntries(
    FILTERS.flatMap((name) => {
      const values = chosen[name] ?? [];
      return values.length > 0 && name !== without ? [[name, { any: values }]] : [];
    }),
  );
}
