import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';

const site = mkdtempSync(join(tmpdir(), 'aside-'));
const write = (file: string, text: string) => writeFileSync(join(site, file), text);
const built = () => readFileSync(join(site, 'dist/index.html'), 'utf8');

mkdirSync(join(site, 'src/pages'), { recursive: true });
symlinkSync(resolve('node_modules'), join(site, 'node_modules'));
write('package.json', '{"type":"module"}');

beforeEach(() => {
  rmSync(join(site, 'dist'), { recursive: true, force: true });
  mkdirSync(join(site, 'dist'));
  write('dist/index.html', 'the last good one');
  write('dist/gone.html', 'a page that is no more');
  write('src/pages/index.astro', '<p>the new one</p>');
});
afterAll(() => rmSync(site, { recursive: true }));

/** Has something happen when all pages of the site are written. */
function whenWritten(code: string): void {
  const hook = `{ name: 'last', hooks: { 'astro:build:done': async () => { ${code} } } }`;
  write('astro.config.mjs', `export default { integrations: [${hook}] };`);
}

/** Builds the small site as "npm run build" does, and tells how that ended and what was left beside the site. */
async function build(meanwhile?: (kill: () => void) => void): Promise<number | null> {
  const { NODE_ENV: _, BASE_URL: __, VITEST: ___, ...env } = process.env;
  const child = spawn(process.execPath, [resolve('src/commands/build.ts')], {
    cwd: site,
    env,
    stdio: 'ignore',
  });
  meanwhile?.(() => child.kill('SIGTERM'));
  return new Promise((done) => child.on('close', done));
}

/** What is left of folders in which a site was made. */
function leftovers(): string[] {
  return existsSync(join(site, '.astro'))
    ? readdirSync(join(site, '.astro')).filter((name) => /dist/.test(name))
    : [];
}

test('a build that ends well takes the place of the last, of which nothing is left', async () => {
  whenWritten('');
  expect(await build()).toBe(0);
  expect(built()).toContain('the new one');
  expect(existsSync(join(site, 'dist/gone.html'))).toBe(false);
  expect(leftovers()).toEqual([]);
});

test('a build that fails when all pages are written leaves the last good site', async () => {
  whenWritten("throw new Error('at the last step')");
  expect(await build()).toBe(1);
  expect(built()).toBe('the last good one');
  expect(leftovers()).toEqual([]);
});

test('a build that is interrupted leaves the last good site', async () => {
  const reached = join(site, 'reached');
  whenWritten(
    `(await import('node:fs')).writeFileSync(${JSON.stringify(reached)}, ''); await new Promise((done) => setTimeout(done, 600_000))`,
  );
  const code = await build((kill) => {
    const wait = setInterval(() => {
      if (!existsSync(reached)) return;
      clearInterval(wait);
      kill();
    }, 50);
  });
  expect(code).not.toBe(0);
  expect(built()).toBe('the last good one');
  expect(leftovers()).toEqual([]);
});
