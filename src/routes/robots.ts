import type { APIRoute } from 'astro';
import { fileHref } from '../site/href.ts';

/** Everything may be read and indexed (RFC 9309). */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(fileHref('sitemap-index.xml'), site)}\n`);
