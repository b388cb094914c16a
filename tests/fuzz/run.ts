import { type Answer, fuzz, type Trial } from './bench.ts';

// npm run fuzz [-- count [seed]]: what authors are told of faults in real records, pages and words.

const [count = 500, seed = 1] = process.argv.slice(2).map(Number);
const { trials, classes } = fuzz(count, seed);

for (const { spoil, answer, told, blamed } of trials)
  if (answer !== 'clear' || blamed.length > 0) show(spoil, answer, answer === 'clear' ? blamed : told);

const counted = (wanted: Answer) => trials.filter(({ answer }) => answer === wanted).length;
console.log(`${trials.length} spoils of ${classes} classes, seed ${seed}
  answered clearly       ${counted('clear')}
  validator's own words  ${counted('words of the validator')}
  uncaught               ${counted('uncaught')}
  stack traces           ${counted('stack trace')}
  sound files blamed in  ${trials.filter(({ blamed }) => blamed.length > 0).length}`);

const isKept =
  counted('stack trace') === 0 &&
  counted('uncaught') <= trials.length / 50 &&
  counted('words of the validator') <= trials.length / 50 &&
  trials.every(({ blamed }) => blamed.length === 0);
if (!isKept) process.exitCode = 1;

function show(spoil: Trial['spoil'], answer: string, faults: Trial['told']): void {
  console.log(`${answer}: ${spoil.of} × ${spoil.what} (${spoil.file})`);
  for (const { file, line, message } of faults.slice(0, 3))
    console.log(`    ${file}:${line ?? ''} ${message.slice(0, 300)}`);
}
