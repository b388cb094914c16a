import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import type { APIContext } from 'astro';
import { sourcesOf } from '../domain/page-sources.ts';
import {
  articleData,
  courseData,
  datasetData,
  eventData,
  lessonData,
  pageData,
  scriptText,
  subjectData,
} from '../exports/json-ld.ts';
import { pageAddresses, type SiteRoot, siteRoot } from '../site/address.ts';
import { citedPage } from '../site/cited-page.ts';
import { currentHistory } from '../site/current-history.ts';
import { pathBelow } from '../site/href.ts';
import { type Language, languageOf } from '../terms/languages.ts';

/** What a page is about as JSON-LD of schema.org, ready for its head; undefined where it is none that one cites. */
export function structuredData(route: StarlightRouteData, context: APIContext): string | undefined {
  const page = citedPage(context);
  if (!page) return undefined;
  const language = languageOf(route.locale);
  const root = siteRoot(context);
  const path = `${pathBelow(context.url.pathname)}/`;
  const other = language === 'en' ? 'zh-CN' : 'en';
  return scriptText({
    ...kindData(path, page.title, route, context, root, language),
    ...pageData({
      ...page,
      translation: pageAddresses(root, path)[other],
      sources: sourcesOf(currentHistory(), path, language).map(
        ({ id }) => pageAddresses(root, `sources/${id}/`)[language],
      ),
    }),
  });
}

function kindData(
  path: string,
  title: string,
  { entry }: StarlightRouteData,
  { locals }: APIContext,
  root: SiteRoot,
  language: Language,
) {
  const history = currentHistory();
  const [section, id = ''] = path.split('/');
  const event = section === 'events' && history.events.get(id)?.data;
  if (event) return eventData(event, history, root, language);
  const subject = section === 'subjects' && history.subjects.get(id)?.data;
  if (subject) return subjectData(subject, root, language);
  const lesson = section === 'course' && history.lessons.get(id)?.data;
  if (lesson) return lessonData(lesson, root, language);
  if (path === 'course/') return courseData(history, root, language, title, entry.data.description ?? '');
  if (section !== 'data') return articleData(title, language);
  const words = { name: locals.t('data.name'), description: entry.data.description ?? '' };
  return datasetData(history, root, language, words);
}
