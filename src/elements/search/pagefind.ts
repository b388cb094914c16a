// Pagefind publishes no types for its browser bundle (1.6); this is the part that is used.
// https://pagefind.app/docs/api-reference/

export interface Pagefind {
  options(options: { [name: string]: unknown }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
  readonly id: string;
  data(): Promise<PagefindPage>;
}

export interface PagefindPage {
  readonly url: string;
  readonly meta: { readonly [name: string]: string | undefined };
  readonly excerpt: string;
  readonly sub_results: readonly { url: string; title: string; excerpt: string }[];
}

let loading: Promise<Pagefind> | undefined;

/**
 * Loads the search of the built site, once; a failed try is forgotten, so that the next call tries
 * again.
 * @param bundle address of the folder that the index was written to, ending in a slash
 */
export function loadPagefind(bundle: string): Promise<Pagefind> {
  loading ??= start(bundle).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function start(bundle: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${bundle}pagefind.js`);
  await pagefind.options({
    excerptLength: 24,
    ranking: { termSimilarity: 4, pageLength: 0.3, termFrequency: 0.5, metaWeights: { title: 8, names: 8 } },
  });
  await pagefind.init();
  return pagefind;
}
