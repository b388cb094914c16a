import { buildSite } from './build-site.ts';
import { serveSite } from './serve-site.ts';

/** Where the server is looked for, as Astro's own has it. */
const PORT = 4321;

if (await buildSite(['--silent'])) {
  const base = process.env.BASE_PATH ?? '/';
  const { address } = await serveSite({ folder: 'dist', base, port: PORT });
  console.log(`\nContainer History is served at ${address}${base}\n`);
} else process.exitCode = 1;
