import { hasHan } from '../terms/fold.ts';
import { sameWords } from './synonyms.ts';

/** Characters of a folded text that are about one thing; Chinese says as much in fewer. */
const WINDOW = { latin: 220, han: 90 } as const;
/** Places of one word that are looked at; a text that holds it more often is all about it. */
const MOST_PLACES = 200;

/** Where a unit stands, and which it is. */
type Place = readonly [at: number, unit: string];

/**
 * The largest share of what a query says that stands within one passage of a text, from 0 to 1.
 * @param folded title and text
 * @param weights how much each unit of the query says
 */
export function nearnessIn(folded: string, weights: ReadonlyMap<string, number>): number {
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return 0;
  const places = [...weights.keys()].flatMap((unit) => placesOf(folded, unit)).sort((a, b) => a[0] - b[0]);
  const window = hasHan(folded.slice(0, WINDOW.latin)) ? WINDOW.han : WINDOW.latin;
  return mostWithin(places, window, weights) / total;
}

function placesOf(folded: string, unit: string): Place[] {
  return sameWords(unit).flatMap((word) => {
    const places: Place[] = [];
    // A word in letters begins where a space ends, and may go on after its stem.
    const sought = hasHan(word) ? word : ` ${word}`;
    let at = ` ${folded}`.indexOf(sought);
    while (at >= 0 && places.length < MOST_PLACES) {
      places.push([at, unit]);
      at = ` ${folded}`.indexOf(sought, at + sought.length);
    }
    return places;
  });
}

/** The largest weight of different units within a window that ends at one of their places. */
function mostWithin(places: readonly Place[], window: number, weights: ReadonlyMap<string, number>): number {
  const last = new Map<string, number>();
  let most = 0;
  for (const [at, unit] of places) {
    last.set(unit, at);
    let weight = 0;
    for (const [other, place] of last) if (place >= at - window) weight += weights.get(other) ?? 0;
    most = Math.max(most, weight);
  }
  return most;
}
