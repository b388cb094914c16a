import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import type { APIContext } from 'astro';
import { fileHref, pageHref, pathBelow } from '../site/href.ts';
import { notesOf } from '../components/prose/notes.ts';
import { structuredData } from '../components/structured-data.ts';
import { chronology, eventsAbout } from '../domain/chronology.ts';
import { languageOf } from '../terms/languages.ts';
import { edgesAt, lineageEdges } from '../domain/lineage.ts';
import { pagesAbout } from '../domain/pages.ts';
import { currentHistory } from '../site/current-history.ts';

/** What kind of page stands in each section, as the search filter `type` names it. */
const TYPES: { readonly [section: string]: string } = {
  subjects: 'subject',
  concepts: 'concept',
  history: 'chapter',
  events: 'event',
  claims: 'claim',
  sources: 'source',
};

export const onRequest = defineRouteMiddleware((context) => {
  const { starlightRoute: route } = context.locals;
  const [section = '', id] = pathBelow(context.url.pathname).split('/');
  addSocialImage(route, context);
  addFeed(route, context);
  addStructuredData(route, context);
  if (id && TYPES[section]) addSearchMarks(route, TYPES[section]);
  keepPaginationInSection(route, section);
  addNotesHeading(route, context);
  if (section === 'subjects' && id) addRecordHeadings(route, context, id);
});

/** The order of the sidebar leads from one section into the next; "previous" and "next" should not. */
function keepPaginationInSection({ pagination }: StarlightRouteData, section: string): void {
  const isInside = (href: string | undefined) =>
    href !== undefined && pathBelow(href).startsWith(`${section}/`);
  if (!isInside(pagination.prev?.href)) pagination.prev = undefined;
  if (!isInside(pagination.next?.href)) pagination.next = undefined;
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

function addStructuredData(route: StarlightRouteData, context: APIContext): void {
  const content = structuredData(route, context);
  if (content) route.head.push({ tag: 'script', attrs: { type: 'application/ld+json' }, content });
}

function addSocialImage({ head, lang }: StarlightRouteData, { site }: APIContext): void {
  const image = new URL(fileHref(`social/${lang}.png`), site).href;
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
  const { own, others } = edgesAt(lineageEdges(history), id);
  const claims = [...history.claims.values()].filter(({ data }) => data.subjects.includes(id));
  if (eventsAbout(chronology(history), id).length > 0) addToContents(route, 'events', t('subject.events'));
  if (own.length + others.length > 0) addToContents(route, 'relatives', t('subject.relatives'));
  if (claims.length > 0) addToContents(route, 'corrections', t('subject.corrections'));
  if (pagesAbout(history, id, languageOf(route.locale)).length > 0)
    addToContents(route, 'on-this-site', t('subject.onThisSite'));
  addToContents(route, 'sources', t('subject.sources'));
}

function addToContents({ toc }: StarlightRouteData, slug: string, text: string): void {
  toc?.items.push({ depth: 2, slug, text, children: [] });
}
