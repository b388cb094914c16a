import type { APIRoute } from 'astro';
import { eventsCsv } from '../../exports/events-csv.ts';
import { currentHistory } from '../../site/current-history.ts';
import { siteRoot, text } from './respond.ts';

export const GET: APIRoute = (context) => text(eventsCsv(currentHistory(), siteRoot(context)), 'text/csv');
