import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DIST } from '../support/built-pages.ts';

/** Free static hosts stop at 20,000 files. When all that is promised stands, 12,500 files and 130 MiB. */
const MOST_FILES = 11_000;
const MOST_BYTES = 110 * 1024 * 1024;

test('the built site has room on any host', () => {
  const files = globSync('**', { cwd: DIST, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  console.log(`${files.length} files, ${(bytes / 1024 / 1024).toFixed(1)} MiB`);
  expect(files.length).toBeLessThanOrEqual(MOST_FILES);
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
});
