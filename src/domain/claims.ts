import { CLAIM_WEIGHTS, type Claim } from '../schemas/claim.ts';
import type { Era } from '../schemas/era.ts';
import type { DatedEvent } from './chronology.ts';
import { byEra } from './eras.ts';

/** The claims about one era; without era those that are about no event. */
export interface EraOfClaims {
  readonly era?: Era;
  readonly claims: readonly Claim[];
}

/** Claims with those first that mislead most; among equals in the order given. */
export function trapsFirst(claims: readonly Claim[]): Claim[] {
  return [...claims].sort((a, b) => CLAIM_WEIGHTS.indexOf(a.weight) - CLAIM_WEIGHTS.indexOf(b.weight));
}

/**
 * Claims by the era of the earliest event that they are about, the timeless ones last; in an era the traps
 * first, those of one weight by that event.
 */
export function claimsByEra(
  claims: readonly Claim[],
  events: readonly DatedEvent[],
  eras: readonly Era[],
): EraOfClaims[] {
  const first = (claim: Claim) => events.find(({ id }) => claim.events.includes(id));
  const dated = byEra(events, eras).map(({ era, events: own }) => {
    const order = new Map(own.map(({ id }, index) => [id, index]));
    const place = (claim: Claim) => order.get(first(claim)?.id ?? '') ?? -1;
    return {
      era,
      claims: trapsFirst(claims.filter((claim) => place(claim) >= 0).sort((a, b) => place(a) - place(b))),
    };
  });
  const timeless = { claims: trapsFirst(claims.filter((claim) => !first(claim))) };
  return [...dated, timeless].filter(({ claims: own }) => own.length > 0);
}

/** The claims that mislead as much as each other, by what they are about. */
export interface WeightOfClaims {
  readonly weight: Claim['weight'];
  readonly count: number;
  readonly groups: readonly SubjectOfClaims[];
}

/** The claims about one subject; without subject those about which there is but one each. */
export interface SubjectOfClaims {
  readonly subject?: string;
  readonly claims: readonly Claim[];
}

/**
 * Claims by how much they mislead, and among those by subject, the largest group first. A claim about several
 * subjects goes to the one of which most is said.
 */
export function claimsByWeight(claims: readonly Claim[]): WeightOfClaims[] {
  const said = counts(claims.flatMap(({ subjects }) => subjects));
  const most = ({ subjects }: Claim) =>
    subjects.toSorted((a, b) => (said.get(b) ?? 0) - (said.get(a) ?? 0))[0] ?? '';
  return CLAIM_WEIGHTS.map((weight) => {
    const own = claims.filter((claim) => claim.weight === weight);
    const groups = [...Map.groupBy(own, most)].filter(([subject, all]) => subject && all.length > 1);
    const grouped = new Set(groups.flatMap(([, all]) => all));
    const others = own.filter((claim) => !grouped.has(claim));
    return {
      weight,
      count: own.length,
      groups: [
        ...groups
          .map(([subject, all]) => ({ subject, claims: all }))
          .sort((a, b) => b.claims.length - a.claims.length || (a.subject < b.subject ? -1 : 1)),
        ...(others.length > 0 ? [{ claims: others }] : []),
      ],
    };
  }).filter(({ count }) => count > 0);
}

function counts(names: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const name of names) found.set(name, (found.get(name) ?? 0) + 1);
  return found;
}
