import type { History } from '../record/history.ts';
import type { Language } from '../terms/languages.ts';

/** A page of prose: its path below the site, without the slash at its end, and its title. */
export interface PageLink {
  readonly slug: string;
  readonly title: string;
}

/** The pages of prose in a language that name a record through a component, such as `Cite` or `Subject`. */
export function pagesNaming(
  history: History,
  { component, id }: { readonly component: string; readonly id: string },
  language: Language,
): PageLink[] {
  return history.pages
    .filter(
      (page) =>
        page.language === language &&
        page.mentions.some((mention) => mention.component === component && mention.id === id),
    )
    .map(({ slug, frontmatter }) => ({ slug, title: String(frontmatter.title ?? slug) }));
}

/** The pages of prose in a language that mention a subject, other than its own article. */
export function pagesAbout(history: History, subject: string, language: Language): PageLink[] {
  const own = `subjects/${subject}`;
  return pagesNaming(history, { component: 'Subject', id: subject }, language).filter(
    ({ slug }) => slug !== own,
  );
}
