import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Sources } from '../../../src/search/engine.ts';
import { leadReader } from '../../../src/search/leads.ts';
import { bucketReader } from '../../../src/search/names.ts';
import { NearFinder } from '../../../src/search/near.ts';
import { addSources, openIndex, type Pagefind } from '../../../src/search/pagefind.ts';
import type { Language } from '../../../src/terms/languages.ts';

/**
 * The search of a built site, outside of a browser: the same engine over the same files and the same
 * module of Pagefind, which in Node runs without a worker.
 * @param address where the site is served, without a slash at its end
 * @param folder where it was built
 */
export function builtSearch(address: string, language: Language, folder = 'dist'): Sources {
  const tag = language.toLowerCase();
  const module = pathToFileURL(join(resolve(folder), 'pagefind', tag, 'pagefind.js')).href;
  const index = `${address}/pagefind/${tag}/`;
  const names = `${address}/pagefind/names/${tag}/`;
  let texts: Promise<Pagefind> | undefined;
  let all: Promise<Pagefind> | undefined;
  let near: Promise<NearFinder> | undefined;
  const sources: Sources = {
    base: '/',
    readBucket: bucketReader(names),
    readLeads: leadReader(`${address}/pagefind/leads/${tag}/`),
    openTexts: () => {
      texts ??= openIndex(index, module);
      return texts;
    },
    openAll: () => {
      all ??= openIndex(index, module).then(async (opened) => {
        await addSources(opened, index);
        return opened;
      });
      return all;
    },
    openNear: () => {
      near ??= NearFinder.load(`${names}near.json`);
      return near;
    },
  };
  return sources;
}
