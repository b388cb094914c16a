import type { APIRoute } from 'astro';
import { embeddedOf } from '../../components/embed/embedded.ts';
import { oEmbed } from '../../exports/oembed.ts';
import { siteRoot } from '../../site/address.ts';
import { currentHistory } from '../../site/current-history.ts';
import { languageOf } from '../../terms/languages.ts';
import { json } from '../api/respond.ts';
import { recordPaths } from '../paths.ts';

export function getStaticPaths() {
  return recordPaths(currentHistory().tours.keys());
}

export const GET: APIRoute = (context) => {
  const language = languageOf(context.params.locale);
  const tour = currentHistory().tours.get(context.params.id ?? '')?.data;
  if (!tour) throw new Error(`no tour "${context.params.id}"`);
  const embedded = embeddedOf(context, { kind: 'tour', id: tour.id, title: tour.title[language] }, language);
  return json(oEmbed(embedded, siteRoot(context)));
};
