import type { APIRoute } from 'astro';
import { isReserved } from '../../exports/course/reserved.ts';
import { recordPaths } from '../paths.ts';
import { cartridgeOf, lessonIds } from './files.ts';

// The links in a cartridge are absolute: it is made where they lead somewhere.
export const getStaticPaths = () => (isReserved(import.meta.env.SITE) ? [] : recordPaths(lessonIds()));

export const GET: APIRoute = (context) => cartridgeOf(context);
