import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SILENT } from '../../src/commands/run-astro.ts';
import { attributeValues, DIST } from '../support/built-pages.ts';
import { triedPages } from '../support/tried-pages.ts';

const BASE = '/container-history/';
/** Pages of records that are drawn here; of the others it is enough that the whole site has them. */
const sample = triedPages(['drawn', 'leading']);
const records = new Set(sample.map(({ path }) => path.split('/').at(-2) ?? ''));
const out = mkdtempSync(join(tmpdir(), 'container-history-'));

beforeAll(() => {
  // Vitest sets these for its own pages; the build would take them for the site's.
  const { BASE_URL: _, NODE_ENV: __, ...rest } = SILENT;
  const env = {
    ...rest,
    BASE_PATH: BASE,
    SITE_URL: 'https://teach.example',
    RECORDS: [...records].join(' '),
  };
  const options = ['--config', 'tests/support/small-build.config.mjs', '--outDir', out, '--silent'];
  execFileSync('node', ['node_modules/astro/bin/astro.mjs', 'build', ...options], { env });
});
afterAll(() => rmSync(out, { recursive: true, force: true }));

test('below a sub-path every link and file is found', () => {
  const pages = globSync('**/*.html', { cwd: out }).filter((file) => !file.startsWith('pagefind'));
  const broken = pages.flatMap((file) => {
    const html = readFileSync(join(out, file), 'utf8');
    const here = `https://teach.example${BASE}${file.replace(/index\.html$/, '')}`;
    return [...attributeValues(html, 'href'), ...attributeValues(html, 'src')]
      .map((link) => new URL(link, here))
      .filter(({ host }) => host === 'teach.example')
      .filter(({ pathname }) => !isThere(pathname))
      .map(({ pathname }) => `${file} → ${pathname}`);
  });
  expect(sample.filter(({ file }) => !pages.includes(file)).map(({ path }) => path)).toEqual([]);
  expect(pages.length).toBeGreaterThan(sample.length + 100);
  expect([...new Set(broken)].slice(0, 20)).toEqual([]);
});

test('the data gives addresses below the sub-path', () => {
  const { url } = JSON.parse(readFileSync(join(out, 'api/v1/events/docker-1-0.json'), 'utf8'));
  expect(url.en).toBe('https://teach.example/container-history/events/docker-1-0/');
});

function isThere(pathname: string): boolean {
  if (!pathname.startsWith(BASE)) return false;
  const path = decodeURIComponent(pathname.slice(BASE.length));
  const file = path.endsWith('/') || path === '' ? `${path}index.html` : path;
  return existsSync(join(isLeftOut(path) ? DIST : out, file));
}

/** Whether a path is that of a page of a record that is not drawn here. */
function isLeftOut(path: string): boolean {
  const [, id = ''] = /(?:^|\/)(?:events?|sources|claims|subjects)\/([^/]+)\/$/.exec(path) ?? [];
  return id !== '' && !records.has(id) && !existsSync(join('content/docs', path.replace(/\/$/, '.mdx')));
}
