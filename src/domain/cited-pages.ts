import type { History } from '../record/history.ts';
import type { Language } from '../terms/languages.ts';
import { placeOf, SECTIONS, type Section } from '../terms/sections.ts';
import { nameOf } from './record-names.ts';

/** A page that can be cited, before it is known where the site stands. */
export interface CitablePage {
  /** Path below the root of its language: `events/docker-1-0/`. */
  readonly path: string;
  /** Its id in its section. */
  readonly id: string;
  readonly title: string;
  /** The files that it is drawn from, from the root of the project. */
  readonly files: readonly string[];
}

/** The title of a page as it is cited: a statement without the stop at its end. */
export function citedTitle(section: string | undefined, title: string): string {
  return section === 'claims' ? title.replace(/[.。]$/, '') : title;
}

/** All pages of a section that can be cited, in the order of their ids. */
export function citablePages(history: History, section: Section, language: Language): CitablePage[] {
  const pages = new Map<string, CitablePage>();
  const terms = SECTIONS[section];
  if ('records' in terms)
    for (const [id, { file, data }] of history[terms.records])
      pages.set(id, {
        ...{ path: `${section}/${id}/`, id, files: [file] },
        title: citedTitle(section, nameOf(data, language) ?? id),
      });
  for (const { file, slug, frontmatter, ...page } of history.pages) {
    const place = placeOf(`${slug}/`);
    if (page.language !== language || place?.section !== section) continue;
    const id = slug.slice(section.length + 1);
    const files = [...(pages.get(id)?.files ?? []), file];
    pages.set(id, { path: `${slug}/`, id, title: String(frontmatter.title), files });
  }
  return [...pages.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The files of the page at a path; those of all records of the timeline for the timeline. */
export function filesOf(history: History, path: string, language: Language): readonly string[] {
  if (path === 'timeline/') return [...history.events.values()].map(({ file }) => file);
  const place = placeOf(path);
  const terms = place && SECTIONS[place.section];
  const id = place?.id ?? '';
  const record = terms && 'records' in terms ? history[terms.records].get(id)?.file : undefined;
  const slug = path.replace(/\/$/, '') || 'index';
  const prose = history.pages.find((page) => page.language === language && page.slug === slug)?.file;
  return [record, prose].filter((file) => file !== undefined);
}
