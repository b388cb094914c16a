/** A value within a record, and the way to it. */
export interface Place {
  readonly path: readonly PropertyKey[];
  readonly value: unknown;
}

/** What was found within each record: many rules ask, and a record that was read does not change. */
const known = new WeakMap<object, readonly Place[]>();

/** Every value of a record, those that hold others before what they hold, in the order of the file. */
export function placesIn(record: unknown): readonly Place[] {
  if (typeof record !== 'object' || record === null) return [{ path: [], value: record }];
  const found = known.get(record);
  if (found) return found;
  const places: Place[] = [];
  gather(record, [], places);
  known.set(record, places);
  return places;
}

function gather(value: unknown, path: readonly PropertyKey[], places: Place[]): void {
  places.push({ path, value });
  if (typeof value !== 'object' || value === null) return;
  const isList = Array.isArray(value);
  for (const [key, inner] of Object.entries(value))
    gather(inner, [...path, isList ? Number(key) : key], places);
}
