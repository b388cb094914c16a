import { formatFaults } from '../record/faults.ts';
import { loadHistory } from '../record/load-history.ts';
import { runRules } from '../rules/index.ts';

const { history, faults } = loadHistory(process.cwd());
const all = [...faults, ...runRules(history)];
const counts = `${history.events.size} events, ${history.subjects.size} subjects, ${history.references.size} references, ${history.claims.size} claims, ${history.pages.length} pages`;
if (all.length > 0) {
  console.error(formatFaults(all));
  console.error(`\n${all.length} faults in ${new Set(all.map(({ file }) => file)).size} files (${counts})`);
  process.exitCode = 1;
} else console.log(`content in order: ${counts}`);
