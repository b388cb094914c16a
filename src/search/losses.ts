/** What of the search's files could not be read. */
export interface Losses {
  /** Begins anew; what failed is asked for again where it is wanted. */
  forget(): void;
  readonly any: boolean;
}

/**
 * Watches which files below a folder cannot be had. Pagefind (1.6) passes over parts of its index that do not
 * come and says nothing to who searches, and other parts are left out where they are missing: so fetching
 * itself is watched, here for all of them.
 */
export function watchLosses(folder: string): Losses {
  const lost = new Set<string>();
  const root = new URL(folder, globalThis.location?.href ?? 'http://localhost/').href;
  const { fetch } = globalThis;
  globalThis.fetch = async (...request) => {
    const [what] = request;
    const url = new URL(what instanceof Request ? what.url : what, globalThis.location?.href).href;
    try {
      const response = await fetch(...request);
      if (url.startsWith(root)) note(url, response.ok);
      return response;
    } catch (error) {
      if (url.startsWith(root)) note(url, false);
      throw error;
    }
  };
  function note(url: string, isThere: boolean): void {
    if (isThere) lost.delete(url);
    else lost.add(url);
  }
  return {
    forget: () => lost.clear(),
    get any() {
      return lost.size > 0;
    },
  };
}
