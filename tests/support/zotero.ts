import { attributeValues } from './built-pages.ts';

// What Zotero makes of a page, by the rules of its translators "Embedded Metadata", "RDF" and "COinS" (2026), as far as
// they matter for what this site says of itself.

export interface ZoteroItem {
  readonly type: string;
  readonly title: string;
  readonly creators: readonly { readonly firstName?: string | undefined; readonly lastName: string }[];
  readonly date: string;
  readonly url: string;
  readonly language: string;
  readonly site: string;
}

/** Types that Dublin Core may name in Zotero's own words. */
const OWN_TYPES = new Set([
  'webpage',
  'book',
  'report',
  'thesis',
  'manuscript',
  'standard',
  'computerProgram',
]);

export function embeddedItem(html: string): ZoteroItem {
  const tags = metaTags(html);
  const first = (...names: string[]) => names.map((name) => tags.get(name)?.[0]).find(Boolean) ?? '';
  return {
    type: typeOf(first),
    title: first('citation_title', 'dc.title', 'og:title'),
    creators: (tags.get('citation_author') ?? []).flatMap((names) => creatorsOf(names)),
    // The day of Dublin Core comes before those of Highwire but the one of printing.
    date: first('citation_publication_date', 'citation_date', 'dc.date', 'citation_online_date'),
    url: first('citation_public_url', 'og:url'),
    language: first('citation_language', 'dc.language'),
    site: first('dc.source', 'og:site_name'),
  };
}

/** What is stated counts; a title for Google Scholar makes an article of a journal of what states nothing. */
function typeOf(first: (...names: string[]) => string): string {
  if (first('citation_journal_title')) return 'journalArticle';
  const stated = first('dc.type');
  if (OWN_TYPES.has(stated)) return stated;
  if (first('og:type') === 'website') return 'webpage';
  return first('citation_title') ? 'journalArticle' : 'webpage';
}

/** One tag may hold several names; a single one is parted at commas only where both sides have a space. */
function creatorsOf(text: string): ZoteroItem['creators'] {
  const byComma = text.split(/\s*,\s*/);
  const names =
    byComma.length > 1 && byComma[0]?.includes(' ') && byComma[1]?.includes(' ')
      ? byComma
      : text.split(/\s*;\s*/);
  return names.filter((name) => /[^\s,-.;]/.test(name)).map((name) => cleanAuthor(name, name.includes(',')));
}

/** The last word is the family name, unless a comma says which part is. */
function cleanAuthor(text: string, hasComma: boolean): ZoteroItem['creators'][number] {
  const name = text.replace(/^[\s.,/[\]:]+/, '').replace(/[\s.,/[\]:]+$/, '');
  if (hasComma) {
    const [lastName = '', firstName] = name.split(/[,،] ?/);
    return { lastName, ...(firstName && { firstName }) };
  }
  const space = name.lastIndexOf(' ');
  return { lastName: name.slice(space + 1), ...(space > 0 && { firstName: name.slice(0, space) }) };
}

function metaTags(html: string): Map<string, string[]> {
  const tags = new Map<string, string[]>();
  for (const [tag] of html.matchAll(/<meta\b[^>]*>/g)) {
    const name = (attributeValues(tag, 'name')[0] ?? attributeValues(tag, 'property')[0] ?? '').replace(
      /^DC\./,
      'dc.',
    );
    const content = unescaped(attributeValues(tag, 'content')[0] ?? '');
    if (name && content) tags.set(name, [...(tags.get(name) ?? []), content]);
  }
  return tags;
}

/** What a COinS says, by the keys of OpenURL. */
export function coinsItem(title: string): ZoteroItem {
  const pairs = title.split('&').map((pair) => pair.split('=').map((part) => decodeURIComponent(part)));
  const all = (key: string) => pairs.flatMap(([name, value]) => (name === key && value ? [value] : []));
  const one = (key: string) => all(key)[0] ?? '';
  const format = one('rft_val_fmt').split(':').at(-1) ?? '';
  const genres: { readonly [genre: string]: string } = {
    ...{
      bookitem: 'bookSection',
      conference: 'conferencePaper',
      proceeding: 'conferencePaper',
      report: 'report',
    },
  };
  const types: { readonly [format: string]: string } = {
    ...{ journal: 'journalArticle', dissertation: 'thesis', dc: one('rft.type') || 'webpage' },
    book: genres[one('rft.genre')] ?? 'book',
  };
  const type = types[format] ?? '';
  const isPart = ['journalArticle', 'bookSection', 'conferencePaper'].includes(type);
  const body = all('rft.aucorp').map((lastName) => ({ lastName }));
  const person = all('rft.aulast').map((lastName) => ({
    lastName,
    firstName: one('rft.aufirst') || undefined,
  }));
  return {
    type,
    title: isPart ? one('rft.atitle') : one('rft.btitle') || one('rft.title'),
    creators: [...body, ...person, ...all('rft.au').map((name) => cleanAuthor(name, name.includes(',')))],
    date: one('rft.date'),
    url: all('rft_id').find((id) => /^https?:/.test(id)) ?? '',
    language: one('rft.language'),
    site: one('rft.source') || one('rft.jtitle'),
  };
}

function unescaped(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
}
