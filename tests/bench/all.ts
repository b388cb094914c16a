import { spawnSync } from 'node:child_process';

// Every bench, one after the other, also where one before has missed a limit. Exits 1 where any has.

const BENCHES = ['timeline', 'search'];

const missed = BENCHES.filter(
  (name) => spawnSync(process.execPath, [`tests/bench/${name}.ts`], { stdio: 'inherit' }).status !== 0,
);
if (missed.length > 0) {
  console.log(`limits were missed by: ${missed.join(', ')}`);
  process.exitCode = 1;
}
