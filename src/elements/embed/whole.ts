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
