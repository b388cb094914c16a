import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const MODULE = 'src/elements/timeline/drawing.ts';
const PAGES = ['timeline/index.html', 'zh-cn/timeline/index.html'];
/** The list comes after it: the code of the drawing arrives along with the list, not after all of it. */
const PLACE = '</history-timeline>';

/**
 * Has the browser load the code of the drawing while the list is still under way. The drawing stands at
 * the top of its page and is wanted by nearly all who come; only on demand would it begin a second later
 * on a slow network. Where scripts are off, it is not loaded.
 */
export function preloadDrawing(): AstroIntegration {
  let file: string | undefined;
  let base = '/';
  return {
    name: 'preload-drawing',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'find-drawing',
                generateBundle(_, bundle) {
                  for (const output of Object.values(bundle))
                    if (output.type === 'chunk' && output.facadeModuleId?.endsWith(MODULE))
                      file = output.fileName;
                },
              },
            ],
          },
        });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir }) => {
        if (!file) throw new Error(`no built file holds ${MODULE}, which is to be preloaded`);
        const link = `<link rel="modulepreload" href="${base}${file}" fetchpriority="low">`;
        for (const page of PAGES) {
          const path = fileURLToPath(new URL(page, dir));
          const html = await readFile(path, 'utf8');
          if (!html.includes(PLACE)) throw new Error(`${page} has no ${PLACE} after which to preload`);
          await writeFile(path, html.replace(PLACE, PLACE + link));
        }
      },
    },
  };
}
