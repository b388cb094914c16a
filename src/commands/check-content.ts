import { formatFaults } from '../record/faults.ts';
import { loadHistory } from '../record/load-history.ts';
import { runRules } from '../rules/index.ts';
import { RECORD_KINDS } from '../terms/kinds.ts';

const { history, faults } = loadHistory(process.cwd());
const all = [...faults, ...runRules(history)];
const kinds = RECORD_KINDS.map((kind) => `${history[kind].size} ${kind}`);
const counts = [...kinds, `${history.pages.length} pages`].join(', ');
if (all.length > 0) {
  console.error(formatFaults(all));
  console.error(`\n${all.length} faults in ${new Set(all.map(({ file }) => file)).size} files (${counts})`);
  process.exitCode = 1;
} else console.log(`content in order: ${counts}`);
