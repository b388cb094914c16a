import type { APIRoute } from 'astro';
import { localePaths } from '../paths.ts';
import { giftOf } from './files.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute = (context) => giftOf(context);
