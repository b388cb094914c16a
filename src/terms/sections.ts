import { RECORD_KINDS, type RecordKind } from './kinds.ts';

/** What a section of the site is: the pages below one folder of the addresses. */
interface SectionTerms {
  /** What the search calls a page of it: the value of its filter `type`. */
  readonly type: string;
  /** The kind of records that have their pages there. */
  readonly records?: RecordKind;
  /** Whether its pages are prose alone, which is looked for by its titles. */
  readonly isProse?: true;
  /** Where its pages are listed, below the root of a language. */
  readonly index: string;
  /** Whether its pages are searched apart from the others: they are many and seldom sought. */
  readonly isApart?: true;
}

/** The sections, by the first folder of the addresses of their pages. They are public and stay. */
export const SECTIONS = {
  history: { type: 'chapter', isProse: true, index: 'history/' },
  concepts: { type: 'concept', isProse: true, index: 'concepts/' },
  texts: { type: 'text', isProse: true, index: 'texts/' },
  subjects: { type: 'subject', records: 'subjects', index: 'subjects/' },
  events: { type: 'event', records: 'events', index: 'timeline/' },
  claims: { type: 'claim', records: 'claims', index: 'claims/' },
  course: { type: 'lesson', records: 'lessons', index: 'course/' },
  tours: { type: 'tour', records: 'tours', index: 'tours/' },
  sources: { type: 'source', records: 'references', index: 'sources/', isApart: true },
} as const satisfies { [folder: string]: SectionTerms };

export type Section = keyof typeof SECTIONS;
export type PageType = (typeof SECTIONS)[Section]['type'];

/** The kinds of records that have a page each. */
export type PagedKind = Extract<(typeof SECTIONS)[Section], { records: RecordKind }>['records'];

const all = Object.entries(SECTIONS) as [Section, SectionTerms][];

/** The sections whose pages are cited as such: instead of a page about a source one cites the source. */
export const CITED_SECTIONS = all.flatMap(([section, { records }]) =>
  records === 'references' ? [] : [section],
);

export const PAGE_TYPES = all.map(([, { type }]) => type) as PageType[];

/** The section in which the records of a kind have their pages. */
export const SECTION_OF = Object.fromEntries(
  all.flatMap(([section, { records }]) => (records ? [[records, section]] : [])),
) as { readonly [kind in PagedKind]: Section };

export const PAGED_KINDS = RECORD_KINDS.filter((kind): kind is PagedKind => kind in SECTION_OF);

/**
 * The section of a page and what follows its folder.
 * @param path of the page below the root of its language: `events/docker-1-0/`
 * @returns undefined where the page stands in no section, or is the list of one
 */
export function placeOf(path: string): { readonly section: Section; readonly id: string } | undefined {
  const [section = '', id] = path.split('/');
  return id && Object.hasOwn(SECTIONS, section) ? { section: section as Section, id } : undefined;
}

/** The section in whose folder a page stands, be it the list of its pages. */
export function sectionOf(path: string): Section | undefined {
  const [section = ''] = path.split('/');
  return Object.hasOwn(SECTIONS, section) ? (section as Section) : undefined;
}

/** Whether a page is prose alone: a chapter, a concept or what leads to them, and no article on a record. */
export function isProse(path: string): boolean {
  const section = sectionOf(path);
  return section !== undefined && 'isProse' in SECTIONS[section];
}
