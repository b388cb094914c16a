/** The links of a page in a frame that lead to the whole; none on other pages. */
function links(): NodeListOf<HTMLAnchorElement> {
  return document.querySelectorAll('footer a[data-whole]');
}

/** Whether this page is made for a frame. */
export function isEmbedded(): boolean {
  return links().length > 0;
}

/** Brings the links to the whole to the view that is shown. */
export function followView(query: string): void {
  for (const link of links()) link.search = query;
}

/** Of a page in a frame, which has no other place to keep its theme. */
const THEME = 'theme';

/** What of the query stays when the view of a page in a frame changes: its theme. Empty where there is none. */
export function keptQuery(): string {
  const theme = isEmbedded() ? new URLSearchParams(location.search).get(THEME) : null;
  return theme === null ? '' : `${THEME}=${encodeURIComponent(theme)}`;
}
