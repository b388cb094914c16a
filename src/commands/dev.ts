import { runAstro } from './run-astro.ts';

if (!(await runAstro(['dev', ...process.argv.slice(2)]))) process.exitCode = 1;
