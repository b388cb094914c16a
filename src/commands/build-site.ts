import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { runAstro } from './run-astro.ts';

/** Where the site is built: on the same file system as its place, so that it can be moved there whole. */
const ASIDE = '.astro/dist';

/**
 * Builds the site aside and puts it into place when all of it is there. A build that fails or is
 * interrupted leaves what was built last.
 * @param options as Astro's command takes them
 * @returns whether there is a new site
 */
export async function buildSite(options: readonly string[] = []): Promise<boolean> {
  const isBuilt = await runAstro(['build', ...options, '--outDir', ASIDE]);
  if (isBuilt) await putInPlace(ASIDE, 'dist');
  else await rm(ASIDE, { recursive: true, force: true });
  return isBuilt;
}

/** Moves a finished folder to where another may stand, of which nothing is left. */
export async function putInPlace(made: string, place: string): Promise<void> {
  const former = `${made}-former`;
  await rm(former, { recursive: true, force: true });
  // Between these two, for a moment, there is none.
  if (existsSync(place)) await rename(place, former);
  await rename(made, place);
  await rm(former, { recursive: true, force: true });
}
