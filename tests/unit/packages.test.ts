import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

interface Package {
  readonly integrity?: string;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: { [path: string]: Package };
};
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: { [name: string]: string };
};

test('every package that is locked has its checksum', () => {
  const wrong = Object.entries(packages).filter(
    ([path, { integrity }]) => path !== '' && !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''),
  );
  expect(Object.keys(packages).length).toBeGreaterThan(400);
  expect(wrong.map(([path]) => path)).toEqual([]);
});

const GUARD = resolve('src/commands/need-node.cjs');

test('every command of ours asks first for what it needs', () => {
  const unguarded = Object.entries(scripts).filter(
    ([, script]) => /\bnode\b/.test(script) && !/node -r \.\/src\/commands\/need-node\.cjs/.test(script),
  );
  const astro = Object.entries(scripts).filter(([, script]) => /\bastro\b/.test(script));
  expect([...unguarded, ...astro]).toEqual([]);
});

/** What a command says that begins with the guard, in a folder, with a version of Node that it believes to be. */
function begin(folder: string, version: string): { status: number | null; said: string } {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' }); require('${GUARD}')`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', pretend], { cwd: folder });
  return { status, said: `${stdout}${stderr}` };
}

test.each(['18.20.0', '20.20.2', '22.12.0'])('Node %s is told in one sentence to be too old', (version) => {
  const { status, said } = begin('.', version);
  expect(status).toBe(1);
  expect(said).toContain(`Node ${version} is too old`);
  expect(said.trim().split('\n')).toHaveLength(1);
});

test.each(['22.18.0', '24.0.0', '26.1.0'])('Node %s passes in silence', (version) => {
  expect(begin('.', version)).toEqual({ status: 0, said: '' });
});

test('missing packages are told in one sentence', () => {
  const empty = mkdtempSync(join(tmpdir(), 'no-packages-'));
  expect(begin(empty, '24.0.0')).toEqual({
    status: 1,
    said: 'The packages are missing: run "npm ci" first.\n',
  });
  rmSync(empty, { recursive: true });
});
