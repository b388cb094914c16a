import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { NamedThing } from '../../domain/locators.ts';

/** What a look into a repository gave; `unknown` where the copy is too small to tell. */
export type Result = 'found' | 'missing' | 'unknown';

/** A git repository on this machine that can be asked whether it holds something. */
export interface Repository {
  has(thing: NamedThing): Result;
}

/**
 * Opens the copy of a public repository.
 * @param folder holds a folder for each repository, with the git directory in it or at most two levels below
 * @param repository `owner/name`; its folder is called `owner+name`
 */
export function openRepository(folder: string, repository: string): Repository | undefined {
  const directory = gitDirectory(join(folder, repository.replace('/', '+')), 2);
  if (!directory) return undefined;
  const ask = (...words: string[]) => git(directory, words);
  const isShallow = ask('rev-parse', '--is-shallow-repository') === 'true';
  const tags = new Set(lines(ask('for-each-ref', '--format=%(refname:strip=2)', 'refs/tags')));
  const files = lines(ask('ls-tree', '-r', '--name-only', 'HEAD'));
  const absent: Result = isShallow ? 'unknown' : 'missing';
  const stateOf = (name: string) =>
    ask('rev-parse', '--verify', '--quiet', `refs/tags/${name}^{commit}`) ?? commitOf(ask, name);

  const has = {
    // Logs of other repositories are kept as files in some.
    commit: (name: string): Result =>
      commitOf(ask, name) || ask('grep', '-l', '-m1', name, 'HEAD') ? 'found' : absent,
    // A copy without any tag was made without them.
    tag: (name: string): Result => (tags.has(name) ? 'found' : tags.size === 0 ? 'unknown' : absent),
    file: (name: string, at?: string): Result => {
      if (at === undefined) return fits(files, name) || wasThere(ask, name) ? 'found' : absent;
      const state = stateOf(at);
      if (!state) return tags.size === 0 ? 'unknown' : absent;
      return fits(lines(ask('ls-tree', '-r', '--name-only', state)), name) ? 'found' : 'missing';
    },
  };
  return { has: ({ kind, name, at }) => has[kind](name, at) };
}

type Ask = (...words: string[]) => string | undefined;

/** The commit that a shortened hash stands for; a hash of something else does not count. */
function commitOf(ask: Ask, hash: string): string | undefined {
  const candidates = lines(ask('rev-parse', `--disambiguate=${hash}`));
  return candidates.find((candidate) => ask('cat-file', '-t', candidate) === 'commit');
}

/** Locators name a file by the end of its path, and a README without its ending. */
function fits(files: readonly string[], name: string): boolean {
  return files.some((file) => {
    const path = /\.\w+$/.test(name) ? file : file.replace(/\.\w+$/, '');
    return path === name || path.endsWith(`/${name}`);
  });
}

/** Whether a file stood in some state of the history. */
function wasThere(ask: Ask, name: string): boolean {
  const paths = [`:(glob)**/${name}`, ...(/\.\w+$/.test(name) ? [] : [`:(glob)**/${name}.*`])];
  return Boolean(ask('log', '--all', '-1', '--format=%h', '--', ...paths));
}

function git(directory: string, words: readonly string[]): string | undefined {
  try {
    return execFileSync('git', ['--git-dir', directory, ...words], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}

function gitDirectory(folder: string, depth: number): string | undefined {
  if (existsSync(join(folder, 'HEAD')) && existsSync(join(folder, 'objects'))) return folder;
  if (depth === 0 || !existsSync(folder)) return undefined;
  const below = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of below) {
    const found = gitDirectory(join(folder, name), depth - 1);
    if (found) return found;
  }
  return undefined;
}

function lines(text: string | undefined): string[] {
  return text ? text.split('\n') : [];
}
