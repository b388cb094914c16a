import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The surroundings in which Astro sends nothing to its makers. */
export const SILENT: NodeJS.ProcessEnv = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };

/** Runs Astro's command; whether it ended well. */
export function runAstro(options: readonly string[]): Promise<boolean> {
  const astro = dirname(createRequire(import.meta.url).resolve('astro/package.json'));
  const child = spawn(process.execPath, [join(astro, 'bin/astro.mjs'), ...options], {
    env: SILENT,
    stdio: 'inherit',
  });
  // What is to end this program ends the other, and this one when it has cleared up.
  const pass = (signal: NodeJS.Signals) => void child.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, pass);
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', (code) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, pass);
      resolve(code === 0);
    });
  });
}
