import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';

/** When a file was first and last changed, as days: `2026-11-21`. */
export interface FileDates {
  readonly first: string;
  readonly last: string;
}

/** The days of all files below `content/`, from the history of the repository. */
export interface CommitDates {
  of(file: string): FileDates;
  /** Why some files have the day of the release in place of their own; empty where all have theirs. */
  readonly warning: string;
}

/** The file whose `date-released` stands for the days that are not known. */
const RELEASE = 'CITATION.cff';

/**
 * Reads when each file was changed, all at once. Files that differ from the last commit, and all of a repository of
 * which only a part was fetched, have the day of the release: what their history says would be wrong.
 * @param root the folder that holds `content/`
 */
export function readCommitDates(root: string): CommitDates {
  const released = releaseDay(readFileSync(join(root, RELEASE), 'utf8'));
  const fallback = { first: released, last: released };
  if (git(root, 'rev-parse', '--is-shallow-repository').trim() !== 'false')
    return {
      of: () => fallback,
      warning: `no full history of commits here: all pages are dated ${released}, as ${RELEASE} says`,
    };
  const dates = datesIn(
    git(root, 'log', '--format=%x01%cs', '--name-only', '--no-renames', '--relative', '-z', '--', 'content'),
  );
  const changed = new Set([
    ...listed(git(root, 'diff', '--name-only', '--relative', '-z', 'HEAD', '--', 'content')),
    ...listed(git(root, 'ls-files', '--others', '--exclude-standard', '-z', '--', 'content')),
  ]);
  return {
    of: (file) => (changed.has(file) ? fallback : (dates.get(file) ?? fallback)),
    warning:
      changed.size > 0
        ? `${changed.size} files differ from the last commit (${[...changed].slice(0, 3).join(', ')}): their pages are dated ${released}, as ${RELEASE} says`
        : '',
  };
}

/** The days of the files in what `git log` says: a mark and the day of each commit, then the files it changed. */
export function datesIn(log: string): Map<string, FileDates> {
  const dates = new Map<string, FileDates>();
  for (const commit of log.split('\x01').slice(1)) {
    const [day = '', ...files] = commit.split(/[\0\n]+/);
    for (const file of files.filter(Boolean)) {
      const known = dates.get(file) ?? { first: day, last: day };
      const [first = day, , last = day] = [known.first, day, known.last].sort();
      dates.set(file, { first, last });
    }
  }
  return dates;
}

/**
 * The day of the release.
 * @throws {Error} where there is none
 */
export function releaseDay(citation: string): string {
  const day: unknown = parseDocument(citation).get('date-released');
  if (typeof day !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(day))
    throw new Error(`${RELEASE} has no "date-released", a day in quotes such as "2026-11-28"`);
  return day;
}

/** What git says; nothing where there is no git, or no repository. */
function git(root: string, ...options: string[]): string {
  try {
    return execFileSync('git', ['-c', 'core.quotePath=false', ...options], {
      ...{ cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
      maxBuffer: 2 ** 28,
    });
  } catch {
    return '';
  }
}

function listed(paths: string): string[] {
  return paths.split('\0').filter(Boolean);
}
