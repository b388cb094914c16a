import type { LocatedThings } from '../../domain/located-things.ts';
import { thingName } from '../../domain/locators.ts';
import type { LookedUp } from '../../schemas/looked-up.ts';
import { openRepository } from './repository.ts';

/**
 * Looks for what the record names in public repositories. Of those that are not at hand, what an earlier
 * look gave is kept, as far as the record still names it.
 * @param folder holds the copies of the repositories
 * @param today the day of the look
 */
export function lookUp(
  named: readonly LocatedThings[],
  earlier: readonly LookedUp[],
  { folder, today }: { readonly folder: string; readonly today: string },
): LookedUp[] {
  return named.map(({ repository, things }) => {
    const names = things.map(thingName);
    const copy = openRepository(folder, repository);
    if (!copy) return kept(repository, names, earlier);
    const results = things.map((thing) => ({ name: thingName(thing), result: copy.has(thing) }));
    const those = (wanted: string) =>
      results.filter(({ result }) => result === wanted).map(({ name }) => name);
    return entry(
      repository,
      { found: those('found'), missing: those('missing'), unseen: those('unknown') },
      today,
    );
  });
}

function kept(repository: string, names: readonly string[], earlier: readonly LookedUp[]): LookedUp {
  const { found = [], missing = [], looked } = earlier.find((one) => one.repository === repository) ?? {};
  const still = (list: readonly string[]) => list.filter((name) => names.includes(name));
  const unseen = names.filter((name) => !found.includes(name) && !missing.includes(name));
  return entry(repository, { found: still(found), missing: still(missing), unseen }, looked);
}

type Lists = Required<Pick<LookedUp, 'found' | 'missing' | 'unseen'>>;

/** An entry of the list, without what is empty. */
function entry(repository: string, lists: Lists, looked?: string): LookedUp {
  const filled = Object.entries(lists).filter(([, names]) => names.length > 0);
  return { repository, ...(looked && { looked }), ...Object.fromEntries(filled) };
}
