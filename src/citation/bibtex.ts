import { type CitedItem, type CitedName, joinedDate } from './item.ts';

/** Types of entries, by those of CSL; what is not listed is online where it has an address, else `misc`. */
const TYPES: { readonly [type: string]: string } = {
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  book: 'book',
  chapter: 'incollection',
  'paper-conference': 'inproceedings',
  report: 'techreport',
  standard: 'techreport',
  thesis: 'phdthesis',
  manuscript: 'unpublished',
};

/** Where an entry of a type has what it is part of; elsewhere it is the organisation behind it. */
const CONTAINER: { readonly [type: string]: string } = {
  article: 'journal',
  incollection: 'booktitle',
  inproceedings: 'booktitle',
};

/** Languages by what babel calls them. */
const LANGID: { readonly [language: string]: string } = {
  en: 'english',
  'zh-CN': 'chinese',
  ja: 'japanese',
  de: 'german',
};

/**
 * Items as entries of BibTeX, in UTF-8, each under its id. Titles stand in double braces, so that no style changes
 * their letters. `date` and `urldate` are for biblatex, `year` for what is older.
 */
export function toBibtex(items: readonly CitedItem[]): string {
  return items.map(entryOf).join('\n');
}

function entryOf(item: CitedItem): string {
  const type = TYPES[item.type] ?? (item.URL ? 'online' : 'misc');
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', `{${escaped(item.title)}}`],
    ['author', names(item.author)],
    ['editor', names(item.editor)],
    [CONTAINER[type] ?? 'organization', text(item['container-title'])],
    [
      type === 'techreport' ? 'institution' : type === 'phdthesis' ? 'school' : 'publisher',
      text(item.publisher),
    ],
    ['address', text(item['publisher-place'])],
    ['volume', text(item.volume)],
    ['number', text(item.issue ?? item.number)],
    ['pages', item.page?.replace(/[-–]+/, '--')],
    ['version', text(item.version)],
    ['date', spanOf(item)],
    ['year', joinedDate(item.issued, '-')?.slice(0, 4)],
    ['doi', item.DOI],
    ['isbn', item.ISBN],
    ['url', item.URL],
    ['urldate', joinedDate(item.accessed, '-')],
    ['langid', LANGID[item.language ?? '']],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return `@${type}{${item.id},\n${lines.join('\n')}\n}\n`;
}

/** A span is written with a slash between its ends. */
function spanOf({ issued }: CitedItem): string | undefined {
  const ends = issued?.['date-parts'].map((part) => joinedDate({ 'date-parts': [part] }, '-'));
  return ends?.join('/');
}

function names(list: readonly CitedName[] | undefined): string | undefined {
  return list
    ?.map((name) =>
      'literal' in name
        ? `{${escaped(name.literal)}}`
        : [name.family, name.given].flatMap((part) => (part ? [escaped(part)] : [])).join(', '),
    )
    .join(' and ');
}

function text(value: string | undefined): string | undefined {
  return value && escaped(value);
}

const SIGNS: { readonly [sign: string]: string } = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\^{}',
};

/** A text in which no sign means anything to TeX. */
function escaped(value: string): string {
  return value.replace(/[\\~^]|[&%$#_{}]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);
}
