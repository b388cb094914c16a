/** How much slower than at its best a machine may be that nothing else keeps busy. */
const SLACK = 1.1;
/** How long to wait for such a moment, in milliseconds; after that the run is taken as it comes. */
const PATIENCE = 20_000;

let best = Number.POSITIVE_INFINITY;

/**
 * Waits until the machine does a fixed piece of work about as fast as ever in this process: a machine that is
 * shared is slower at times, and a phone that is emulated on it with it.
 */
export async function quietMoment(): Promise<void> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const time = Math.max(workTime(), workTime());
    if (time <= best * SLACK || performance.now() > end) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

function workTime(): number {
  const start = performance.now();
  let sum = 0;
  for (let step = 0; step < 2e7; step++) sum += Math.sqrt(step);
  if (sum < 0) throw new Error('a sum of roots cannot be negative');
  const time = performance.now() - start;
  best = Math.min(best, time);
  return time;
}
