import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Fault } from '../../src/record/faults.ts';
import { readWords } from '../../src/record/words.ts';

test('among the words of the interface a file that is not read is told, unless it is hidden', () => {
  const root = mkdtempSync(join(tmpdir(), 'words-'));
  mkdirSync(join(root, 'content/i18n'), { recursive: true });
  for (const name of ['en.json', 'zh-CN.json', '.en.json.swp', 'de.json'])
    writeFileSync(join(root, 'content/i18n', name), '');
  const faults: Fault[] = [];
  readWords(root, () => '', faults);
  rmSync(root, { recursive: true });
  expect(faults.map(({ file }) => file)).toEqual(['content/i18n/de.json']);
});
