import type { APIRoute } from 'astro';
import { eventsCsv } from '../../exports/events-csv.ts';
import { siteRoot } from '../../site/address.ts';
import { currentHistory } from '../../site/current-history.ts';
import { text } from './respond.ts';

export const GET: APIRoute = (context) => text(eventsCsv(currentHistory(), siteRoot(context)), 'text/csv');
