import { chromium } from 'playwright-core';
import { findWholeChromium } from '../support/find-chromium.ts';
import { type FirstSearch, firstSearch, OURS, STOCK } from './first-search.ts';
import { bytesOfSearches, type SearchBytes } from './grown-search.ts';
import { LINE, servePhone } from './phone-server.ts';
import { quietMoment } from './quiet-moment.ts';
import { buildStockSite } from './stock-site.ts';
import { TIMES } from './ten-times.ts';
import { type KeyWork, medianOfRuns, typingWork } from './typing-work.ts';

// The search against Starlight's unchanged dialog over the same pages, as ratios within one run, and
// against itself with ten times the pages. Exits 1 where a limit is missed.

const RUNS = 3;
const TYPING_RUNS = 7;
const FRAME = 1000 / 60;
const SEARCHES = [
  { path: '/subjects/chroot/', query: 'kubernetes' },
  { path: '/subjects/chroot/', query: 'copy on write' },
  { path: '/zh-cn/subjects/chroot/', query: '容器运行时' },
  { path: '/zh-cn/subjects/chroot/', query: '写时复制' },
];
const TYPED = ['docker compose', 'control groups', 'who made kubernetes'];
const GROWN = ['kubernetes', 'docker image', 'copy on write', 'container runtime'];

const limits: { what: string; value: number; most: number }[] = [];
const { executablePath, env } = await findWholeChromium();
const browser = await chromium.launch({
  executablePath,
  ...(env && { env }),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
});
console.log('building the site with the stock dialog …');
const stockSite = await servePhone(buildStockSite());
const ourSite = await servePhone('dist');

try {
  console.log(`first search, phone, 1.6 Mbit/s, ${LINE.latency} ms, CPU 4x slower, medians of ${RUNS}`);
  const times: number[] = [];
  const bytes: number[] = [];
  for (const { path, query } of SEARCHES) {
    const stock: FirstSearch[] = [];
    const ours: FirstSearch[] = [];
    for (let run = 0; run < RUNS; run++) {
      stock.push(await firstSearch(browser, stockSite, STOCK, path, query));
      ours.push(await firstSearch(browser, ourSite, OURS, path, query));
    }
    const [stockTime, time] = [median(stock, 'time'), median(ours, 'time')];
    const [stockBytes, ownBytes] = [median(stock, 'bytes'), median(ours, 'bytes')];
    console.log(
      `  ${query.padEnd(14)} stock ${Math.round(stockTime)} ms ${kb(stockBytes)}  ours ${Math.round(time)} ms ${kb(ownBytes)}` +
        `  ratios ${(time / stockTime).toFixed(2)} ${(ownBytes / stockBytes).toFixed(2)}`,
    );
    times.push(time / stockTime);
    bytes.push(ownBytes / stockBytes);
  }
  limit('time to the first result, to stock, mean', mean(times), 0.5);
  limit('bytes for the first search, to stock, mean', mean(bytes), 1);

  console.log(`later keys, medians of ${TYPING_RUNS}, each key its longest task of the main thread`);
  const slowest = new Map<string, number>();
  for (const [site, dialog, name] of [
    [stockSite, STOCK, 'stock'],
    [ourSite, OURS, 'ours'],
  ] as const) {
    const runs: KeyWork[][] = [];
    for (let run = 0; run < TYPING_RUNS; run++) {
      await quietMoment();
      runs.push(await typingWork(browser, `${site.address}/subjects/chroot/`, dialog, TYPED));
    }
    const [worst] = medianOfRuns(runs).sort((a, b) => b.longest - a.longest);
    const tasks = runs.flat().sort((a, b) => b.longest - a.longest);
    console.log(
      `  ${name}: the slowest key ${worst?.longest.toFixed(1)} ms (${worst?.parts}); ` +
        `of ${tasks.length} keys in all runs ${tasks.filter(({ longest }) => longest > FRAME).length} over a frame, ` +
        `the longest ${tasks[0]?.longest.toFixed(1)} ms`,
    );
    slowest.set(name, worst?.longest ?? Number.NaN);
  }
  limit('slowest later key, to stock', (slowest.get('ours') ?? 0) / (slowest.get('stock') ?? 0), 0.4);
} finally {
  await browser.close();
  stockSite.close();
  ourSite.close();
}

const once = await bytesOfSearches(1, GROWN);
const grown = await bytesOfSearches(TIMES, GROWN);
for (const [index, { query, ours, plain }] of once.entries()) {
  const more = grown[index] ?? { ours: Number.NaN, plain: Number.NaN };
  console.log(
    `  ${query.padEnd(18)} ${kb(ours)}, plain Pagefind ${kb(plain)}; with ${TIMES} times the pages ` +
      `${kb(more.ours)}, plain ${kb(more.plain)}; grown to ${(more.ours / ours).toFixed(2)}, plain to ${(more.plain / plain).toFixed(2)}`,
  );
}
limit('bytes of a search, to plain Pagefind', mostToPlain(once), 1.5);
limit(`bytes of a search with ${TIMES} times the pages, to plain Pagefind`, mostToPlain(grown), 2);

for (const { what, value, most } of limits) {
  const holds = value <= most;
  console.log(`${holds ? '✓' : '✗'} ${what}: ${value.toFixed(2)} (at most ${most.toFixed(2)})`);
  if (!holds) process.exitCode = 1;
}
process.exit();

function mostToPlain(sizes: readonly SearchBytes[]): number {
  return Math.max(...sizes.map(({ ours, plain }) => ours / plain));
}

function limit(what: string, value: number, most: number): void {
  limits.push({ what, value, most });
}

function median(list: readonly FirstSearch[], field: keyof FirstSearch): number {
  const values = list.map((one) => one[field]).sort((a, b) => a - b);
  return values[Math.floor(values.length / 2)] ?? Number.NaN;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function kb(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
