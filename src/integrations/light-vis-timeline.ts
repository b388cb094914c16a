import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What vis-timeline asks for and the drawing has no use of, by the file that stands in for it. */
const STAND_INS = {
  moment: 'moment',
  '@egjs/hammerjs': 'hammer',
  'propagating-hammerjs': 'propagating-hammer',
  xss: 'xss',
} as const;

/**
 * Bundles vis-timeline without the parts of its dependencies that nobody here would meet: 35 kB (gzip)
 * of local names, gestures and filters that a reader's connection need not carry.
 */
export function lightVisTimeline(): AstroIntegration {
  const alias = Object.entries(STAND_INS).map(([name, file]) => ({
    find: new RegExp(`^${name}$`),
    replacement: fileURLToPath(new URL(`../elements/timeline/vis/stand-ins/${file}.ts`, import.meta.url)),
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
