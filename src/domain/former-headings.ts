import type { Page } from '../record/page.ts';
import type { Published } from '../record/published.ts';

/** The headings that a page was published with and has no more, under their ids or as aliases. */
export function lostHeadings(published: Published, page: Page): string[] {
  if (page.trouble) return [];
  const path = page.slug === 'index' ? '' : `${page.slug}/`;
  const known = new Set([...page.headings.map(({ id }) => id), ...Object.keys(aliasesOf(page))]);
  return (published.headings[path] ?? []).filter((id) => !known.has(id));
}

/** The former ids of the headings of a page, and what each is called now. */
export function aliasesOf({ frontmatter }: Page): { readonly [former: string]: string } {
  const { aliases } = frontmatter;
  return typeof aliases === 'object' && aliases !== null ? { ...aliases } : {};
}
