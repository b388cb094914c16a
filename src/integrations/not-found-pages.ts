import { copyFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Puts the pages for missing addresses where static hosts look for them: as `404.html`, the one
 * nearest to the address that was asked for.
 */
export function notFoundPages(): AstroIntegration {
  return {
    name: 'not-found-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const at = (path: string) => fileURLToPath(new URL(path, dir));
        await copyFile(at('404/index.html'), at('404.html'));
        await copyFile(at('zh-cn/404/index.html'), at('zh-cn/404.html'));
      },
    },
  };
}
