import { buildSite } from './build-site.ts';

if (!(await buildSite(process.argv.slice(2)))) process.exitCode = 1;
