import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listOf, readParty } from '../site/third-parties.ts';

/**
 * Packages of which readers are sent something that the bundler does not see: the markup and styles of the
 * frame, the search's files, tables made from dictionaries.
 */
const BESIDES = ['@astrojs/starlight', 'pagefind', 'opencc-js', 'pinyin-pro'];

/** Where a package begins in the path of a module. */
const PACKAGE = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/;

/** Writes `third-parties.txt`: whose code readers are sent, with the licences, which ask for that. */
export function thirdParties(): AstroIntegration {
  const folders = new Set<string>();
  const note = (id: string) => {
    const folder = PACKAGE.exec(id)?.[0];
    if (folder) folders.add(folder);
  };
  return {
    name: 'third-parties',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugin = {
          name: 'third-parties',
          applyToEnvironment: ({ name }: { name: string }) => name === 'client',
          generateBundle(_: unknown, bundle: { [file: string]: object }) {
            for (const output of Object.values(bundle))
              if ('moduleIds' in output) for (const id of output.moduleIds as string[]) note(id);
          },
        };
        // Workers are bundled apart.
        updateConfig({ vite: { plugins: [plugin], worker: { plugins: () => [{ ...plugin }] } } });
      },
      'astro:build:done': async ({ dir }) => {
        for (const name of BESIDES) folders.add(`node_modules/${name}`);
        const parties = await Promise.all([...folders].map(readParty));
        await writeFile(fileURLToPath(new URL('third-parties.txt', dir)), listOf(parties));
      },
    },
  };
}
