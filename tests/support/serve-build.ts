import { preview } from 'astro';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the served build, without a slash at its end. */
    address: string;
  }
}

/** Serves the built site, as `npm start` does, while the browser tests run. */
export default async function serveBuild(project: TestProject): Promise<() => Promise<void>> {
  const server = await preview({ logLevel: 'silent', server: { port: 0, host: '127.0.0.1' } });
  project.provide('address', `http://127.0.0.1:${server.port}`);
  return () => server.stop();
}
