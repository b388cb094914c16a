import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addPolicy } from '../exports/content-security-policy.ts';

/**
 * Writes a content security policy into every built page. Astro's own (`security.csp`, 7.3) does not
 * hash `is:inline` scripts, of which Starlight has several, so the hashes are taken from the HTML as
 * it was written. Has to be the last integration that touches HTML.
 */
export function contentSecurityPolicy(): AstroIntegration {
  return {
    name: 'content-security-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const file of globSync('**/*.html', { cwd: root })) {
          const path = join(root, file);
          await writeFile(path, addPolicy(await readFile(path, 'utf8')));
        }
      },
    },
  };
}
