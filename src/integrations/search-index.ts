import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Parts of a page that are no answer to a search. */
const NOT_SEARCHED = ['nav', '.kicker', '.note-mark', '.section-anchor svg', '.pagination-links'];

/** Makes the search index of the built pages, one for each language; any fault stops the build. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        try {
          const { index, errors } = await createIndex({ excludeSelectors: NOT_SEARCHED });
          if (!index) throw new Error(errors.join('\n'));
          const added = await index.addDirectory({ path: fileURLToPath(dir), glob: '**/index.html' });
          const written = await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) });
          const faults = [...errors, ...added.errors, ...written.errors];
          if (faults.length > 0) throw new Error(faults.join('\n'));
          logger.info(`search index over ${added.page_count} pages`);
        } finally {
          await close();
        }
      },
      'astro:server:setup': ({ logger }) => {
        logger.info('search needs an index of built pages: run "npm start" to try it');
      },
    },
  };
}
