import type { APIRoute } from 'astro';
import { recordPaths } from '../paths.ts';
import { giftOf, lessonIds } from './files.ts';

export const getStaticPaths = () => recordPaths(lessonIds());

export const GET: APIRoute = (context) => giftOf(context);
