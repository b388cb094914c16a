/** What of the search's files could not be read. */
export interface Losses {
  /** How often so far one did not come. */
  readonly count: number;
}

/**
 * Watches whether files below a folder can be had. Pagefind (1.6) passes over parts of its index that do not
 * come and says nothing to who searches, and other parts are left out where they are missing: so fetching
 * itself is watched, here for all of them.
 */
export function watchLosses(folder: string): Losses {
  const here = globalThis.location?.href;
  const root = new URL(folder, here ?? 'http://localhost/').href;
  const { fetch } = globalThis;
  let count = 0;
  globalThis.fetch = async (...request) => {
    const [what] = request;
    const isWatched = new URL(what instanceof Request ? what.url : what, here).href.startsWith(root);
    try {
      const response = await fetch(...request);
      if (isWatched && !response.ok) count++;
      return response;
    } catch (error) {
      if (isWatched) count++;
      throw error;
    }
  };
  return {
    get count() {
      return count;
    },
  };
}
