import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { STAND_INS } from '../elements/timeline/vis/alias.ts';

/** Bundles vis-timeline with small stand-ins for those of its dependencies that nobody here would meet. */
export function lightVisTimeline(): AstroIntegration {
  const alias = Object.entries(STAND_INS).map(([name, file]) => ({
    find: new RegExp(`^${name}$`),
    replacement: fileURLToPath(file),
  }));
  return {
    name: 'light-vis-timeline',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { resolve: { alias } } });
      },
    },
  };
}
