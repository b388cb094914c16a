import type { APIRoute } from 'astro';
import { isReserved } from '../../exports/course/reserved.ts';
import { localePaths } from '../paths.ts';
import { cartridgeOf } from './files.ts';

export const getStaticPaths = () => (isReserved(import.meta.env.SITE) ? [] : localePaths());

export const GET: APIRoute = (context) => cartridgeOf(context);
