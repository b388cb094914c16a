import { chromium } from 'playwright-core';
import { findWholeChromium } from '../support/find-chromium.ts';
import { OURS } from './first-search.ts';
import { servePhone } from './phone-server.ts';
import { type KeyWork, medianOfRuns, typingWork } from './typing-work.ts';

const TYPED = ['docker compose', 'control groups', 'who made kubernetes'];
const { executablePath, env } = await findWholeChromium();
const browser = await chromium.launch({ executablePath, ...(env && { env }), args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'] });
const site = await servePhone(process.argv[2] ?? 'dist');
const runs: KeyWork[][] = [];
for (let run = 0; run < Number(process.argv[3] ?? 3); run++) runs.push(await typingWork(browser, `${site.address}/subjects/chroot/`, OURS, TYPED));
const m = medianOfRuns(runs).sort((a, b) => b.longest - a.longest);
console.log(m.slice(0, 4).map((k) => `${k.longest.toFixed(1)} (${k.parts})`).join('\n'));
console.log('mean', m.reduce((s, k) => s + k.longest, 0) / m.length);
await browser.close(); site.close(); process.exit();
