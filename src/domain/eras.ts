import type { Era } from '../schemas/era.ts';
import type { DatedEvent } from './chronology.ts';

/** An era with the events that began in it. */
export interface EraChapter {
  readonly era: Era;
  /** Last year of the era; undefined for the one that lasts. */
  readonly to?: number;
  readonly events: readonly DatedEvent[];
}

/** Divides events in order among the eras in which they began; eras without events are left out. */
export function byEra(events: readonly DatedEvent[], eras: readonly Era[]): EraChapter[] {
  return eras
    .map((era, index) => {
      const following = eras[index + 1];
      const inEra = ({ when: { parts } }: DatedEvent) =>
        (index === 0 || parts[0].year >= Number(era.from)) &&
        (!following || parts[0].year < Number(following.from));
      return {
        era,
        ...(following && { to: Number(following.from) - 1 }),
        events: events.filter(inEra),
      };
    })
    .filter(({ events: own }) => own.length > 0);
}
