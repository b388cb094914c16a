/** A value within a record, and the way to it. */
export interface Place {
  readonly path: readonly PropertyKey[];
  readonly value: unknown;
}

/** Every value of a record, those that hold others before what they hold, in the order of the file. */
export function* placesIn(value: unknown, path: readonly PropertyKey[] = []): Generator<Place> {
  yield { path, value };
  if (typeof value !== 'object' || value === null) return;
  const isList = Array.isArray(value);
  for (const [key, inner] of Object.entries(value))
    yield* placesIn(inner, [...path, isList ? Number(key) : key]);
}
