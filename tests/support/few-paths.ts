import { recordPaths as allPaths } from '../../src/routes/paths.ts';

export { LOCALES, localePaths } from '../../src/routes/paths.ts';

/** Lists that are no longer than this are no lists of records. */
const FEW = 100;

const records = new Set(process.env.RECORDS?.split(' '));

/** The paths of pages of the records that `RECORDS` names. */
export function recordPaths(ids: Iterable<string>) {
  const all = [...ids];
  return allPaths(all.length > FEW ? all.filter((id) => records.has(id)) : all);
}
