import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// Both benches, the second one too where the first falls short. Exits 1 if any did.

const statuses = ['timeline', 'search'].map((name) => {
  console.log(`\n${name}`);
  const file = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  return spawnSync(process.execPath, [file], { stdio: 'inherit' }).status;
});
if (statuses.some((status) => status !== 0)) process.exitCode = 1;
