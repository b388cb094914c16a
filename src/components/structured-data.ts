import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import type { APIContext } from 'astro';
import { datasetData, eventData, scriptText, subjectData } from '../exports/json-ld.ts';
import { siteRoot } from '../site/address.ts';
import { currentHistory } from '../site/current-history.ts';
import { pathBelow } from '../site/href.ts';
import { languageOf } from '../terms/languages.ts';

/** What a page is about as JSON-LD of schema.org, ready for its head; undefined where it has none. */
export function structuredData(
  { entry, locale }: StarlightRouteData,
  context: APIContext,
): string | undefined {
  const [section, id = ''] = pathBelow(context.url.pathname).split('/');
  const language = languageOf(locale);
  const root = siteRoot(context);
  const history = currentHistory();
  if (section === 'events') {
    const event = history.events.get(id)?.data;
    return event && scriptText(eventData(event, history, root, language));
  }
  if (section === 'subjects') {
    const subject = history.subjects.get(id)?.data;
    return subject && scriptText(subjectData(subject, root, language));
  }
  if (section !== 'data') return undefined;
  const words = { name: context.locals.t('data.name'), description: entry.data.description ?? '' };
  return scriptText(datasetData(history, root, language, words));
}
