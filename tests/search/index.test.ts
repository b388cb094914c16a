import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close } from 'pagefind';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeIndex } from '../../src/search/build/page-index.ts';

let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'search-index-'));
  cpSync('dist/concepts', join(root, 'concepts'), { recursive: true });
  cpSync('dist/claims', join(root, 'claims'), { recursive: true });
});

afterAll(async () => {
  await close();
  rmSync(root, { recursive: true });
});

test('two indexes of the same pages are the same, byte for byte', async () => {
  await writeIndex(root, 'one', '**/index.html', 4);
  await writeIndex(root, 'two', '**/index.html', 4);
  const files = globSync('**/*.*', { cwd: join(root, 'pagefind/one') }).sort();
  expect(globSync('**/*.*', { cwd: join(root, 'pagefind/two') }).sort()).toEqual(files);
  const different = files.filter(
    (file) =>
      !readFileSync(join(root, 'pagefind/one', file)).equals(readFileSync(join(root, 'pagefind/two', file))),
  );
  expect(files.length).toBeGreaterThan(10);
  expect(different).toEqual([]);
});

test('an index of nothing is a fault', async () => {
  await expect(writeIndex(root, 'none', 'nowhere/index.html', 4)).rejects.toThrow('no page matches');
});

test('holds no interface of Pagefind', () => {
  expect(globSync('dist/pagefind/**/*-ui.*')).toEqual([]);
});
