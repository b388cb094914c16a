import type { CitedPage } from '../../citation/item.ts';
import { addressNow, SIDE } from '../address-now.ts';

/**
 * The page as its head says it. A view of the timeline has another title and address than the page itself.
 * @param site name of the site
 */
export function pageFacts(site: string): CitedPage | undefined {
  const url = metaOf('citation_public_url');
  if (!url) return undefined;
  const path = new URL(url).pathname.replace(/\/$/, '');
  const now = citedAddress();
  const isView = new URL(now).search !== '';
  return {
    id: path.slice(path.lastIndexOf('/') + 1),
    title: isView
      ? document.title.split(' | ').slice(0, -1).join(' | ') || document.title
      : metaOf('citation_title'),
    author: metaOf('citation_author').replace(/,$/, ''),
    site,
    date: metaOf('DC.date'),
    url: isView ? now : url,
    language: metaOf('citation_language'),
  };
}

/** The address of what is shown; a page is the same one beside its translation. */
function citedAddress(): string {
  const address = new URL(addressNow());
  address.searchParams.delete(SIDE);
  return address.href;
}

/** The day on the reader's clock: `2026-11-28`. */
export function today(now = new Date()): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

function metaOf(name: string): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';
}
