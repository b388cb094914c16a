import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const COPIED = [
  'CITATION.cff',
  'src',
  'content',
  'public',
  'content.config.ts',
  'tsconfig.json',
  'package.json',
  'astro.config.mjs',
];

/**
 * Builds the site of the same pages with Starlight's own search dialog and index, both unchanged.
 * @returns the folder that it was built to
 */
export function buildStockSite(): string {
  const root = resolve('.stock-search');
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  for (const name of COPIED) cpSync(name, join(root, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  writeFileSync(
    join(root, 'src/components/starlight/Search.astro'),
    "---\nimport Default from '@astrojs/starlight/components/Search.astro';\n---\n\n<Default />\n",
  );
  const config = readFileSync('astro.config.mjs', 'utf8');
  // The policy of the site knows only the scripts of its own frame, and none of the stock dialog's.
  const stock = config
    .replace('pagefind: false', 'pagefind: true')
    .replace('    searchIndex(),\n', '')
    .replace('    contentSecurityPolicy(),\n', '');
  if (/(?:searchIndex|contentSecurityPolicy)\(\)/.test(stock) || !stock.includes('pagefind: true'))
    throw new Error('astro.config.mjs no longer holds what the stock site replaces in it');
  writeFileSync(join(root, 'astro.config.mjs'), stock);
  execFileSync(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'build', '--silent'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return join(root, 'dist');
}
