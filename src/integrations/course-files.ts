import type { AstroIntegration } from 'astro';
import { isReserved } from '../exports/course/reserved.ts';

/** Says in a build that no cartridges were made, and why. */
export function courseFiles(): AstroIntegration {
  let site: string | undefined;
  return {
    name: 'course-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site;
      },
      'astro:build:done': ({ logger }) => {
        if (isReserved(site))
          logger.warn(
            `no cartridges (course/*.imscc): their links would lead to ${site ?? 'no site'}, which is no real address; set SITE_URL`,
          );
      },
    },
  };
}
