/** The worker of the search. */
export interface StartedWorker {
  readonly worker: Worker;
  /** Whether its code did not come or could not be run. */
  isBroken: boolean;
}

/**
 * Starts the worker of the search, which begins to fetch what the first search will need.
 * @returns undefined where workers are forbidden
 */
export function startWorker(bundle: string, language: string): StartedWorker | undefined {
  try {
    const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
    worker.postMessage({ do: 'open', bundle, language });
    // Noted here, since it may happen before anybody asks the worker for something.
    const started = { worker, isBroken: false };
    worker.addEventListener('error', () => {
      started.isBroken = true;
    });
    return started;
  } catch {
    return undefined;
  }
}
