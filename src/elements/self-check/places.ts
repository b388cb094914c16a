/** Something that has to be put into an order: where it was put, and where it belongs, from 1. */
export interface Placed {
  readonly id: string;
  /** 0 where no place was chosen. */
  readonly place: number;
  readonly right: number;
}

/** How many stand where they belong. Two in one place cannot both. */
export function countInPlace(placed: readonly Placed[]): number {
  return placed.filter(({ place, right }) => place === right).length;
}

/** The places as they are kept on the device. */
export function wordsOfPlaces(placed: readonly Placed[]): ReadonlySet<string> {
  return new Set(placed.map(({ id, place }) => `${place} ${id}`));
}

/** Places out of what was kept; what is no place is left out. */
export function placesFrom(kept: ReadonlySet<string>): ReadonlyMap<string, number> {
  return new Map(
    [...kept].flatMap((text) => {
      const [, place, id] = /^(\d) (.+)$/.exec(text) ?? [];
      return place && id ? [[id, Number(place)] as const] : [];
    }),
  );
}
