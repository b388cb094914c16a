import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Sources } from '../../../src/search/engine.ts';
import { openSources } from '../../../src/search/sources.ts';
import type { Language } from '../../../src/terms/languages.ts';

// The server closes connections that rest. A request that meets that moment is sent again, as browsers do.
const fetchOnce = globalThis.fetch;
globalThis.fetch = (...request) => fetchOnce(...request).catch(() => fetchOnce(...request));

/**
 * The search of a built site, outside of a browser: the same engine over the same files and the same
 * module of Pagefind, which in Node runs without a worker.
 * @param address where the site is served, without a slash at its end
 * @param folder where it was built
 */
export function builtSearch(address: string, language: Language, folder = 'dist'): Sources {
  const module = join(resolve(folder), 'pagefind', language.toLowerCase(), 'pagefind.js');
  return openSources(`${address}/pagefind/`, language, { base: '/', module: pathToFileURL(module).href });
}
