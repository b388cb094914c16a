import type { APIRoute } from 'astro';
import { subjectsDocument } from '../../exports/api.ts';
import { siteRoot } from '../../site/address.ts';
import { currentHistory } from '../../site/current-history.ts';
import { json } from './respond.ts';

export const GET: APIRoute = (context) => json(subjectsDocument(currentHistory(), siteRoot(context)));
