import type { APIRoute } from 'astro';
import { toBibtex } from '../../citation/bibtex.ts';
import { text } from '../api/respond.ts';
import { sectionItems, sectionPaths } from './section-items.ts';

export const getStaticPaths = sectionPaths;

export const GET: APIRoute = (context) => text(toBibtex(sectionItems(context)), 'application/x-bibtex');
