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
