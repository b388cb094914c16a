/** Where recent searches are kept; nothing of them leaves the device. */
const KEY = 'recent-searches';
const KEPT = 6;

/** The latest searches that led to a page, newest first; none where storage is forbidden. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, KEPT) : [];
  } catch {
    return [];
  }
}

export function rememberSearch(query: string): void {
  const kept = [query, ...recentSearches().filter((one) => one !== query)].slice(0, KEPT);
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // Storage is forbidden or full: the search works without a memory.
  }
}

export function forgetSearches(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Where nothing can be stored, nothing is kept.
  }
}
