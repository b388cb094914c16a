import type { Browser } from 'playwright-core';
import { CPU_SLOWDOWN, type Dialog, PHONE } from './first-search.ts';

/** The task of the main thread with the most work between a key and the next, and what it was made of. */
export interface KeyWork {
  /** In milliseconds that the thread worked: what other threads of the machine took meanwhile is none of it. */
  readonly longest: number;
  /** The longest events in it, with their milliseconds. */
  readonly parts: string;
}

/**
 * The work of the main thread of a phone for each key that is typed into a dialog that is warm. Workers
 * and other pages' processes do not count.
 */
export async function typingWork(
  browser: Browser,
  address: string,
  dialog: Dialog,
  queries: readonly string[],
): Promise<KeyWork[]> {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  await page.goto(address);
  await page.tap(dialog.open);
  await page.locator(dialog.input).fill('docker');
  await page.locator(dialog.result).first().waitFor();
  await page.waitForTimeout(1500);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.locator(dialog.input).focus();
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'toplevel'],
  });
  for (const query of queries) {
    await page.locator(dialog.input).fill('');
    await page.keyboard.type(query, { delay: 120 });
    await page.waitForTimeout(1500);
  }
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  await context.close();
  return readTrace(trace.traceEvents);
}

/**
 * For each key its median of several runs: what other work of the machine adds falls on other keys in
 * each run, and what a key is slow with comes again.
 */
export function medianOfRuns(runs: readonly (readonly KeyWork[])[]): KeyWork[] {
  return (runs[0] ?? []).map((_, key) => {
    const same = runs.flatMap((run) => run[key] ?? []).sort((a, b) => a.longest - b.longest);
    return same[Math.floor(same.length / 2)] as KeyWork;
  });
}

function readTrace(events: readonly TraceEvent[]): KeyWork[] {
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}.${tid}`),
  );
  const keys = events.filter(
    ({ name, args, ...at }) =>
      name === 'EventDispatch' && args?.data?.type === 'keydown' && mains.has(`${at.pid}.${at.tid}`),
  );
  const [first] = keys;
  if (!first) throw new Error('the trace holds no key');
  const own = events.filter(({ pid, tid }) => pid === first.pid && tid === first.tid);
  const tasks = own.filter(({ name, dur }) => name.endsWith('RunTask') && dur);
  const starts = keys.map(({ ts }) => ts).sort((a, b) => a - b);
  return starts.map((start, key) => {
    const next = starts[key + 1] ?? Number.POSITIVE_INFINITY;
    const [longest] = tasks
      .filter(({ ts, dur = 0 }) => ts + dur > start && ts < next)
      .sort((a, b) => work(b) - work(a));
    return { longest: longest ? work(longest) : 0, parts: longest ? partsOf(longest, own) : '' };
  });
}

/** In milliseconds. */
function work({ dur = 0, tdur = dur }: TraceEvent): number {
  return tdur / 1000;
}

function partsOf(task: TraceEvent, events: readonly TraceEvent[]): string {
  const end = task.ts + (task.dur ?? 0);
  return events
    .filter(({ name, ts, dur = 0 }) => !name.endsWith('RunTask') && ts >= task.ts && ts + dur <= end)
    .sort((a, b) => work(b) - work(a))
    .slice(0, 6)
    .map((event) => `${[event.name, event.args?.data?.type].join(' ').trim()} ${work(event).toFixed(1)}`)
    .join(', ');
}

/** An event of a trace (https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU); times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** What of the duration the thread worked. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly type?: string } };
}
