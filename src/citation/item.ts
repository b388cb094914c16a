/** A name in CSL-JSON: of a person, or of a body as it stands. */
export type CitedName =
  { readonly family: string; readonly given?: string | undefined } | { readonly literal: string };

/** A date in CSL-JSON: `[[2026, 11, 21]]`, two lists for a span. */
export interface CitedDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

/** What can be cited, in those fields of CSL-JSON 1.0.2 that this site has. */
export interface CitedItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly CitedName[] | undefined;
  readonly editor?: readonly CitedName[] | undefined;
  readonly issued?: CitedDate | undefined;
  readonly accessed?: CitedDate | undefined;
  readonly 'container-title'?: string | undefined;
  readonly publisher?: string | undefined;
  readonly 'publisher-place'?: string | undefined;
  readonly volume?: string | undefined;
  readonly issue?: string | undefined;
  readonly page?: string | undefined;
  readonly number?: string | undefined;
  readonly version?: string | undefined;
  readonly DOI?: string | undefined;
  readonly ISBN?: string | undefined;
  readonly URL?: string | undefined;
  readonly language?: string | undefined;
}

/** What a page of this site says of itself. */
export interface CitedPage {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  /** Name of the site. */
  readonly site: string;
  /** Day of its last change: `2026-11-21`. */
  readonly date: string;
  readonly url: string;
  readonly language: string;
}

/**
 * A page of this site as an item.
 * @param accessed the day on which a reader looked at it
 */
export function pageItem(page: CitedPage, accessed?: string): CitedItem {
  return {
    id: page.id,
    type: 'webpage',
    title: page.title,
    author: [{ literal: page.author }],
    'container-title': page.site,
    issued: dateOf(page.date),
    ...(accessed && { accessed: dateOf(accessed) }),
    URL: page.url,
    language: page.language,
  };
}

/** A day as CSL-JSON has it. */
export function dateOf(day: string): CitedDate {
  return { 'date-parts': [day.split('-').map(Number)] };
}

/** The first date of an item, joined: `2026-11-21`, `2013-03`, `1979`; undefined where it has none. */
export function joinedDate(date: CitedDate | undefined, joint: string): string | undefined {
  const parts = date?.['date-parts'][0];
  return parts?.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join(joint);
}
