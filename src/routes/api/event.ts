import type { APIRoute } from 'astro';
import { chronology } from '../../domain/chronology.ts';
import { publicEvent } from '../../exports/api.ts';
import { siteRoot } from '../../site/address.ts';
import { currentHistory } from '../../site/current-history.ts';
import { json } from './respond.ts';

// The address of an id that went away holds the event that answers for it now.
export function getStaticPaths() {
  return chronology(currentHistory()).flatMap((event) =>
    [event.id, ...(event.merged ?? [])].map((id) => ({ params: { id }, props: { event } })),
  );
}

export const GET: APIRoute = (context) => json(publicEvent(context.props.event, siteRoot(context)));
