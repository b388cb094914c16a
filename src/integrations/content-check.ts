import type { AstroIntegration } from 'astro';
import { currentHistory, forgetHistory } from '../site/current-history.ts';

/** Stops the build on faults of the content, and lets the development server see edited records. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:build:start': () => {
        currentHistory();
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.on('all', (_change, file) => {
          if (!/[\\/]content[\\/].*\.ya?ml$/.test(file)) return;
          forgetHistory();
          server.moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
