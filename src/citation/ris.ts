import { type CitedItem, type CitedName, joinedDate } from './item.ts';

/** Types of references, by those of CSL; what is not listed is a page of the web where it has an address. */
const TYPES: { readonly [type: string]: string } = {
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  bill: 'BILL',
  book: 'BOOK',
  chapter: 'CHAP',
  dataset: 'DATA',
  hearing: 'HEAR',
  legislation: 'STAT',
  manuscript: 'UNPB',
  motion_picture: 'VIDEO',
  'paper-conference': 'CPAPER',
  personal_communication: 'PCOMM',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  software: 'COMP',
  standard: 'STAND',
  thesis: 'THES',
};

/** Items as references of RIS: a tag a line, lines that end in CR LF, UTF-8. */
export function toRis(items: readonly CitedItem[]): string {
  return items.map(referenceOf).join('\r\n');
}

function referenceOf(item: CitedItem): string {
  const [first, last] = (item.page ?? '').split(/[-–]+/);
  const tags: readonly (readonly [string, string | undefined])[] = [
    ['TY', TYPES[item.type] ?? (item.URL ? 'ELEC' : 'GEN')],
    ['ID', item.id],
    ['TI', item.title],
    ...names('AU', item.author),
    ...names('ED', item.editor),
    ['T2', item['container-title']],
    ['PY', joinedDate(item.issued, '/')?.slice(0, 4)],
    ['DA', joinedDate(item.issued, '/')],
    ['PB', item.publisher],
    ['CY', item['publisher-place']],
    ['VL', item.volume],
    ['IS', item.issue ?? item.number],
    ['SP', first],
    ['EP', last],
    ['ET', item.version],
    ['DO', item.DOI],
    ['SN', item.ISBN],
    ['UR', item.URL],
    ['Y2', joinedDate(item.accessed, '/')],
    ['LA', item.language],
  ];
  const lines = tags.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, ' ')}`] : []));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** RIS knows no firms: what stands after a comma would be taken for a first name. */
function names(tag: string, list: readonly CitedName[] = []): (readonly [string, string])[] {
  return list.map((name) => [
    tag,
    'literal' in name
      ? name.literal.replaceAll(',', '')
      : [name.family, name.given].filter(Boolean).join(', '),
  ]);
}
