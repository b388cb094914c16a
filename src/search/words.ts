import { fetchJson } from './fetch-json.ts';
import type { FilterName } from './filters.ts';

/** Words of the interface that the search needs, as the build writes them into `interface.json`. */
export interface SearchWords {
  readonly label: string;
  readonly placeholder: string;
  readonly close: string;
  readonly hint: string;
  readonly searching: string;
  readonly none: string;
  readonly one: string;
  readonly many: string;
  readonly near: string;
  readonly loose: string;
  readonly question: string;
  readonly partial: string;
  readonly incomplete: string;
  readonly failed: string;
  readonly narrowFailed: string;
  readonly ignored: string;
  readonly all: string;
  readonly more: string;
  readonly nearMark: string;
  readonly otherMark: string;
  readonly otherGroup: string;
  readonly alsoOther: string;
  readonly recent: string;
  readonly forget: string;
  readonly narrow: string;
  readonly clear: string;
  readonly marked: string;
  readonly unmark: string;
  readonly slash: string;
  readonly types: { readonly [type: string]: string };
  /** Names of the filters. */
  readonly filters: { readonly [name in FilterName]: string };
}

/** Names of the filters and of their values, which only the panel of filters needs. */
export interface FilterWords {
  readonly decade: string;
  readonly names: { readonly [filter: string]: string };
  readonly values: { readonly [filter: string]: { readonly [value: string]: string } };
}

/**
 * Loads the words of the interface that the search needs.
 * @param bundle address of the folder of all indexes, ending in a slash
 * @param language as in `<html lang>`
 * @throws {Error} where they cannot be had
 */
export function loadSearchWords(bundle: string, language: string): Promise<SearchWords> {
  return fetchJson(`${bundle}words/${language.toLowerCase()}/interface.json`);
}

/**
 * Loads the names of the filters and of their values.
 * @param bundle address of the folder of all indexes, ending in a slash
 * @param language as in `<html lang>`
 * @throws {Error} where they cannot be had
 */
export function loadFilterWords(bundle: string, language: string): Promise<FilterWords> {
  return fetchJson(`${bundle}words/${language.toLowerCase()}/filters.json`);
}
