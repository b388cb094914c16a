import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeSearch } from '../search/build/write-search.ts';
import { currentHistory } from '../site/current-history.ts';
import { wordsIn } from '../site/words.ts';

/** Makes the search index of the built pages; any fault stops the build. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // The worker loads parts of itself only when they are wanted.
        updateConfig({ vite: { worker: { format: 'es' } } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const indexed = await writeSearch(fileURLToPath(dir), currentHistory(), wordsIn);
        for (const { language, pages, sources } of indexed)
          logger.info(`${language}: ${pages} pages and ${sources} sources indexed`);
      },
      'astro:server:setup': ({ logger }) => {
        logger.info('search needs an index of built pages: run "npm start" to try it');
      },
    },
  };
}
