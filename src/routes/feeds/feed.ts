import type { APIRoute } from 'astro';
import { localePaths } from '../paths.ts';
import { feedOf } from './feed-of.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute = (context) => feedOf(context);
