import type { APIContext } from 'astro';
import { type CitedItem, pageItem } from '../../citation/item.ts';
import { citablePages } from '../../domain/cited-pages.ts';
import { siteRoot } from '../../site/address.ts';
import { pageOf } from '../../site/cited-page.ts';
import { currentHistory } from '../../site/current-history.ts';
import { languageOf } from '../../terms/languages.ts';
import { CITED_SECTIONS } from '../../terms/sections.ts';
import { recordPaths } from '../paths.ts';

/** The paths of a file for each section whose pages are cited. */
export function sectionPaths() {
  return recordPaths(CITED_SECTIONS);
}

/** The pages of the section that the address names, by their ids. */
export function sectionItems(context: APIContext): CitedItem[] {
  const section = CITED_SECTIONS.find((name) => name === context.params.id);
  if (!section) throw new Error(`no section "${context.params.id}"`);
  const language = languageOf(context.params.locale);
  const root = siteRoot(context);
  return citablePages(currentHistory(), section, language).map((page) =>
    pageItem(pageOf(page, root, language)),
  );
}
