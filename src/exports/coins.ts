import { type CitedItem, joinedDate } from '../citation/item.ts';

/** What the formats of OpenURL (Z39.88-2004) call the types of CSL; all others are Dublin Core. */
const FORMATS: { readonly [type: string]: readonly [format: string, genre: string] } = {
  'article-journal': ['journal', 'article'],
  book: ['book', 'book'],
  chapter: ['book', 'bookitem'],
  'paper-conference': ['book', 'proceeding'],
  report: ['book', 'report'],
  thesis: ['dissertation', ''],
};

/** What Zotero calls the others, where it has more than web pages. */
const TYPES: { readonly [type: string]: string } = {
  'article-magazine': 'magazineArticle',
  'article-newspaper': 'newspaperArticle',
  'post-weblog': 'blogPost',
  software: 'computerProgram',
  standard: 'standard',
  manuscript: 'manuscript',
  post: 'forumPost',
};

/** A source for the `title` of an empty `<span class="Z3988">`, from which reference managers take it (COinS). */
export function coinsOf(item: CitedItem): string {
  const [format, genre] = FORMATS[item.type] ?? ['dc', ''];
  const isPart = genre === 'article' || genre === 'bookitem' || genre === 'proceeding';
  const pairs: readonly (readonly [string, string | undefined])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${format}`],
    ['rft.genre', genre],
    ['rft.type', format === 'dc' ? (TYPES[item.type] ?? 'webpage') : undefined],
    [isPart ? 'rft.atitle' : genre ? 'rft.btitle' : 'rft.title', item.title],
    [
      genre === 'article' ? 'rft.jtitle' : format === 'dc' ? 'rft.source' : 'rft.btitle',
      isPart || format === 'dc' ? item['container-title'] : undefined,
    ],
    ...(item.author ?? []).flatMap((name, index): [string, string | undefined][] => {
      if ('literal' in name)
        return [[index === 0 ? 'rft.aucorp' : 'rft.au', `${name.literal}${index === 0 ? '' : ','}`]];
      if (index > 0) return [['rft.au', `${name.family}, ${name.given ?? ''}`]];
      return [
        ['rft.aulast', name.family],
        ['rft.aufirst', name.given],
      ];
    }),
    ['rft.date', joinedDate(item.issued, '-')],
    [format === 'dissertation' ? 'rft.inst' : 'rft.publisher', item.publisher],
    ['rft.place', item['publisher-place']],
    ['rft.volume', item.volume],
    ['rft.issue', item.issue],
    ['rft.pages', item.page],
    ['rft.isbn', item.ISBN],
    ['rft.language', item.language],
    ['rft_id', item.DOI ? `info:doi/${item.DOI}` : undefined],
    ['rft_id', item.URL],
  ];
  return pairs.flatMap(([key, value]) => (value ? [`${key}=${encodeURIComponent(value)}`] : [])).join('&');
}
