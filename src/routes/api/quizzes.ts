import type { APIRoute } from 'astro';
import { quizzesDocument } from '../../exports/api.ts';
import { currentHistory } from '../../site/current-history.ts';
import { json } from './respond.ts';

export const GET: APIRoute = () => json(quizzesDocument(currentHistory()));
