import { type CommitDates, type FileDates, readCommitDates } from '../record/commit-dates.ts';

let current: CommitDates | undefined;

/** When the files below the working directory were changed, read once. */
export function currentDates(): CommitDates {
  current ??= readCommitDates(process.cwd());
  return current;
}

/** When the first of some files came, and the last was changed; those of the release where there are none. */
export function datesOf(files: readonly string[], known: CommitDates): FileDates {
  const dates = (files.length > 0 ? files : ['']).map((file) => known.of(file));
  const firsts = dates.map(({ first }) => first).sort();
  const lasts = dates.map(({ last }) => last).sort();
  return { first: firsts[0] ?? '', last: lasts.at(-1) ?? '' };
}
