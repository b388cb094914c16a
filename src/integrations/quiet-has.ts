import type { AstroIntegration } from 'astro';

const LOCK = 'body:has(#starlight__sidebar:popover-open)';

/**
 * Takes a rule on `body:has(…)` out of Starlight's styles. With it the browser looks at the body's styles
 * again whenever any element comes or goes, some milliseconds each time, and the timeline brings many in
 * a frame. What it did, holding the page still behind the open menu, the menu does itself (frame.css).
 */
export function quietHas(): AstroIntegration {
  return {
    name: 'quiet-has',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'quiet-has',
                enforce: 'pre',
                transform(code, id) {
                  if (!id.includes('MobileMenuToggle.astro') || !code.includes(LOCK)) return undefined;
                  // A selector that is never met, so that whatever else the rule says stays well formed.
                  return { code: code.replaceAll(LOCK, 'body:not(*)'), map: null };
                },
              },
            ],
          },
        });
      },
    },
  };
}
