import type { BothAnswers, SiteSearch } from '../../search/bilingual.ts';
import type { Counts } from '../../search/count-pages.ts';
import type { Answer } from '../../search/engine.ts';
import type { StartedWorker } from './start-worker.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

/** What waits for an answer of the worker. */
interface Waiting {
  readonly onFirst?: (answer: Answer) => void;
  readonly resolve: (done: never) => void;
  readonly reject: (error: Error) => void;
}

/** The same message without its number. */
type Unnumbered<T> = T extends { readonly id: number } ? Omit<T, 'id'> : never;

/**
 * The search of the site, in a worker; in the page where workers are forbidden or this one does not start.
 * @param started a worker that was told to open the search, if one could be made
 */
export function remoteSearch(
  started: StartedWorker | undefined,
  bundle: string,
  language: string,
): SiteSearch {
  let local: Promise<SiteSearch> | undefined;
  const inPage = () => {
    local ??= import('../../search/bilingual.ts').then(({ openSearch }) => openSearch(bundle, language));
    return local;
  };
  if (!started) return viaPage(inPage);
  const { worker } = started;
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    const one = waiting.get(data.id);
    if ('first' in data) return one?.onFirst?.(data.first);
    waiting.delete(data.id);
    if ('done' in data) one?.resolve(data.done as never);
    else one?.reject(new Error(data.failed));
  });
  worker.addEventListener('error', () => {
    for (const { reject } of waiting.values()) reject(new Error('the worker of the search did not start'));
    waiting.clear();
  });
  const send = <T>(message: Unnumbered<ToWorker>, onFirst?: (answer: Answer) => void): Promise<T> =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject, ...(onFirst && { onFirst }) });
      worker.postMessage({ ...message, id });
    });
  /** Asks the worker, and the page where the worker broke. */
  const ask = async <T>(remote: () => Promise<T>, here: (search: SiteSearch) => Promise<T>): Promise<T> => {
    if (started.isBroken) return here(await inPage());
    try {
      return await remote();
    } catch (error) {
      if (!started.isBroken) throw error;
      return here(await inPage());
    }
  };
  return {
    warm: () => {},
    ask: (question, onFirst) =>
      ask(
        () => send<BothAnswers>({ do: 'ask', question }, onFirst),
        (search) => search.ask(question, onFirst),
      ),
    count: (query, chosen) =>
      ask(
        () => send<Counts>({ do: 'count', query, chosen }),
        (search) => search.count(query, chosen),
      ),
  };
}

function viaPage(open: () => Promise<SiteSearch>): SiteSearch {
  return {
    warm: () =>
      void open().then(
        (search) => search.warm(),
        () => {},
      ),
    ask: async (question, onFirst) => (await open()).ask(question, onFirst),
    count: async (query, chosen) => (await open()).count(query, chosen),
  };
}
