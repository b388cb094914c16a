import type { CitedPage } from '../citation/item.ts';
import { LICENCE } from '../site/licence.ts';

/** An element for the head of a page. */
export interface HeadElement {
  readonly tag: 'meta' | 'link';
  readonly attrs: { readonly [name: string]: string };
  readonly content: '';
}

/**
 * What tells reference managers how a page is cited: the tags that Google Scholar and Zotero read, Dublin Core, and
 * the address to cite (RFC 8574). Without `DC.type` Zotero would take every page for an article of a journal.
 */
export function citationMeta(page: CitedPage): HeadElement[] {
  const metas = {
    citation_title: page.title,
    citation_author: wholeName(page.author),
    citation_online_date: page.date.replaceAll('-', '/'),
    citation_language: page.language,
    citation_public_url: page.url,
    'DC.type': 'webpage',
    'DC.title': page.title,
    'DC.date': page.date,
    'DC.language': page.language,
    'DC.publisher': page.site,
    'DC.rights': LICENCE,
    'DC.identifier': page.url,
  };
  const links = { 'cite-as': page.url, license: LICENCE };
  return [
    ...Object.entries(metas).map(([name, content]) => element('meta', { name, content })),
    ...Object.entries(links).map(([rel, href]) => element('link', { rel, href })),
  ];
}

/** Zotero takes the last word of a name without a comma for a family name. */
function wholeName(name: string): string {
  return name.includes(' ') ? `${name},` : name;
}

function element(tag: HeadElement['tag'], attrs: HeadElement['attrs']): HeadElement {
  return { tag, attrs, content: '' };
}
