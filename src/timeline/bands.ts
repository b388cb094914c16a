import type { Stretch } from './drawn-date.ts';

/** An era by the year in which it begins; it ends where the next one does. */
export interface EraStart {
  readonly from: string;
  readonly name: string;
}

/** An era as its band is drawn. */
export interface EraBand extends Stretch {
  readonly name: string;
}

/** The eras as stretches of time; the first begins, and the last ends, with the limits. */
export function bandsOf(eras: readonly EraStart[], limits: Stretch): EraBand[] {
  return eras.map(({ from, name }, index) => {
    const next = eras[index + 1];
    return {
      name,
      start: index === 0 ? limits.start : Date.UTC(Number(from), 0, 1),
      end: next ? Date.UTC(Number(next.from), 0, 1) : limits.end,
    };
  });
}
