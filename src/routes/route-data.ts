import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import type { APIContext } from 'astro';
import { notesOf } from '../components/prose/notes.ts';
import { structuredData } from '../components/structured-data.ts';
import { pictureOf } from '../domain/shared-pages.ts';
import { subjectContents, subjectSections } from '../domain/subject-sections.ts';
import { citationMeta } from '../exports/citation-meta.ts';
import { citedPage } from '../site/cited-page.ts';
import { currentHistory } from '../site/current-history.ts';
import { fileHref, pageHref, pathBelow } from '../site/href.ts';
import { languageOf } from '../terms/languages.ts';
import { isProse, placeOf, SECTIONS, type Section, sectionOf } from '../terms/sections.ts';

export const onRequest = defineRouteMiddleware((context) => {
  const { starlightRoute: route } = context.locals;
  const path = pathBelow(context.url.pathname);
  const place = placeOf(path);
  const section = sectionOf(path);
  addSocialImage(route, context, path);
  addFeed(route, context);
  addOembed(route, context, path);
  addStructuredData(route, context);
  addCitation(route, context);
  if (section && (place || isProse(path))) addSearchMarks(route, SECTIONS[section].type);
  keepPaginationInSection(route, place?.section);
  keepSidebarToSection(route, section);
  addNotesHeading(route, context);
  if (place?.section === 'subjects') addRecordHeadings(route, context, place.id);
});

/** The order of the sidebar leads from one section into the next; "previous" and "next" should not. */
function keepPaginationInSection({ pagination }: StarlightRouteData, section: Section | undefined): void {
  const isInside = (href: string | undefined) =>
    section !== undefined && href !== undefined && placeOf(pathBelow(href))?.section === section;
  if (!isInside(pagination.prev?.href)) pagination.prev = undefined;
  if (!isInside(pagination.next?.href)) pagination.next = undefined;
}

/**
 * Beside a page stand the overview, which leads to all sections, and the groups of its own one: a hundred
 * pages at once are no help, and every page would carry them.
 */
function keepSidebarToSection(route: StarlightRouteData, section: Section | undefined): void {
  const [overview, ...groups] = route.sidebar;
  if (!overview) return;
  route.sidebar = [overview, ...groups.filter((group) => sectionOfGroup(group) === section)];
}

/** The section of the first page of a group of the sidebar. */
function sectionOfGroup(entry: StarlightRouteData['sidebar'][number] | undefined): Section | undefined {
  if (!entry) return undefined;
  return entry.type === 'group' ? sectionOfGroup(entry.entries[0]) : sectionOf(pathBelow(entry.href));
}

function addSearchMarks({ head }: StarlightRouteData, type: string): void {
  head.push({
    tag: 'meta',
    attrs: {
      name: 'page-type',
      content: type,
      'data-pagefind-filter': 'type[content]',
    },
    content: '',
  });
}

function addFeed({ head, locale }: StarlightRouteData, { locals: { t } }: APIContext): void {
  head.push({
    tag: 'link',
    attrs: {
      rel: 'alternate',
      type: 'application/atom+xml',
      title: t('feed.title'),
      href: pageHref(languageOf(locale), 'feed.xml'),
    },
    content: '',
  });
}

/** Pages that programs can embed say where it is told how. */
function addOembed({ head, locale, entry }: StarlightRouteData, { site }: APIContext, path: string): void {
  if (!/^((timeline|lineage)$|tours\/.)/.test(path)) return;
  const href = new URL(pageHref(languageOf(locale), `oembed/${path}.json`), site).href;
  const attrs = { rel: 'alternate', type: 'application/json+oembed', title: entry.data.title, href };
  head.push({ tag: 'link', attrs, content: '' });
}

function addStructuredData(route: StarlightRouteData, context: APIContext): void {
  const content = structuredData(route, context);
  if (content) route.head.push({ tag: 'script', attrs: { type: 'application/ld+json' }, content });
}

/** How the page is cited, for programs. */
function addCitation(route: StarlightRouteData, context: APIContext): void {
  const page = citedPage(context);
  if (page) route.head.push(...citationMeta(page));
}

function addSocialImage(
  { head, lang, locale }: StarlightRouteData,
  { site }: APIContext,
  path: string,
): void {
  const own = pictureOf(currentHistory(), path);
  const href = own ? pageHref(languageOf(locale), own) : fileHref(`social/${lang}.png`);
  const image = new URL(href, site).href;
  head.push(
    { tag: 'meta', attrs: { property: 'og:image', content: image }, content: '' },
    { tag: 'meta', attrs: { property: 'og:image:width', content: '1200' }, content: '' },
    { tag: 'meta', attrs: { property: 'og:image:height', content: '630' }, content: '' },
    { tag: 'link', attrs: { rel: 'apple-touch-icon', href: fileHref('apple-touch-icon.png') }, content: '' },
  );
}

function addNotesHeading(route: StarlightRouteData, { locals }: APIContext): void {
  if (notesOf(route.entry.body).length > 0) addToContents(route, 'notes', locals.t('notes.title'));
}

function addRecordHeadings(route: StarlightRouteData, { locals: { t } }: APIContext, id: string): void {
  const history = currentHistory();
  const subject = history.subjects.get(id)?.data;
  if (!subject) return;
  const contents = subjectContents(history, subject, languageOf(route.locale));
  for (const section of subjectSections(contents)) addToContents(route, section, t(`subject.${section}`));
}

function addToContents({ toc }: StarlightRouteData, slug: string, text: string): void {
  toc?.items.push({ depth: 2, slug, text, children: [] });
}
