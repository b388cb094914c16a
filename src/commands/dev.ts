import { formatFaults } from '../record/faults.ts';
import { unreadableWords } from '../record/words.ts';
import { runAstro } from './run-astro.ts';

// A server that runs goes on without them; the configuration with which it begins cannot.
const faults = unreadableWords(process.cwd());
if (faults.length > 0) {
  console.error(formatFaults(faults));
  console.error('The words of the interface cannot be read; mend them and start again.');
}
if (faults.length > 0 || !(await runAstro(['dev', ...process.argv.slice(2)]))) process.exitCode = 1;
