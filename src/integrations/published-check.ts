import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { absences } from '../domain/published.ts';
import { builtSite } from '../site/built-site.ts';
import { currentHistory } from '../site/current-history.ts';

/** Stops the build where something is missing that was published: others link to it. */
export function publishedCheck(): AstroIntegration {
  return {
    name: 'published-check',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const missed = absences(currentHistory().published, builtSite(fileURLToPath(dir)));
        if (missed.length > 0) throw new Error(told(missed));
      },
    },
  };
}

function told(missed: readonly string[]): string {
  return [
    'the site has lost what was published (content/published.json). Bring it back; a record that is part of another',
    'one is listed in its "merged", a heading that is called otherwise in the "aliases" of its page:',
    ...missed.map((one) => `  ${one}`),
  ].join('\n');
}
