import { readStored, writeStored } from '../stored.ts';

const KEY = 'recent-searches';
const KEPT = 6;

/** The latest searches that led to a page, newest first; none where storage is forbidden. */
export function recentSearches(): string[] {
  const kept = readStored(KEY);
  return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, KEPT) : [];
}

export function rememberSearch(query: string): void {
  writeStored(KEY, [query, ...recentSearches().filter((one) => one !== query)].slice(0, KEPT));
}

export function forgetSearches(): void {
  writeStored(KEY, undefined);
}
