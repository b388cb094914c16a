import type { APIRoute } from 'astro';
import { publicSubject } from '../../exports/api.ts';
import { siteRoot } from '../../site/address.ts';
import { currentHistory } from '../../site/current-history.ts';
import { json } from './respond.ts';

// The address of an id that went away holds the subject that answers for it now.
export function getStaticPaths() {
  return [...currentHistory().subjects.values()].flatMap(({ data: subject }) =>
    [subject.id, ...(subject.merged ?? [])].map((id) => ({ params: { id }, props: { subject } })),
  );
}

export const GET: APIRoute = (context) => json(publicSubject(context.props.subject, siteRoot(context)));
