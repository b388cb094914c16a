import type { AstroGlobal } from 'astro';
import type { CitedPage } from '../citation/item.ts';
import { citedTitle, filesOf } from '../domain/cited-pages.ts';
import type { Language } from '../terms/languages.ts';
import { CITED_SECTIONS, placeOf } from '../terms/sections.ts';
import { pageAddresses, type SiteRoot, siteRoot } from './address.ts';
import { currentDates, datesOf } from './current-dates.ts';
import { currentHistory } from './current-history.ts';
import { pathBelow } from './href.ts';
import { pageLanguage } from './page-context.ts';
import { wordsIn } from './words.ts';

/** Pages that stand in no section and are cited all the same. */
const ALONE = ['timeline/', 'data/', 'lineage/', 'course/'];

/** A page in the words of a citation. */
export function pageOf(
  { path, id, title, files }: { path: string; id: string; title: string; files: readonly string[] },
  root: SiteRoot,
  language: Language,
): CitedPage & { readonly published: string } {
  const words = wordsIn(language);
  const { first, last } = datesOf(files, currentDates());
  return {
    ...{ id, title, date: last, published: first, language },
    author: words['cite.author'],
    site: words['cite.site'],
    url: pageAddresses(root, path)[language],
  };
}

/** The page that is being drawn, as it is cited; undefined where it is none that one cites. */
export function citedPage(
  astro: Pick<AstroGlobal, 'locals' | 'url' | 'site'>,
): ReturnType<typeof pageOf> | undefined {
  const path = `${pathBelow(astro.url.pathname)}/`;
  const place = placeOf(path);
  const isCited = place
    ? (CITED_SECTIONS as readonly string[]).includes(place.section)
    : ALONE.includes(path);
  if (!isCited) return undefined;
  const language = pageLanguage(astro);
  const title = citedTitle(place?.section, astro.locals.starlightRoute.entry.data.title);
  const files = filesOf(currentHistory(), path, language);
  const id = place?.id ?? path.slice(0, -1);
  return pageOf({ path, id, title, files }, siteRoot(astro), language);
}
