import type { Sources } from './engine.ts';
import { leadReader } from './leads.ts';
import { bucketReader } from './names.ts';
import type { NearFinder } from './near.ts';
import { addSources, openIndex, type Pagefind } from './pagefind.ts';

/**
 * What the engine searches, in the browser: each part is fetched when it is first wanted. A part
 * that could not be had is tried again the next time.
 * @param bundle address of the folder that holds all indexes, ending in a slash
 * @param language the language that is searched, as in `<html lang>`
 */
export function browserSources(bundle: string, language: string): Sources {
  const tag = language.toLowerCase();
  const index = `${bundle}${tag}/`;
  const names = `${bundle}names/${tag}/`;
  return {
    base: bundle.replace(/pagefind\/$/, ''),
    readBucket: bucketReader(names),
    readLeads: leadReader(`${bundle}leads/${tag}/`),
    openTexts: once<Pagefind>(() => openIndex(index)),
    // Opened apart: once merged, the sources would be among the answers to every later query.
    openAll: once(async () => {
      const all = await openIndex(index);
      await addSources(all, index);
      return all;
    }),
    openNear: once<NearFinder>(async () => {
      const { NearFinder: Finder } = await import('./near.ts');
      return Finder.load(`${names}near.json`);
    }),
  };
}

/** Calls a function once and keeps its promise, unless that fails. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}
