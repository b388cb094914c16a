import type { APIRoute } from 'astro';
import { cslItems } from '../../exports/csl.ts';
import { currentHistory } from '../../site/current-history.ts';
import { json } from './respond.ts';

export const GET: APIRoute = () => json(cslItems(currentHistory().references));
