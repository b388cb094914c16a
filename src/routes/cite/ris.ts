import type { APIRoute } from 'astro';
import { toRis } from '../../citation/ris.ts';
import { text } from '../api/respond.ts';
import { sectionItems, sectionPaths } from './section-items.ts';

export const getStaticPaths = sectionPaths;

export const GET: APIRoute = (context) =>
  text(toRis(sectionItems(context)), 'application/x-research-info-systems');
