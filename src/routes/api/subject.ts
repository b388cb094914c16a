import type { APIRoute } from 'astro';
import { publicSubject } from '../../exports/api.ts';
import { currentHistory } from '../../record/current-history.ts';
import { json, siteRoot } from './respond.ts';

export function getStaticPaths() {
  return [...currentHistory().subjects.values()].map(({ data }) => ({
    params: { id: data.id },
    props: { subject: data },
  }));
}

export const GET: APIRoute = (context) => json(publicSubject(context.props.subject, siteRoot(context)));
