import type { History } from '../record/history.ts';
import { placesIn } from '../record/walk.ts';
import type { Citation } from '../schemas/citation.ts';
import type { Reference } from '../schemas/reference.ts';
import { RECORD_KINDS } from '../terms/kinds.ts';
import { type NamedThing, repositoryNamedIn, thingName, thingsAt, thingsNamedIn } from './locators.ts';

/** What the sources are said to hold in one public repository. */
export interface LocatedThings {
  /** `owner/name`. */
  readonly repository: string;
  readonly things: readonly NamedThing[];
}

/** What sources and citations name in public repositories, by repository, all in the order of their names. */
export function locatedThings(history: History): LocatedThings[] {
  const locators = locatorsBySource(history);
  const found = new Map<string, Map<string, NamedThing>>();
  for (const [id, { data }] of history.references)
    for (const { repository, things } of thingsOf(data, locators.get(id) ?? [])) {
      const known = found.get(repository) ?? new Map<string, NamedThing>();
      found.set(repository, known);
      for (const thing of things) known.set(thingName(thing), thing);
    }
  return inOrder(found).map(([repository, things]) => ({
    repository,
    things: inOrder(things).map(([, thing]) => thing),
  }));
}

/** A source names things in one repository: the one its note begins with, else the one of its address. */
function thingsOf({ URL: address, verification }: Reference, locators: readonly string[]): LocatedThings[] {
  const detail = verification.detail ?? '';
  const addressed = address ? thingsAt(address) : undefined;
  const noted = verification.method === 'repository' ? repositoryNamedIn(detail) : undefined;
  // What was read in a pull request may stand in the fork that it came from, and nowhere else.
  const repository = address?.includes('/pull/') ? undefined : (noted ?? addressed?.repository);
  const spoken = repository ? [{ repository, things: [detail, ...locators].flatMap(thingsNamedIn) }] : [];
  return [...(addressed ? [addressed] : []), ...spoken].filter(({ things }) => things.length > 0);
}

/** The locators of every citation, in records and in prose, by the source that is cited. */
function locatorsBySource(history: History): Map<string, string[]> {
  const locators = new Map<string, string[]>();
  const add = ({ id, locator }: { id: string; locator?: string }) => {
    if (locator) locators.set(id, [...(locators.get(id) ?? []), locator]);
  };
  for (const kind of RECORD_KINDS)
    for (const { data } of history[kind].values())
      for (const { path, value } of placesIn(data)) if (path.at(-2) === 'references') add(value as Citation);
  for (const { mentions } of history.pages)
    for (const mention of mentions) if (mention.component === 'Cite') add(mention);
  return locators;
}

function inOrder<T>(map: ReadonlyMap<string, T>): [string, T][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}
