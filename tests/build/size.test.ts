import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allPages, DIST } from '../support/built-pages.ts';

/** Free static hosts stop at 20,000 files; the promise is 12,500 files and 130 MiB when all stands. */
const MOST_FILES = 12_500;
const MOST_BYTES = 130 * 1024 * 1024;

test('the built site has room on any host', () => {
  const files = globSync('**', { cwd: DIST, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  console.log(`${files.length} files, ${(bytes / 1024 / 1024).toFixed(1)} MiB`);
  expect(files.length).toBeLessThanOrEqual(MOST_FILES);
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
});

test('no page carries what remembers a sidebar that it has not', () => {
  const idle = allPages().filter(
    ({ html }) => html.includes('sl-sidebar-state') && !html.includes('id="starlight__sidebar"'),
  );
  expect(idle.map(({ path }) => path).slice(0, 10)).toEqual([]);
});
