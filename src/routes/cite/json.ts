import type { APIRoute } from 'astro';
import { json } from '../api/respond.ts';
import { sectionItems, sectionPaths } from './section-items.ts';

export const getStaticPaths = sectionPaths;

export const GET: APIRoute = (context) => json(sectionItems(context));
