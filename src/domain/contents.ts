import type { History } from '../record/history.ts';
import type { Page } from '../record/page.ts';
import type { ListedProse, PageGroup } from '../schemas/contents.ts';
import type { Language } from '../terms/languages.ts';
import { minutesFor } from './reading-time.ts';

/** A page of prose as the table of contents shows it. */
export interface ShownPage extends ListedProse {
  /** Path below the root of its language, without the slash at its end. */
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  /** How long reading it takes, in whole minutes, at least one. */
  readonly minutes: number;
}

/** A group of the table of contents with its pages in a language. */
export interface ShownGroup extends Omit<PageGroup, 'pages'> {
  readonly pages: readonly ShownPage[];
}

/** The groups of a section in their order, with those of their pages that can be read. */
export function groupsIn(history: History, section: PageGroup['section'], language: Language): ShownGroup[] {
  const pages = new Map(
    history.pages.filter((page) => page.language === language).map((page) => [page.slug, page]),
  );
  return history.contents.data
    .filter((group) => group.section === section)
    .map((group) => ({
      ...group,
      pages: group.pages.flatMap((listed) => {
        const page = pages.get(`${section}/${listed.id}`);
        return page ? [shown(listed, page)] : [];
      }),
    }));
}

/** The page on which a subject is explained, if it has no article but is told there. */
export function homeOf(history: History, subject: string, language: Language): ShownPage | undefined {
  for (const { section, pages } of history.contents.data) {
    const listed = pages.find(({ home }) => home?.includes(subject));
    if (!listed) continue;
    const slug = `${section}/${listed.id}`;
    const page = history.pages.find((one) => one.language === language && one.slug === slug);
    return page && shown(listed, page);
  }
  return undefined;
}

/** How long reading a page takes, in whole minutes, at least one. */
export function readingMinutes({ prose, language }: Pick<Page, 'prose' | 'language'>): number {
  return minutesFor(
    prose.map(({ text }) => text),
    language,
  );
}

function shown(listed: ListedProse, page: Page): ShownPage {
  return {
    ...listed,
    slug: page.slug,
    title: String(page.frontmatter.title),
    description: String(page.frontmatter.description ?? ''),
    minutes: readingMinutes(page),
  };
}
