/** An event as the list in the page shows it. */
export interface ListedEvent {
  readonly id: string;
  readonly title: string;
  /** The date in words. */
  readonly date: string;
  readonly track: string;
  /** 1 landmark, 2 important, 3 detail. */
  readonly level: number;
  /** First day that the date may mean, midnight UTC. */
  readonly start: Date;
  /** The moment after the last day that the date may mean, midnight UTC. */
  readonly end: Date;
  /** Whether it lasted from `start` to `end`, rather than happening at some time between them. */
  readonly isSpan: boolean;
}

const DAY = 24 * 60 * 60 * 1000;

/** Reads the events out of the list, which is the truth that the drawing follows. */
export function readListedEvents(root: ParentNode): ListedEvent[] {
  return [...root.querySelectorAll<HTMLElement>('.event-entry[data-id]')].map((entry) => {
    const { id = '', track = '', level, earliest = '', latest = '', span } = entry.dataset;
    return {
      id,
      title: entry.querySelector('h3')?.textContent?.trim() ?? id,
      date: entry.querySelector('time, .date')?.textContent?.trim() ?? '',
      track,
      level: Number(level),
      start: new Date(earliest),
      end: new Date(Date.parse(latest) + DAY),
      isSpan: span !== undefined,
    };
  });
}
