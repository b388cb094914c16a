/**
 * Starts the worker of the search, which begins to fetch what the first search will need.
 * @returns undefined where workers are forbidden
 */
export function startWorker(bundle: string, language: string): Worker | undefined {
  try {
    const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
    worker.postMessage({ do: 'open', bundle, language });
    return worker;
  } catch {
    return undefined;
  }
}
