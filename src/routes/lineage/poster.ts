import type { APIRoute } from 'astro';
import { localePaths } from '../paths.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute = () => new Response('');
