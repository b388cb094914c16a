import type { AstroIntegration } from 'astro';
import { currentDates } from '../site/current-dates.ts';
import { currentHistory, serveEdited } from '../site/current-history.ts';

/** Stops the build on faults of the content; the development server lists them, and sees edited files. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:build:start': ({ logger }) => {
        currentHistory();
        const { warning } = currentDates();
        if (warning) logger.warn(warning);
      },
      'astro:server:setup': ({ server }) => {
        serveEdited();
        server.watcher.on('all', (_change, file) => {
          if (!/[\\/]content[\\/].*\.(ya?ml|mdx|json)$/.test(file)) return;
          serveEdited();
          server.moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
