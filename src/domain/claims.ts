import type { Claim } from '../schemas/claim.ts';
import type { Era } from '../schemas/era.ts';
import type { DatedEvent } from './chronology.ts';
import { byEra } from './eras.ts';

/** The claims about one era; without era those that are about no event. */
export interface EraOfClaims {
  readonly era?: Era;
  readonly claims: readonly Claim[];
}

/** Claims by the era of the earliest event that they are about, the timeless ones last. */
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
      claims: claims.filter((claim) => place(claim) >= 0).sort((a, b) => place(a) - place(b)),
    };
  });
  const timeless = { claims: claims.filter((claim) => !first(claim)) };
  return [...dated, timeless].filter(({ claims: own }) => own.length > 0);
}
