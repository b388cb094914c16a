import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findWholeChromium } from '../support/find-chromium.ts';
import { plainEvents, syntheticEvents, withEvents } from './events.ts';
import { framesWhileMoving, type Load, loadOnPhone } from './measure.ts';
import { plainPage } from './plain-page.ts';
import { serve } from './serve.ts';

// The speed of the timeline against a plain page with vis-timeline and against an article, as ratios
// within one run, so that they mean the same on a fast and on a slow machine. Exits 1 where one is missed.

const RUNS = 5;
const SYNTHETIC = 5000;
const ARTICLE = '/subjects/docker/';

const built = readFileSync('dist/timeline/index.html', 'utf8');
const real = plainEvents(readFileSync('dist/api/v1/events.json', 'utf8'));
const many = syntheticEvents(SYNTHETIC, real);
const site = await serve(
  'dist',
  new Map([...plainPage(real), ['/many/index.html', withEvents(built, many)]]),
);
const manyPlain = await serve('dist', plainPage(many));
const { executablePath, env } = await findWholeChromium();
const browser = await chromium.launch({
  executablePath,
  ...(env && { env }),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
});
const limits: { what: string; value: number; most: number }[] = [];

try {
  const plain: Load[] = [];
  const ours: Load[] = [];
  const article: Load[] = [];
  for (let run = 0; run < RUNS; run++) {
    plain.push(await loadOnPhone(browser, `${site.address}/plain/`, '.vis-item'));
    ours.push(await loadOnPhone(browser, `${site.address}/timeline/`, '.plot-item', '.timeline-open'));
    article.push(await loadOnPhone(browser, site.address + ARTICLE));
  }
  const table = { 'plain vis-timeline': plain, timeline: ours, article };
  console.log(`${real.length} events, phone, 1.6 Mbit/s, 150 ms, CPU 4x slower, medians of ${RUNS}`);
  for (const [name, loads] of Object.entries(table))
    console.log(
      `  ${name.padEnd(20)} read ${ms(of(loads, 'largestPaint'))}  answers ${ms(of(loads, 'answers'))}  script and style ${kb(of(loads, 'scriptAndStyleBytes'))}  all ${kb(of(loads, 'bytes'))}`,
    );
  const answers = of(plain, 'answers');
  limit('readable, to the plain page’s answer', of(ours, 'largestPaint') / answers, 0.5);
  limit('drawing answers, to the plain page’s', of(ours, 'answers') / answers, 0.85);
  limit(
    'script and style bytes, to the plain page’s',
    of(ours, 'scriptAndStyleBytes') / of(plain, 'scriptAndStyleBytes'),
    0.75,
  );
  limit('largest paint, to an article’s', of(ours, 'largestPaint') / of(article, 'largestPaint'), 1.2);

  console.log(`${SYNTHETIC} events, desktop, frames while panning and zooming`);
  const frames = await moved(`${site.address}/many/`, '.plot-item', '.plot-view');
  const plainFrames = await moved(`${manyPlain.address}/plain/`, '.vis-item', '.vis-center');
  for (const [name, all] of [
    ['plain vis-timeline', plainFrames],
    ['timeline', frames],
  ] as const)
    console.log(
      `  ${name.padEnd(20)} ${all.length} frames, 95 % within ${ms(share(all, 0.95))}, longest ${ms(share(all, 1))}`,
    );
  limit('95 % of frames, to the plain page’s', share(frames, 0.95) / share(plainFrames, 0.95), 0.66);
  limit('longest frame, to the plain page’s', share(frames, 1) / share(plainFrames, 1), 1);
} finally {
  await browser.close();
  site.close();
  manyPlain.close();
}

for (const { what, value, most } of limits) {
  const holds = value <= most;
  console.log(`${holds ? '✓' : '✗'} ${what}: ${value.toFixed(2)} (at most ${most})`);
  if (!holds) process.exitCode = 1;
}

async function moved(url: string, drawn: string, view: string): Promise<number[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(url);
  await page.locator(drawn).first().waitFor({ timeout: 60_000 });
  await page.waitForTimeout(1500);
  const frames = await framesWhileMoving(page, view);
  await page.close();
  return frames;
}

function limit(what: string, value: number, most: number): void {
  limits.push({ what, value, most });
}

function of(loads: readonly Load[], field: keyof Load): number {
  const values = loads.map((load) => load[field] ?? Number.NaN).sort((a, b) => a - b);
  return values[Math.floor(values.length / 2)] ?? Number.NaN;
}

function share(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

function ms(value: number): string {
  return Number.isNaN(value) ? '–' : `${Math.round(value)} ms`;
}

function kb(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
