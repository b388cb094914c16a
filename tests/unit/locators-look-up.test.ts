import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lookUp } from '../../src/commands/locators/look-up.ts';
import { openRepository } from '../../src/commands/locators/repository.ts';

let folder = '';
const hash: { [name: string]: string } = {};

function git(...words: string[]): string {
  const who = ['-c', 'user.name=Somebody', '-c', 'user.email=somebody@history.example'];
  return execFileSync('git', ['-C', join(folder, 'work'), ...who, ...words], { encoding: 'utf8' }).trim();
}

function write(file: string, text: string): void {
  mkdirSync(join(folder, 'work', file, '..'), { recursive: true });
  writeFileSync(join(folder, 'work', file), text);
  git('add', '.');
}

// A repository with two commits: a file goes away in the second, at which a tag stands.
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'repositories-'));
  execFileSync('git', ['init', '-q', join(folder, 'work')]);
  write('README.md', 'one');
  write('docs/old.md', 'old');
  git('commit', '-q', '-m', 'One');
  hash.first = git('rev-parse', 'HEAD');
  git('rm', '-q', 'docs/old.md');
  write('logs/log-1', 'commit 6aa8b732ca01\n');
  git('commit', '-q', '-m', 'Two');
  git('tag', '-a', 'v1.0', '-m', 'One');
  git('branch', 'v1.0');
  hash.file = git('rev-parse', 'HEAD:README.md');
  const copy = (to: string, ...options: string[]) =>
    execFileSync('git', [
      'clone',
      '-q',
      '--bare',
      ...options,
      `file://${join(folder, 'work')}`,
      join(folder, to),
    ]);
  copy('some+body');
  copy('deep+er/repo');
  copy('shal+low', '--depth=1');
  copy('tag+less', '--no-tags');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a repository', () => {
  test.each<['commit' | 'tag' | 'file', string, string | undefined, string]>([
    ['commit', 'first', undefined, 'found'],
    ['commit', 'file', undefined, 'missing'],
    ['commit', '0123456', undefined, 'missing'],
    ['commit', '6aa8b732ca01', undefined, 'found'],
    ['tag', 'v1.0', undefined, 'found'],
    ['tag', 'v1.1', undefined, 'missing'],
    ['file', 'README', undefined, 'found'],
    ['file', 'EADME.md', undefined, 'missing'],
    ['file', 'old.md', undefined, 'found'],
    ['file', 'docs/old.md', 'first', 'found'],
    ['file', 'docs/old.md', 'v1.0', 'missing'],
    ['file', 'README.md', 'v1.1', 'missing'],
  ])('asked for %s %s at %s says %s', (kind, name, at, result) => {
    const known = (word: string) => hash[word]?.slice(0, 10) ?? word;
    const thing = { kind, name: known(name), ...(at && { at: known(at) }) };
    expect(openRepository(folder, 'some/body')?.has(thing)).toBe(result);
  });

  test('that is a part of the whole does not call missing what it cannot know', () => {
    const absent = { kind: 'commit', name: hash.first ?? '' } as const;
    expect(openRepository(folder, 'shal/low')?.has(absent)).toBe('unknown');
    expect(openRepository(folder, 'tag/less')?.has({ kind: 'tag', name: 'v1.0' })).toBe('unknown');
  });

  test('may stand below its folder, and may not be there', () => {
    expect(openRepository(folder, 'deep/er')?.has({ kind: 'tag', name: 'v1.0' })).toBe('found');
    expect(openRepository(folder, 'no/body')).toBeUndefined();
  });
});

test('a look writes down what was found, and keeps what an earlier one gave where there is no copy', () => {
  const tags = (...names: string[]) => names.map((name) => ({ kind: 'tag' as const, name }));
  const named = [
    { repository: 'no/body', things: tags('v1.0', 'v2.0', 'v3.0') },
    { repository: 'some/body', things: tags('v1.0', 'v1.1') },
    { repository: 'un/known', things: tags('v1.0') },
  ];
  const earlier = [
    { repository: 'no/body', looked: '2026-01-01', found: ['tag v1.0', 'tag v0.1'], missing: ['tag v2.0'] },
    { repository: 'some/body', looked: '2026-01-01', missing: ['tag v1.0'] },
  ];
  expect(lookUp(named, earlier, { folder, today: '2026-02-02' })).toEqual([
    {
      repository: 'no/body',
      looked: '2026-01-01',
      found: ['tag v1.0'],
      missing: ['tag v2.0'],
      unseen: ['tag v3.0'],
    },
    { repository: 'some/body', looked: '2026-02-02', found: ['tag v1.0'], missing: ['tag v1.1'] },
    { repository: 'un/known', unseen: ['tag v1.0'] },
  ]);
});
