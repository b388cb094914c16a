import type { APIRoute } from 'astro';
import { chronology } from '../../domain/chronology.ts';
import { publicEvent } from '../../exports/api.ts';
import { currentHistory } from '../../record/current-history.ts';
import { json, siteRoot } from './respond.ts';

export function getStaticPaths() {
  return chronology(currentHistory()).map((event) => ({ params: { id: event.id }, props: { event } }));
}

export const GET: APIRoute = (context) => json(publicEvent(context.props.event, siteRoot(context)));
