import type { Sources } from './engine.ts';
import { type Lexicon, openLexicon } from './lexicon.ts';
import type { NearFinder } from './near.ts';
import { pageReader } from './page-reader.ts';
import { addSources, openIndex, type Pagefind } from './pagefind.ts';
import { remembering } from './remembering.ts';
import { loadTraditional, type Traditional } from './traditional.ts';

/** Where the parts of the search lie, where that is not told by the address of their folder. */
export interface Places {
  /** Address of the root of the site, ending in a slash. */
  readonly base?: string;
  /** Address of Pagefind's module. */
  readonly module?: string;
}

/**
 * What the engine searches: each part is fetched when it is first wanted. A part that could not be had is
 * tried again the next time.
 * @param bundle address of the folder that holds all indexes, ending in a slash
 * @param language the language that is searched, as in `<html lang>`
 */
export function openSources(bundle: string, language: string, { base, module }: Places = {}): Sources {
  const root = base ?? bundle.replace(/pagefind\/$/, '');
  const index = `${bundle}${language.toLowerCase()}/`;
  const words = `${bundle}words/${language.toLowerCase()}/`;
  const lexicon = once<Lexicon>(() => openLexicon(words));
  return {
    base: root,
    readPage: pageReader(index, root, async (id) => (await lexicon()).byId.get(id)?.file),
    openLexicon: lexicon,
    openTraditional: once<Traditional>(() => loadTraditional(bundle)),
    openTexts: once<Pagefind>(async () => remembering(await openIndex(index, module))),
    // Opened apart: once merged, the sources would be among the answers to every later query.
    openAll: once(async () => {
      const all = await openIndex(index, module);
      await addSources(all, index);
      return remembering(all);
    }),
    openNear: once<NearFinder>(async () => {
      const [{ NearFinder: Finder }, { pages }] = await Promise.all([import('./near.ts'), lexicon()]);
      return Finder.load(`${words}near.json`, pages);
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
