import type { AstroIntegration } from 'astro';
import { currentHistory, serveEdited } from '../site/current-history.ts';

/** Stops the build on faults of the content; the development server lists them, and sees edited files. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:build:start': () => {
        currentHistory();
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
