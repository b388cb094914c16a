import { PAGE_TYPES } from '../terms/sections.ts';
import { TRACKS } from '../terms/tracks.ts';
import type { PagefindFilters } from './pagefind.ts';

/** What a search can be narrowed by, in the order shown; the names are public (`/search/?track=…`). */
export const FILTERS = ['type', 'track', 'kind', 'decade'] as const;

export type FilterName = (typeof FILTERS)[number];

/** For each filter the values chosen. */
export type Chosen = { readonly [name in FilterName]?: readonly string[] };

/** The values of those filters that have few, and what those of the others look like. */
const VALUES: { readonly [name in FilterName]: readonly string[] | RegExp } = {
  type: PAGE_TYPES,
  track: TRACKS,
  kind: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  decade: /^\d{3}0$/,
};

/** A value of a filter that is not taken, since it means nothing. */
export interface Ignored {
  readonly name: FilterName;
  readonly value: string;
}

/** The filters in a query string, all values where one is repeated; what means nothing is left out. */
export function readFilters(parameters: URLSearchParams): Chosen {
  return Object.fromEntries(
    FILTERS.flatMap((name) => {
      const values = valuesOf(parameters, name).filter((value) => isKnown(name, value));
      return values.length > 0 ? [[name, values]] : [];
    }),
  );
}

/** What of the filters in a query string is left out. */
export function ignoredFilters(parameters: URLSearchParams): Ignored[] {
  return FILTERS.flatMap((name) =>
    valuesOf(parameters, name)
      .filter((value) => value !== '' && !isKnown(name, value))
      .map((value) => ({ name, value })),
  );
}

function valuesOf(parameters: URLSearchParams, name: FilterName): string[] {
  return [...new Set(parameters.getAll(name).flatMap((value) => value.split(',')))];
}

function isKnown(name: FilterName, value: string): boolean {
  const known = VALUES[name];
  return known instanceof RegExp ? known.test(value) : known.includes(value);
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
