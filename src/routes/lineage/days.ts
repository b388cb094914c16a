import type { APIRoute } from 'astro';
import { daysOf } from '../../domain/days.ts';
import { currentHistory } from '../../site/current-history.ts';
import { languageOf } from '../../terms/languages.ts';
import { json } from '../api/respond.ts';
import { localePaths } from '../paths.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute = ({ params }) => json(daysOf(currentHistory(), languageOf(params.locale)));
