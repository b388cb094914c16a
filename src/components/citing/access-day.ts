import { ACCESS_DAY } from '../../exports/citing/formatted.ts';

/** A citation with words in the place of the day of access, which a script changes for the reader's day. */
export function withAccessDay(citation: string, words: string): string {
  return citation.replace(ACCESS_DAY, `<span data-access-day>${words}</span>`);
}
