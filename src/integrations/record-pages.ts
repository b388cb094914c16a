import type { AstroIntegration } from 'astro';
import { ROUTES } from '../routes/table.ts';

/** Adds the pages and files that are computed from the record. */
export function recordPages(): AstroIntegration {
  return {
    name: 'record-pages',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const { pattern, entrypoint } of ROUTES)
          injectRoute({ pattern, entrypoint: `./src/routes/${entrypoint}`, prerender: true });
      },
    },
  };
}
