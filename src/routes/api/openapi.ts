import type { APIRoute } from 'astro';
import { openApiDocument } from '../../exports/openapi.ts';
import { currentHistory } from '../../site/current-history.ts';
import { json, siteRoot } from './respond.ts';

export const GET: APIRoute = (context) => json(openApiDocument(currentHistory(), siteRoot(context)));
