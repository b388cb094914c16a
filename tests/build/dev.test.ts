import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

// Every first page makes the server read its modules again, which takes long on a busy machine.
// A real development server over a copy of the project, whose content may be spoilt. The copy lies in the
// project: Astro takes a component of node_modules for one of its own root where the two share no folder.

const root = mkdtempSync(join(process.cwd(), '.dev-'));
const PARTS = [
  'CITATION.cff',
  'astro.config.mjs',
  'content.config.ts',
  'package.json',
  'tsconfig.json',
  'content',
  'src',
  'public',
];
let server: ChildProcess;
let origin = '';
const edited = new Set<string>();

beforeAll(async () => {
  for (const part of PARTS) cpSync(part, join(root, part), { recursive: true });
  // Vitest sets some for its own pages, by which Astro is another.
  const own = /^(VITE|TEST|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL)/;
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
  const port = await freePort();
  origin = `http://localhost:${port}`;
  server = spawn(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { dev } from 'astro'; await dev({ server: { port: ${port} }, logLevel: 'error' });`,
    ],
    { cwd: root, env, stdio: 'inherit' },
  );
  await vi.waitUntil(
    () =>
      fetch(`${origin}/robots.txt`).then(
        ({ ok }) => ok,
        () => false,
      ),
    {
      timeout: 1_200_000,
      interval: 500,
    },
  );
});
afterAll(async () => {
  server.kill('SIGKILL');
  await once(server, 'exit');
  rmSync(root, { recursive: true, force: true });
});

test('what is sound is served, what is not is listed, and an edit is seen at once', async () => {
  expect((await page('events/docker-1-0/')).text).not.toContain('content-faults');

  edit('content/claims/jails-release.yaml', /^verdict: .*/m, 'verdict: maybe');
  edit('content/events/docker-0-1.yaml', /^date: .*/m, 'date: "2013-3-26"');
  await seen('events/docker-1-0/', 'The content has 2 faults.');
  await seen('events/docker-1-0/', 'docker-0-1.yaml:3 date');
  for (const path of ['', 'timeline/', 'zh-cn/subjects/docker/', 'claims/', 'events/docker-1-0/']) {
    const { status, text } = await page(path);
    expect([path, status]).toEqual([path, 200]);
    expect(text).toContain('The content has 2 faults.');
  }

  edit('content/events/docker-1-0.yaml', /^ {2}en: "?Docker 1\.0/m, '  en: "Docker 1.0, edited just now');
  await seen('events/docker-1-0/', 'edited just now');

  edit(
    'content/docs/subjects/chroot.mdx',
    /^## .*$/m,
    '$&\n\nA sentence of just now. <Subject id="nothing-such" />\n',
  );
  await seen('subjects/chroot/', 'A sentence of just now.');
  await seen('subjects/docker/', 'chroot.mdx:');
});

test('words of the interface that are no JSON leave the pages standing, and a server that begins says so', async () => {
  edit('content/i18n/zh-CN.json', /^( {2}"search.title": ".*)",$/m, '$1,');
  for (const path of ['zh-cn/subjects/docker/', 'timeline/']) {
    await seen(path, 'zh-CN.json:');
    expect((await page(path)).status).toBe(200);
  }
  const command = join(process.cwd(), 'src/commands/dev.ts');
  const { status, stderr } = spawnSync(process.execPath, [command], { cwd: root, encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /^content\/i18n\/zh-CN\.json:\d+ not in order; write .*\nThe words of the interface/,
  );
  expect(stderr).not.toContain('    at ');
});

async function page(path: string): Promise<{ status: number; text: string }> {
  const response = await fetch(`${origin}/${path}`);
  return { status: response.status, text: await response.text() };
}

/** The watcher of a busy machine may begin after the first edit: then the author saves once more. */
async function seen(path: string, words: string): Promise<void> {
  for (let times = 0; times < 10; times++) {
    for (let tries = 0; tries < 40; tries++) {
      if ((await page(path)).text.includes(words)) return;
      await setTimeout(500);
    }
    for (const file of edited) utimesSync(file, new Date(), new Date());
  }
  throw new Error(`${path} never said “${words}”: ${(await page(path)).text.slice(0, 1000)}`);
}

function edit(file: string, from: RegExp, to: string): void {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${file} does not hold ${from}`);
  writeFileSync(path, changed);
  edited.add(path);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
