/** The parameter that shows a page beside its translation. */
export const SIDE = 'side';

/** What marks the words that were searched for, and how a frame is lit; neither is of use to anybody else. */
const PASSING = ['mark', 'theme'];

/**
 * The address to pass on of what is shown: that of the page as it is published, wherever this copy of it is
 * read, with the choices of the view.
 * @param place id of a heading
 */
export function addressNow(place = ''): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const address = new URL(canonical ?? location.href);
  address.search = location.search;
  for (const name of PASSING) address.searchParams.delete(name);
  address.search = address.search.replaceAll('%2C', ',');
  address.hash = place;
  return address.href;
}
