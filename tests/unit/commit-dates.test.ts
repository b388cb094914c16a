import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datesIn, readCommitDates, releaseDay } from '../../src/record/commit-dates.ts';

const root = mkdtempSync(join(tmpdir(), 'commit-dates-'));
const RELEASE = '2026-01-01';
const OF_RELEASE = { first: RELEASE, last: RELEASE };
const path = (name: string) => join(root, 'site/content', name);

function git(day: string, ...options: string[]): void {
  const when = { GIT_AUTHOR_DATE: `${day}T12:00:00Z`, GIT_COMMITTER_DATE: `${day}T12:00:00Z` };
  const names = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...names, ...options], {
    cwd: root,
    env: { ...process.env, ...when },
    stdio: 'ignore',
  });
}

beforeAll(() => {
  mkdirSync(join(root, 'site/content'), { recursive: true });
  writeFileSync(join(root, 'site/CITATION.cff'), `date-released: '${RELEASE}'\n`);
  for (const name of ['a.yaml', '名字.yaml', 'dirty.yaml']) writeFileSync(path(name), '1');
});
afterAll(() => rmSync(root, { recursive: true }));

describe('when a file was changed', () => {
  test('is not known without a repository, and that is told', () => {
    const dates = readCommitDates(join(root, 'site'));
    expect(dates.of('content/a.yaml')).toEqual(OF_RELEASE);
    expect(dates.warning).toContain(RELEASE);
  });

  test('is what its commits say, in a folder of the repository too', () => {
    git('2026-02-02', 'init');
    git('2026-02-02', 'add', '-A');
    git('2026-02-02', 'commit', '-m', 'first');
    writeFileSync(path('a.yaml'), '2');
    git('2026-03-03', 'commit', '-a', '-m', 'second');
    const dates = readCommitDates(join(root, 'site'));
    expect(dates.warning).toBe('');
    expect(dates.of('content/a.yaml')).toEqual({ first: '2026-02-02', last: '2026-03-03' });
    expect(dates.of('content/名字.yaml')).toEqual({ first: '2026-02-02', last: '2026-02-02' });
  });

  test('is not known of a file that differs from its last commit, or is new; that is told', () => {
    writeFileSync(path('dirty.yaml'), '2');
    writeFileSync(path('new.yaml'), '1');
    const dates = readCommitDates(join(root, 'site'));
    expect(dates.of('content/dirty.yaml')).toEqual(OF_RELEASE);
    expect(dates.of('content/new.yaml')).toEqual(OF_RELEASE);
    expect(dates.of('content/a.yaml').last).toBe('2026-03-03');
    expect(dates.warning).toMatch(/^2 files differ.*content\/dirty\.yaml/);
  });

  test('is not known where only the last commits were fetched', () => {
    const shallow = mkdtempSync(join(tmpdir(), 'shallow-'));
    execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${root}`, shallow]);
    const dates = readCommitDates(join(shallow, 'site'));
    expect(dates.of('content/a.yaml')).toEqual(OF_RELEASE);
    expect(dates.warning).toContain(RELEASE);
    rmSync(shallow, { recursive: true });
  });
});

test('the first and the last day count, in whatever order the commits come', () => {
  const dates = datesIn('\x012026-03-03\0\na\0b\0\0\x012026-05-05\0\nb\0\0\x012026-01-01\0\na\0');
  expect(dates.get('a')).toEqual({ first: '2026-01-01', last: '2026-03-03' });
  expect(dates.get('b')).toEqual({ first: '2026-03-03', last: '2026-05-05' });
});

test('a release without a day is a fault', () => {
  expect(() => releaseDay('title: a')).toThrow(/date-released/);
});
