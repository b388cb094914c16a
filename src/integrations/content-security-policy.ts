import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addPolicy, inlineScripts, sha256 } from '../exports/content-security-policy.ts';
import { FRAME_SCRIPTS } from './frame-scripts.ts';

/**
 * Writes a content security policy into every built page. Astro's own (`security.csp`, 7.3) does not
 * hash `is:inline` scripts, of which Starlight has several, so the hashes are taken from the HTML as
 * it was written, and only of scripts that are known: those of the frame, and those that the bundler made
 * of our own. Has to be the last integration that touches HTML.
 */
export function contentSecurityPolicy(): AstroIntegration {
  const known = new Set(FRAME_SCRIPTS);
  return {
    name: 'content-security-policy',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'known-scripts',
                generateBundle: {
                  // Before Astro, which takes small ones out of the bundle and writes them into the page.
                  order: 'pre',
                  handler(_, bundle) {
                    for (const output of Object.values(bundle))
                      if (output.type === 'chunk') known.add(sha256(output.code.trim()));
                  },
                },
              },
            ],
          },
        });
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const strangers = new Map<string, string>();
        for (const file of globSync('**/*.html', { cwd: root })) {
          const path = join(root, file);
          const html = await readFile(path, 'utf8');
          for (const script of inlineScripts(html))
            if (!known.has(sha256(script))) strangers.set(script, file);
          await writeFile(path, addPolicy(html));
        }
        if (strangers.size > 0) throw new Error(told(strangers));
      },
    },
  };
}

function told(strangers: ReadonlyMap<string, string>): string {
  const lines = [...strangers].map(
    ([script, file]) => `  ${file}: ${sha256(script)} ${JSON.stringify(script.trim().slice(0, 60))}`,
  );
  return [
    'pages hold scripts that are not known, and no policy lets them in; where a new version of Starlight',
    'brought one, read it and put its hash into src/integrations/frame-scripts.ts:',
    ...lines,
  ].join('\n');
}
