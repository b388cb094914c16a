import type { APIRoute } from 'astro';
import { openApiDocument } from '../../exports/openapi.ts';
import { siteRoot } from '../../site/address.ts';
import { currentHistory } from '../../site/current-history.ts';
import { json } from './respond.ts';

export const GET: APIRoute = (context) => json(openApiDocument(currentHistory(), siteRoot(context)));
