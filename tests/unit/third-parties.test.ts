import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listOf, readParty } from '../../src/site/third-parties.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'party-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function hold(files: { readonly [path: string]: string }): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

describe('a package of others', () => {
  test('says its name, its version and its licence, with the texts of its licences in order', async () => {
    hold({
      'package.json': '{ "name": "one", "version": "1.2.3", "license": "MIT" }',
      'notice.txt': 'notice',
      'LICENSE-MIT': '\n mit \n',
      'LICENCE.md': 'licence',
      COPYING: 'copying',
      'readme.md': 'readme',
      'src/LICENSE': 'of a part',
      'no-license.txt': 'none',
    });
    expect(await readParty(folder)).toEqual({
      ...{ name: 'one', version: '1.2.3', licence: 'MIT' },
      texts: ['copying', 'licence', 'mit', 'notice'],
    });
  });

  test('may have a folder for its licences, of which every text counts', async () => {
    hold({
      'package.json': '{ "name": "two", "version": "1.0.0", "license": "MIT" }',
      'LICENSES/b.txt': 'b',
      'LICENSES/a.txt': 'a',
      'LICENSES/more/c.txt': 'c',
    });
    expect((await readParty(folder)).texts).toEqual(['a', 'b', 'c']);
  });

  test('that states no licence is said to state none', async () => {
    hold({ 'package.json': '{ "name": "bare", "version": "0.1.0" }' });
    expect(await readParty(folder)).toMatchObject({ licence: 'none stated', texts: [] });
  });
});

test('the list has each package and version once, by name, each on a line before its texts', () => {
  const party = (name: string, version: string, ...texts: string[]) => ({
    ...{ name, version, licence: 'MIT', texts },
  });
  const list = listOf([
    party('zeta', '1.0.0', 'Z.'),
    party('alpha', '1.0.0', 'One.', 'Two.'),
    party('alpha', '2.0.0', 'Three.'),
    party('zeta', '1.0.0', 'Z.'),
  ]);
  const rule = `\n${'-'.repeat(80)}\n`;
  const parts = list.split(rule);
  expect(parts[2]).toBe('zeta 1.0.0: MIT\n\nZ.\n');
  expect(parts).toHaveLength(3);
  expect(parts.slice(0, 2).sort()).toEqual([
    'alpha 1.0.0: MIT\n\nOne.\n\nTwo.\n',
    'alpha 2.0.0: MIT\n\nThree.\n',
  ]);
});
