import type { APIRoute } from 'astro';
import { localePaths } from '../paths.ts';
import { calendarOf } from './calendar-of.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute = (context) => calendarOf(context);
