import { globSync, readFileSync } from 'node:fs';
import { seededRandom } from '../support/timeline-states.ts';
import { ask, endBench } from './ask.ts';
import { type Mutant, mutantsOf } from './mutants.ts';
import { testsOf } from './related.ts';

// Puts small faults into the pure code, one at a time, and tells which of them no unit or content test
// notices: "npm run mutate", "npm run mutate -- src/terms/dates.ts", "MUTANTS=all npm run mutate".

/** Rooms of pure code. */
const ROOMS = ['terms', 'schemas', 'record', 'rules', 'domain', 'exports', 'site', 'timeline', 'search'];
/** Words and paths that Starlight checks itself when it builds, and weights that are learnt from queries and judged by them. */
const TABLES = new Set(['src/site/sidebar.ts', 'src/search/weights.ts']);
/** So many are a fair sample, and take minutes. */
const SAMPLE = 150;
/** The share of mutants that tests have to notice. */
const WANTED = 0.85;

const places = process.argv.slice(2);
const files = globSync(`src/{${ROOMS.join(',')}}/**/*.ts`)
  .filter(
    (file) => !TABLES.has(file) && (places.length === 0 || places.some((place) => file.startsWith(place))),
  )
  .sort();
const all = files.flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8')));
const chosen = sample(all, process.env.MUTANTS ?? (places.length > 0 ? 'all' : undefined));
const counts = new Map<string, { made: number; noticed: number }>();

console.log(`${chosen.length} of ${all.length} mutants in ${files.length} files`);
await refuseBrokenTests();
for (const mutant of chosen) {
  const noticed = await ask({ tests: testsOf(mutant.file), mutant });
  const room = mutant.file.split('/')[1] ?? '';
  const count = counts.get(room) ?? { made: 0, noticed: 0 };
  counts.set(room, { made: count.made + 1, noticed: count.noticed + (noticed ? 1 : 0) });
  if (!noticed)
    console.log(`survived ${mutant.file}:${mutant.line}  ${inLine(mutant.from)}  →  ${inLine(mutant.to)}`);
}
endBench();
for (const [room, count] of counts) console.log(`${room.padEnd(10)} ${inWords(count)}`);
const total = [...counts.values()].reduce(
  (sum, { made, noticed }) => ({ made: sum.made + made, noticed: sum.noticed + noticed }),
  { made: 0, noticed: 0 },
);
console.log(`${'all'.padEnd(10)} ${inWords(total)}`);
process.exitCode = total.noticed < total.made * WANTED ? 1 : 0;

/** Tests that fail without a mutant would notice every one. */
async function refuseBrokenTests(): Promise<void> {
  const failing = await ask({ tests: [...new Set(files.flatMap(testsOf))] });
  if (!failing) return;
  endBench();
  throw new Error(`${failing} fails as it stands; mend it first`);
}

/** So many mutants, the same ones at every run until the code changes, in the order of the files. */
function sample(mutants: readonly Mutant[], wanted: string | undefined): Mutant[] {
  if (wanted === 'all') return [...mutants];
  const random = seededRandom(Number(process.env.SEED ?? 1));
  return mutants
    .map((mutant, place) => ({ mutant, place, lot: random() }))
    .sort((a, b) => a.lot - b.lot)
    .slice(0, Number(wanted ?? SAMPLE))
    .sort((a, b) => a.place - b.place)
    .map(({ mutant }) => mutant);
}

function inWords({ made, noticed }: { made: number; noticed: number }): string {
  return `${noticed} of ${made} noticed, ${((100 * noticed) / made).toFixed(1)} %`;
}

function inLine(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 90 ? `${line.slice(0, 60)} … ${line.slice(-25)}` : line || '(nothing)';
}
