import type { TestProject } from 'vitest/node';
import { serveSite } from '../../src/commands/serve-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the served build, without a slash at its end. */
    address: string;
  }
}

/** Serves the built site, as `npm start` does, while the browser tests run. */
export default async function serveBuild(project: TestProject): Promise<() => Promise<void>> {
  const { address, stop } = await serveSite({ folder: 'dist', port: 0 });
  project.provide('address', address);
  return stop;
}
