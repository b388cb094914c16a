import type { AstroIntegration } from 'astro';

/** A change in the text of one of Starlight's components, for which it has no option. */
interface Mend {
  readonly file: string;
  readonly find: RegExp;
  readonly replace: string;
}

const MENDS: readonly Mend[] = [
  // With a rule on `body:has(…)` the browser looks at the body's styles again whenever any element comes or
  // goes, some milliseconds each time, and the timeline brings many in a frame. What it did, holding the page
  // still behind the open menu, the menu does itself (frame.css). The selector that replaces it is never met.
  {
    file: 'MobileMenuToggle.astro',
    find: /body:has\(#starlight__sidebar:popover-open\)/g,
    replace: 'body:not(*)',
  },
  // Without scripts nobody chooses a theme, and the page follows the reader's system (tokens.css).
  {
    file: 'Page.astro',
    find: /["']data-theme["']: ["']dark["']/g,
    replace: '',
  },
  // What remembers the sidebar stands on every page as it is, with one or without.
  {
    file: 'Page.astro',
    find: /\$\$renderScript\(\$\$result, ?"[^"]*\bPage\.astro\?[^"]*"\)/g,
    replace: "(starlightRoute.hasSidebar ? $& : '')",
  },
];

/** Mends what in Starlight (0.42) stands in the way and cannot be set. */
export function starlightMends(): AstroIntegration {
  const used = new Set<Mend>();
  return {
    name: 'starlight-mends',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const transform = (code: string, id: string) => mended(code, id, used);
        updateConfig({ vite: { plugins: [{ name: 'starlight-mends', enforce: 'pre', transform }] } });
      },
      'astro:build:done': () => {
        for (const { file, find } of MENDS.filter((mend) => !used.has(mend)))
          throw new Error(
            `Starlight's ${file} no longer holds ${find}; see src/integrations/starlight-mends.ts`,
          );
      },
    },
  };
}

function mended(code: string, id: string, used: Set<Mend>): { code: string; map: null } | undefined {
  const mends = MENDS.filter(({ file, find }) => id.includes(`/${file}`) && code.search(find) >= 0);
  if (mends.length === 0) return undefined;
  for (const mend of mends) used.add(mend);
  return { code: mends.reduce((text, { find, replace }) => text.replace(find, replace), code), map: null };
}
